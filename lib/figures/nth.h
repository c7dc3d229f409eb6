#ifndef FIGURES_NTH_H
#define FIGURES_NTH_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/*
 * One of several in a longer stretch.  Each fills w and returns the word
 * behind, or 0.
 */

/*
 * nth_read:
 * "first Monday of March", "last week of 2016", "20th of next month", "third
 * day of the month", from the ordinal, "last" or number at word i.
 */
size_t	nth_read(const struct scan *, size_t i, struct when *);

/* "on the 15th": the day of a month near the report, from the ordinal. */
size_t	nth_day(const struct scan *, size_t i, struct when *);

/* "the 15th" behind a weekday (Monday 1): the nearest that fell on one. */
size_t	nth_weekday(const struct scan *, size_t i, int weekday,
    struct when *);

/* "the week of May 3", "week beginning Feb. 4", from the unit at word i. */
size_t	nth_week(const struct scan *, size_t i, struct when *);

#endif
