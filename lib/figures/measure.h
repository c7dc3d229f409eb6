#ifndef FIGURES_MEASURE_H
#define FIGURES_MEASURE_H

#include <stddef.h>

#include "figures/cardinal.h"

/*
 * measure_unit:
 * The row for the unit at word i, behind the amount; how many words it takes,
 * or 0.
 */
size_t	measure_unit(const struct scan *, size_t i, const struct amount *,
    struct row *);

/*
 * measure_read:
 * A unit of measure or percent before word i, behind the amount: km, "square
 * miles", "-liter", %, "degrees Celsius", "feet six inches".  Sets kind, value
 * and unit of the number (value from the amount).  The word behind, or 0.
 */
size_t	measure_read(const struct scan *, size_t i, struct amount *,
    struct number *);

/* Is word i a unit that stands before its number: magnitude, Category? */
int	measure_leads(const struct scan *, size_t i);

/*
 * measure_before:
 * Does a unit stand before word a, where the amount begins: "magnitude 6.4",
 * "magnitude-7", "a magnitude of 6"?  Sets kind and unit.
 */
int	measure_before(const struct scan *, size_t a, const struct amount *,
    struct number *);

/*
 * measure_per:
 * What a rate is per, before word i: "per litre", "/d", "a day" and "per
 * 100,000 people".  Sets per (UCUM).  The word behind, or i.
 */
size_t	measure_per(const struct scan *, size_t i, struct span *per);

#endif
