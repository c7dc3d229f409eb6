#ifndef CLAIMS_ESTIMATE_H
#define CLAIMS_ESTIMATE_H

#include "claims/answers.h"

/*
 * estimate_set:
 * Set low, best, high of a claim, with policy, reason and losers, from the
 * firmest figures that there are and none superseded: those stated of the
 * whole; else parts, sums and bounds; else vague words, which give no best;
 * else what is but expected.  low and high are the hull of those of the best
 * one's scope.  best goes by policy.h; by latest, none is best that the text
 * dates before another, or that another tells more exactly.  All three are in
 * the unit of best_figure; figures and relations of the claim are set.
 */
void	estimate_set(struct claim *, const struct view *,
    const struct answers *);

#endif
