#ifndef FIGURES_WORDNUM_H
#define FIGURES_WORDNUM_H

#include <stddef.h>

#include "figures/amount.h"
#include "figures/scan.h"

/*
 * wordnum_read:
 * A number in words from word i: "a hundred and twenty", "twenty-first", "three
 * point five".  Fills the amount, returns the word behind it, or 0.
 */
size_t	wordnum_read(const struct scan *, size_t i, struct amount *);

/* A whole number in digits at word i. */
int	wordnum_digits(const struct scan *, size_t i, double *value);

/*
 * wordnum_plain:
 * The same in digits, of which only the value is filled, or in words as
 * wordnum_read does; the word behind it, or 0.
 */
size_t	wordnum_plain(const struct scan *, size_t i, struct amount *);

#endif
