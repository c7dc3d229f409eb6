#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"
#include "text/words.h"

/*
 * A word table, read only.  Its source is UTF-8 TSV: the key, which may be
 * several words, then columns; "#" starts a comment line.  Keys are matched
 * word by word (text/words.h) in folded form; a consumer that cares for
 * capitals compares column 0 (the key as written) with the text.  Several rows
 * may share a key.
 *
 * The compiled block has no pointers, opens in O(1) and is the same on every
 * machine of its byte order (little endian), embedded, mapped or in memory.
 * Every access is bounds-checked: a damaged block gives no rows, never a bad
 * read.
 */
struct block {			/* a compiled table, linked in */
	const char	*p;
	size_t		 n;
};

struct lexicon {
	const unsigned char	*p;
	size_t			 n;
	const struct lexicon	*over;	/* a user's rows, looked up first */
};

struct row {			/* one row of a table */
	struct span	line;	/* all columns, by TAB */
	size_t		next;	/* internal */
	const struct lexicon *in;
};

/* -1 if it is no block. A NULL over is usual. */
int	lexicon_open(struct lexicon *, const void *, size_t,
    const struct lexicon *over);
int	lexicon_embedded(struct lexicon *, const struct block *,
    const struct lexicon *over);

/*
 * lexicon_find:
 * The first row with this key (folded words joined by single spaces).  Returns
 * 0 if there is none.  Cost: O(1).
 */
int	lexicon_find(const struct lexicon *, struct span key, struct row *);

/* Does a key begin with this folded word?  Cost: O(1). */
int	lexicon_begins(const struct lexicon *, struct span word);

/*
 * lexicon_match:
 * The longest key that the words from v[0] spell.  Returns its number of words,
 * 0 if none.  Cost: O(words of the longest key that begins alike).
 */
size_t	lexicon_match(const struct lexicon *, const struct word *v, size_t n,
    struct row *);

/*
 * lexicon_ending:
 * The first row of the longest key that a folded word ends with, of most bytes
 * and fewer.  Returns the key's bytes, 0 if there is none.  Cost: O(most)
 * look-ups.
 */
size_t	lexicon_ending(const struct lexicon *, struct span word, size_t most,
    struct row *);

/* The next row with the same key; 0 if there is none. */
int	lexicon_next(struct row *);

/* Column i of a row, empty if it has fewer. Column 0 is the key as written. */
struct span	lexicon_column(const struct row *, size_t i);

/* Column i as a number, up to 39 bytes of it; otherwise if it is empty. */
double	lexicon_number(const struct row *, size_t i, double otherwise);

/* Rows one by one, in table order: start with *at = 0; 0 at the end. */
int	lexicon_each(const struct lexicon *, size_t *at, struct row *);

/*
 * lexicon_build:
 * Compile TSV text to a block, with an arena for what it needs meanwhile.  On a
 * bad line returns -1, and sets *line and *why.  The same text gives the same
 * bytes.
 */
int	lexicon_build(struct bytes *block, struct arena *, struct span tsv,
    size_t *line, const char **why);

#endif
