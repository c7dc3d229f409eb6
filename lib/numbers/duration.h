#ifndef NUMBERS_DURATION_H
#define NUMBERS_DURATION_H

#include <stddef.h>

#include "numbers/cardinal.h"
#include "numbers/found.h"

/*
 * duration_read:
 * A unit of time before word i, behind the amount: "180|-day", "36| hours",
 * "six| years and two months".  Sets kind, unit, iso, timex, and the amount in
 * that unit.  The word behind, or 0.
 */
size_t	duration_read(const struct scan *, size_t i, struct amount *,
    struct number *);

/*
 * duration_from_now:
 * "ago" before word i turns the duration that was read from the unit at word
 * unit into a date.  Returns the word behind, or i.
 */
size_t	duration_from_now(const struct scan *, size_t i, size_t unit,
    const struct amount *, struct found *);

/* Units of time without a number from word i: "days of", "for years". */
int	duration_vague(const struct scan *, size_t i, struct found *);

/* iso and timex of a length of time: value (or X, if vague) of a unit's row. */
void	duration_show(struct arena *, const struct row *unit, double value,
    int vague, struct number *);

#endif
