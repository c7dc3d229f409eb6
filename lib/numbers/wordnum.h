#ifndef NUMBERS_WORDNUM_H
#define NUMBERS_WORDNUM_H

#include <stddef.h>

#include "numbers/amount.h"
#include "numbers/scan.h"

/*
 * wordnum_read:
 * A number in words from word i: "a hundred and twenty", "twenty-first", "three
 * point five".  Fills the amount, returns the word behind it, or 0.
 */
size_t	wordnum_read(const struct scan *, size_t i, struct amount *);

#endif
