#ifndef FIGURES_RESTATED_H
#define FIGURES_RESTATED_H

#include "figures/found.h"

/* Numbers that say the one before them again. */

/* Note which numbers say the one before again: "70 miles, or 113 km". */
void	restated_or(const struct scan *, struct finds *);

/* The bound of a holds for b, its restatement, too. */
void	restated_bound(const struct number *a, struct number *b);

/*
 * restated_read:
 * Link a number in brackets behind another to it, where both say one quantity
 * in two units: "70 miles (113 km)"; a bound or rate that one has holds for
 * both.  Works on the sentence's list by its text, so that it may be called
 * again when the list has grown.
 */
void	restated_read(struct numbers *, const struct words *);

#endif
