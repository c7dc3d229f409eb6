#ifndef CLAIMS_ESTIMATE_H
#define CLAIMS_ESTIMATE_H

#include "claims/answer.h"

/*
 * estimate_set:
 * Set low, best, high of a claim, with policy, reason and losers: low and high
 * are the hull of the figures that stand and are not vague (vague ones only if
 * alone); best goes by policy: latest (time, then origins, then the higher),
 * majority (of origins, then as latest), lowest.  All three are in the unit of
 * best_figure.
 */
void	estimate_set(struct claim *, const struct view *,
    const struct answers *);

#endif
