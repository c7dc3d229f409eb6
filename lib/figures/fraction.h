#ifndef FIGURES_FRACTION_H
#define FIGURES_FRACTION_H

#include <stddef.h>

#include "figures/amount.h"
#include "figures/scan.h"

/*
 * fraction_read:
 * A fraction from word i: ½, 3/4, two-thirds, half (of them), half a million, a
 * third of, three quarters, one in five, nine out of 10.  Fills the amount,
 * returns the word behind it, or 0.
 */
size_t	fraction_read(const struct scan *, size_t i, struct amount *);

/* Do people write fractions with this below the line?  24/7 is none. */
int	fraction_usual(double below);

/* Is word i, which is there, a sign such as ½? */
int	fraction_sign(const struct scan *, size_t i);

/*
 * fraction_behind:
 * A fraction that belongs to the number before word i: "and a half", " 1/2",
 * "½".  Adds it, returns the word behind, or 0.
 */
size_t	fraction_behind(const struct scan *, size_t i, struct amount *);

#endif
