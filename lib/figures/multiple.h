#ifndef FIGURES_MULTIPLE_H
#define FIGURES_MULTIPLE_H

#include <stddef.h>

#include "figures/cardinal.h"

/*
 * multiple_word:
 * A word that compares two sizes at i: twice, doubled, halving,
 * fivefold.  Fills the amount; the word behind, or 0.
 */
size_t	multiple_word(const struct scan *, size_t i, struct amount *);

/*
 * multiple_behind:
 * Words behind an amount that make it a multiple: "times as many", "-fold",
 * "x". The word behind, or 0.
 */
size_t	multiple_behind(const struct scan *, size_t i, const struct amount *);

#endif
