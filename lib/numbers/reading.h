#ifndef NUMBERS_READING_H
#define NUMBERS_READING_H

#include <stddef.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "numbers/chunks.h"
#include "numbers/grammar.h"
#include "numbers/parse.h"
#include "numbers/pieces.h"
#include "text/words.h"

/* One sentence with its shallow reading. */
struct reading {
	const struct grammar	*g;
	struct arena		*arena;
	const struct words	*w;
	struct sentence		*s;
	struct pieces		 t;
	struct chunks		 c;
	struct parser_kit	*parser;
	struct parse		*parse;		/* reading_parse fills it */
};

/* Read a sentence whose numbers are filled.  Cost: linear. */
void	reading_open(struct reading *, struct arena *, const struct grammar *,
    struct parser_kit *, struct sentence *, const struct words *);

/* The dependency tree of the sentence, which is read when first asked for. */
const struct parse	*reading_parse(const struct reading *);

/* Where pieces [a, b) stand in the sentence, and their text. */
struct extent	reading_extent(const struct reading *, size_t a, size_t b);
struct span	reading_text(const struct reading *, size_t a, size_t b);

/* Is chunk i there and of this kind? */
int	reading_is(const struct reading *, size_t i, enum chunk_kind);

/* The head of chunk c, which is there. */
static inline const struct piece	*reading_head(const struct reading *,
    size_t c);

/* The first word of chunk c, which is there, and the word behind it. */
static inline size_t	reading_first(const struct reading *, size_t c);
static inline size_t	reading_behind(const struct reading *, size_t c);

/* The folded word of the head of chunk i; empty if there is no such chunk. */
struct span	reading_word(const struct reading *, size_t i);

/* Has a folded word this part in whens.tsv?  The word of chunk i? */
int	reading_means(const struct reading *, struct span word,
    const char *part);
int	reading_does(const struct reading *, size_t i, const char *part);

/* Is chunk i a preposition with this part: "of" the genitive? */
int	reading_prep(const struct reading *, size_t i, const char *part);

/* Is it one that parts stand behind: "including", but not "of"? */
int	reading_includes(const struct reading *, size_t i);

/* Token and chunk of a number; PIECE_NOT if it has none. */
size_t	reading_piece_of(const struct reading *, size_t number);
size_t	reading_chunk_of(const struct reading *, size_t number);

/*
 * The chunk that holds code point at, or the one behind it; c.n at the end.
 * Cost: logarithmic.
 */
size_t	reading_chunk_at(const struct reading *, size_t at);

/* The first chunk from i on that goes on behind a word; c.n if none does. */
size_t	reading_past(const struct reading *, size_t i, size_t word);

/* Folded words [a, b) with single spaces between. */
struct span	reading_key(const struct reading *, size_t a, size_t b);

static inline const struct piece *
reading_head(const struct reading *r, size_t c)
{
	return &r->t.v[r->c.v[c].head];
}

static inline size_t
reading_first(const struct reading *r, size_t c)
{
	return r->t.v[r->c.v[c].a].a;
}

static inline size_t
reading_behind(const struct reading *r, size_t c)
{
	return r->t.v[r->c.v[c].b - 1].b;
}

#endif
