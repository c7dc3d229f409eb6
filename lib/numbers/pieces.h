#ifndef NUMBERS_PIECES_H
#define NUMBERS_PIECES_H

#include <stddef.h>

#include "facts/number.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "numbers/grammar.h"
#include "numbers/inflect.h"
#include "text/words.h"

/* A coarse part of speech, enough to find noun phrases and verb groups. */
enum tag {
	TAG_NONE,
	TAG_NOUN, TAG_NAME, TAG_NUMBER, TAG_DATE, TAG_PRON,
	TAG_DET, TAG_OWN, TAG_POSS, TAG_ADJ,
	TAG_VERB, TAG_AUX, TAG_MODAL, TAG_TO, TAG_NOT, TAG_ADV,
	TAG_PREP, TAG_CONJ, TAG_SUB, TAG_REL,
	TAG_COMMA, TAG_STOP,
};

#define PIECE_NOT	((size_t)-1)

/* One word, a compound joined by hyphens, or a whole number expression. */
struct piece {
	size_t		 a, b;		/* words [a, b) */
	enum tag	 tag;
	struct span	 fold;		/* of its last word */
	struct verb_reading verb;	/* if it may be one */
	size_t		 number;	/* index, or PIECE_NOT */
	int		 ordinal;	/* that number is an ordinal */
	int		 multiple;	/* that number is one: doubled */
	unsigned	 maybe;		/* bits: 1 << tag, from the table */
	int		 upper;
	int		 capitals;	/* has no other letters */
	int		 compound;	/* joined by hyphens */
	int		 plural;
	int		 finite;	/* of auxiliaries */
	int		 aux_ing, aux_part, aux_be;
	int		 loose;		/* singles nothing out, no subject */
	size_t		 quote;		/* ended before it: from there, + 1 */
};

struct pieces { VEC(struct piece); };

/*
 * pieces_read:
 * Append the pieces of a sentence.  A number is one piece; quotation marks, and
 * brackets with little in them, are left out.  Cost: linear.
 */
void	pieces_read(struct pieces *, struct arena *, const struct grammar *,
    const struct words *, const struct numbers *);

#endif
