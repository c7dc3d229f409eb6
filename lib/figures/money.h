#ifndef FIGURES_MONEY_H
#define FIGURES_MONEY_H

#include <stddef.h>

#include "figures/cardinal.h"

/*
 * money_before:
 * A currency at word i that stands before its amount: $, US$, Rs, EUR.  Sets
 * its code.  The word behind, or i.
 */
size_t	money_before(const struct scan *, size_t i, struct span *code);


/*
 * money_joined:
 * A currency and digits written as one word at i: Rs500, RM79.50,
 * USD115m.  Sets its code and the amount.  The word behind, or 0.
 */
size_t	money_joined(const struct scan *, size_t i, struct span *code,
    struct amount *);

/*
 * money_read:
 * A currency before word i, behind its amount: "dollars", "Swiss francs", €,
 * "17 cents".  Sets kind, unit, and scales the amount of a part of the
 * unit.  The word behind, or 0.
 */
size_t	money_read(const struct scan *, size_t i, struct amount *,
    struct number *);

/* Cents behind an amount: "$5 and 20 cents".  The word behind, or i. */
size_t	money_cents(const struct scan *, size_t i, struct amount *);

#endif
