#ifndef FIGURES_DURATION_H
#define FIGURES_DURATION_H

#include <stddef.h>

#include "figures/cardinal.h"
#include "figures/found.h"

/*
 * duration_read:
 * A unit of time before word i, behind the amount: "180|-day", "36| hours",
 * "six| years and two months".  Sets kind, unit, iso, timex, and the amount in
 * that unit.  The word behind, or 0.
 */
size_t	duration_read(const struct scan *, size_t i, struct amount *,
    struct number *);

/* Which stretch of the calendar a unit's row names; none if under a day. */
enum grain	duration_grain(const struct row *unit);

/* How many minutes it lasts; a year has 365 days. */
double	duration_minutes(const struct row *unit);

/* Units of time without a number from word i: "days of", "for years". */
int	duration_vague(const struct scan *, size_t i, struct found *);

/* iso and timex of a length of time: value (or X, if vague) of a unit's row. */
void	duration_show(struct arena *, const struct row *unit, double value,
    int vague, struct number *);

#endif
