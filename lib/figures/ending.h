#ifndef FIGURES_ENDING_H
#define FIGURES_ENDING_H

#include <stddef.h>

#include "ground/span.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/* What an ending tells of a word (lang/en/number_endings.tsv). */
enum ending {
	ENDING_NONE, ENDING_PAST, ENDING_ING, ENDING_S, ENDING_PLURAL,
	ENDING_EITHER, ENDING_ONE, ENDING_ADVERB, ENDING_FOLD,
	ENDING_SUPERLATIVE, ENDING_OTHER,
};
#define ENDING_STEM	2	/* bytes at the least before it */

struct endings {
	struct lexicon	rows;
	unsigned char	last[256];	/* does one end in this byte? */
};

/* -1 if the table is damaged.  A user's file may be NULL. */
int	ending_open(struct endings *, const struct lexfile *user);

/*
 * ending_find:
 * The first row of the longest ending of most bytes and fewer that a folded
 * word has.  Returns its bytes, 0 if there is none.  Cost: O(1).
 */
size_t	ending_find(const struct endings *, struct span word, size_t most,
    struct row *);

/* What a row says. */
enum ending	ending_of(const struct row *);

/* What the longest ending that leaves a stem says of a folded word. */
enum ending	ending_told(const struct endings *, struct span word);

/* The bytes that an ending may have, so that it leaves a stem. */
size_t	ending_most(struct span word);

#endif
