#ifndef SPLIT_SEGMENT_H
#define SPLIT_SEGMENT_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/* Where sentences end inside a paragraph. */
struct segmenter {
	struct lexicon	abbreviations, starters, quote_verbs, credit_words,
			calendar;
};

/* Bytes [from, to) of a text, without white space at the ends. */
struct piece {
	size_t	from, to;
};
struct pieces { VEC(struct piece); };

/* Open the tables; a user's file may be NULL. -1 if a table is damaged. */
int	segment_open(struct segmenter *, const struct lexfile *);

/*
 * segment_paragraph:
 * Append the sentences of the bytes [from, to) of a text, which are one
 * paragraph.  Before keep (a dateline's end, say) no sentence ends.
 * Cost: linear.
 */
void	segment_paragraph(const struct segmenter *, struct arena *,
    struct span text, size_t from, size_t to, size_t keep, struct pieces *);

#endif
