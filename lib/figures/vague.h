#ifndef FIGURES_VAGUE_H
#define FIGURES_VAGUE_H

#include <stddef.h>

#include "figures/cardinal.h"

/*
 * vague_read:
 * A vague number from word i: dozens, several, a couple, tens of thousands, a
 * few hundred.  Fills low and high, returns the word behind it, or 0.
 */
size_t	vague_read(const struct scan *, size_t i, struct amount *);

/* What a vague plural multiplies by behind a number (3 dozens); 0: nothing. */
double	vague_scale(const struct scan *, size_t i);

#endif
