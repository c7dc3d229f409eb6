#ifndef FIGURES_ORDER_H
#define FIGURES_ORDER_H

#include <stddef.h>

#include "figures/cardinal.h"

/*
 * order_read:
 * Make an ordinal of the amount, or a rank: ninth-largest, second most
 * populous.  Sets kind, value, range.  The word behind, or 0 where it is none:
 * a unit of time, part of a name.
 */
size_t	order_read(const struct scan *, const struct amount *,
    struct number *);

#endif
