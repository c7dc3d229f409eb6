#ifndef REPORT_EXCERPT_H
#define REPORT_EXCERPT_H

#include <stddef.h>

#include "facts/report.h"
#include "ground/span.h"

/*
 * A report's sentence around its figure: before, mark and after follow one
 * another in it.  Where the offsets do not fit the sentence, mark is empty and
 * all of it is in before.
 */
struct excerpt {
	struct span	before, mark, after;
	int		cut_before, cut_after;	/* words were left out */
	/* Quotation marks round it, kept off from those within. */
	const char	*open, *close;
};

/*
 * excerpt_of:
 * At most about max code points, cut between words; 0 takes the whole.
 */
void	excerpt_of(struct excerpt *, const struct report *, size_t max);

#endif
