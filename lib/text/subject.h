#ifndef TEXT_SUBJECT_H
#define TEXT_SUBJECT_H

#include <stddef.h>

#include "ground/span.h"

#define SUBJECT_MAX	((size_t)8 * 1024)	/* bytes; the rest is cut off */
#define SUBJECT_RUNS	2048

/*
 * A text on which many patterns are tried, and which runs of three bytes it
 * holds (by a hash), letters of ASCII in either case.  One look at it tells of
 * most patterns that they cannot match.
 */
struct subject {
	struct span	text;
	unsigned char	runs[SUBJECT_RUNS];
};

/* Look at a text; it is borrowed.  Cost: linear. */
void	subject_read(struct subject *, struct span text);

/*
 * subject_lacks:
 * Is it certain that none of some texts, which "|" parts ("d" alone: a digit),
 * stands in the subject, in capitals or not?  NULL and "" are never lacking.
 */
int	subject_lacks(const struct subject *, const char *texts);

#endif
