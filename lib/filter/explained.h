#ifndef FILTER_EXPLAINED_H
#define FILTER_EXPLAINED_H

#include "facts/claim.h"
#include "filter/filter.h"

/*
 * How a claim came about, for --explain: a line for each step, back to the
 * characters.  What each report was read from and why it answers this question;
 * the figures that come of them; how each pair relates; whose origins are one;
 * the status; the estimate.
 */
void	explained_claim(struct filter *, const struct claim *);

#endif
