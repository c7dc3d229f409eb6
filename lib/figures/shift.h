#ifndef FIGURES_SHIFT_H
#define FIGURES_SHIFT_H

#include <stddef.h>

#include "figures/amount.h"
#include "figures/found.h"

/*
 * shift_read:
 * What turns the length of time [r->a, i), read from the unit at word unit,
 * into a point: "ago", "hence", "later" and "earlier" (from the date named
 * last), "from now", "after May 3", "before yesterday"; "in" before it, if the
 * clause looks ahead.  Returns the word behind, or i.
 */
size_t	shift_read(const struct scan *, size_t i, size_t unit,
    const struct amount *, struct found *);

/*
 * shift_single:
 * "the day before yesterday", "the week after next Monday": one unit, at word
 * i, from the date behind it.  Returns the word behind, or 0.
 */
size_t	shift_single(const struct scan *, size_t i, struct when *);

#endif
