#ifndef TEXT_PATTERN_H
#define TEXT_PATTERN_H

#include <stddef.h>

#include "ground/span.h"
#include "text/subject.h"

/*
 * Patterns from a .pat table.  Source form, a block a pattern:
 *
 *	name TAB regular expression TAB value TAB need
 *	+ TAB a text that it matches
 *	- TAB a text that it does not match
 *
 * Each needs a "+" and a "-" line; the build runs them.  "#" starts a comment.
 * need may be left out: texts, with "|" between, one of which stands in all
 * that matches, in capitals or not (a "d" alone: any digit).  See
 * subject_lacks; a "^" in front of the expression is worth as much.
 * PCRE2 syntax with the options UTF and UCP; (?i), (?x) are written in the
 * pattern.  A pattern is compiled when first used.  The subject is cut to 8 KiB
 * and match limits are set; a limit that is hit is PATTERN_LIMIT, never "no
 * match".
 */
struct pattern_source {
	const char	*name, *regex, *value, *need;
};

#define PATTERN_MOST	64		/* patterns of a table */

struct pattern_table {			/* linked in, as the build made it */
	const struct pattern_source	*v;
	size_t				 n;
};

#define PATTERN_GROUPS	12
#define PATTERN_NONE	0
#define PATTERN_LIMIT	(-1)

struct match {
	const struct pattern_source	*source;
	struct span			 group[PATTERN_GROUPS];	/* 0: all */
};

struct patterns;

/* NULL when memory runs out. */
struct patterns	*patterns_new(const struct pattern_table *);
void		 patterns_free(struct patterns *);	/* NULL is harmless */

/*
 * patterns_on:
 * The first pattern of the table that matches somewhere in the subject, for
 * short ones such as a line.  Returns 1, PATTERN_NONE or PATTERN_LIMIT.
 */
int	patterns_on(struct patterns *, const struct subject *, struct match *);

/* The same for a text that is asked about once. */
int	patterns_in(struct patterns *, struct span text, struct match *);

/* The same, with pattern i of the table alone. */
int	patterns_try(struct patterns *, size_t i, struct span text,
    struct match *);

/*
 * patterns_check:
 * Does pattern i compile?  If not, -1 and the reason (good until the next
 * call).  For the build; a run takes a bad pattern for PATTERN_LIMIT.
 */
int	patterns_check(struct patterns *, size_t i, const char **why);

#endif
