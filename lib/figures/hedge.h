#ifndef FIGURES_HEDGE_H
#define FIGURES_HEDGE_H

#include <stddef.h>

#include "figures/cardinal.h"
#include "figures/scan.h"

/* What is said about how exact a number is, and where. */
struct hedge {
	size_t		a, b;		/* grown by the words of the hedge */
	enum modifier	modifier;
};

/*
 * hedge_read:
 * Look for hedges right before and right behind words [a, b), not before the
 * scan's floor.  a and b come back widened.
 */
struct hedge	hedge_read(const struct scan *, size_t a, size_t b);

/*
 * hedge_bound:
 * Set modifier, low and high of a number whose kind, value and unit are set:
 * the interval that the wording commits to.
 */
void	hedge_bound(struct number *, const struct amount *, enum modifier);

#endif
