#ifndef NUMBERS_CHUNKS_H
#define NUMBERS_CHUNKS_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/vec.h"
#include "numbers/pieces.h"

enum chunk_kind {
	CHUNK_NONE,
	CHUNK_NOUN,		/* a noun phrase, an owner ends its own */
	CHUNK_VERB,		/* auxiliaries and verb */
	CHUNK_ADJ,		/* an adjective on its own: dead */
	CHUNK_DATE,
	CHUNK_PREP, CHUNK_CONJ, CHUNK_COMMA, CHUNK_SUB, CHUNK_REL,
	CHUNK_STOP,
};

struct chunk {
	enum chunk_kind	kind;
	size_t		a, b;		/* pieces [a, b) */
	size_t		head;		/* piece */
	int		owner;		/* ends in 's */
	int		determined;	/* begins with an article or owner */
	int		pronoun;
	int		passive, negated, infinitive, ing;
	int		bare;		/* an -ed form without auxiliary */
	int		finite;		/* surely so */
	int		copula;		/* a form of be alone */
	size_t		clause;		/* clauses.h fills it */
};

struct chunks { VEC(struct chunk); };

/* Append the chunks of tagged pieces; adverbs between them are left out. */
void	chunks_read(struct chunks *, struct arena *, const struct pieces *);

/* The chunk that holds a piece, or PIECE_NOT. */
size_t	chunks_find(const struct chunks *, size_t piece);

#endif
