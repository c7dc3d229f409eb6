#ifndef REPORT_PHRASE_H
#define REPORT_PHRASE_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "text/lexicon.h"

/* The words a report is written in: a table, so a translation is a file. */
struct phrases {
	struct lexicon	words, units, conversions;
};

/* The built-in tables, in English.  Cost: O(1). */
void	phrase_open(struct phrases *);

/*
 * phrase_over:
 * Lay rows over the words.  Returns 0, and the first key that we do not use, if
 * there is one: a slip of the pen.  The rows must outlive the phrases.
 */
int	phrase_over(struct phrases *, const struct lexicon *,
    struct span *unknown);

/*
 * phrase:
 * The words for a key of lib/lang/en/report.tsv.  A key that the table lacks
 * comes back itself.  The span is good as long as the program.
 */
struct span	phrase(const struct phrases *, const char *key);

/* The words for a family's member: "status" and "agree". */
struct span	phrase_of(const struct phrases *, struct arena *,
    const char *family, const char *member);

/* "1 article", "5 articles": the keys "one article", "many article". */
struct span	phrase_count(const struct phrases *, struct arena *, size_t n,
    const char *what);

/*
 * phrase_unit:
 * How a unit (UCUM, ISO 4217, %) is written behind a value: with the space that
 * goes before it; one says that the value is 1.  A unit that the table lacks is
 * written as it is.
 */
struct span	phrase_unit(const struct phrases *, struct arena *,
    struct span unit, int one);

#endif
