#ifndef FIGURES_RATIO_H
#define FIGURES_RATIO_H

#include "figures/amount.h"

/*
 * ratio_read:
 * One number of another from word i: one in five, nine out of 10, one over
 * three.  Fills the amount, returns the word behind it, or 0.
 */
size_t	ratio_read(const struct scan *, size_t i, struct amount *);

#endif
