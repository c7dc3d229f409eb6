#ifndef FIGURES_RUNS_H
#define FIGURES_RUNS_H

#include <stddef.h>

#include "figures/scan.h"

/*
 * runs_block:
 * Of the joined words [a, b), mark the digits that are no quantity: addresses,
 * telephone numbers, codes (F-16, HTTP/2), 24/7 and ratios.  Cost: linear.
 */
void	runs_block(struct scan *, size_t a, size_t b);

/* The same of "+1 202 555 0100": groups behind a plus sign at word i. */
void	runs_block_plus(struct scan *, size_t i);

/* Are the numbers at words a and a + 2 those of a fraction: 2/3, 1/16? */
int	runs_fraction(const struct scan *, size_t a);

#endif
