#ifndef FIGURES_POWER_H
#define FIGURES_POWER_H

#include <stddef.h>

#include "figures/amount.h"
#include "figures/scan.h"

/*
 * power_behind:
 * A power behind the digits of an amount, at word i: 1.3e6, 5.5x10-3,
 * 2.998 × 10^-8, 10⁶, 2^10.  Returns the word behind it, or 0 if there is none.
 */
size_t	power_behind(const struct scan *, size_t i, struct amount *);

#endif
