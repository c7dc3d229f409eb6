#ifndef FIGURES_CARDINAL_H
#define FIGURES_CARDINAL_H

#include <stddef.h>

#include "figures/amount.h"
#include "figures/scan.h"

/*
 * cardinal_read:
 * The number whose first word is i: digits, words and mixtures, fractions,
 * ordinals, vague words.  With money set, a letter behind digits is a scale.
 * Returns 0 if none begins there.  Cost: linear in its words.
 */
int	cardinal_read(const struct scan *, size_t i, int money,
    struct amount *);

/* Scale words behind an amount, at word i ("crore", "m"): the word behind. */
size_t	cardinal_scales(const struct scan *, size_t i, int money,
    struct amount *);

#endif
