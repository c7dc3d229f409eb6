#ifndef FIGURES_NEAREST_H
#define FIGURES_NEAREST_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/*
 * nearest_when:
 * A month (d is 0) or a day of it, given without year in words [a, b): near the
 * report, or, where a history is told, near the day that it named last.  The
 * year is not known where neither is.
 */
struct when	nearest_when(const struct scan *, size_t a, size_t b, int m,
    int d);

/*
 * nearest_day:
 * Which of the first days of three stretches, so many days wide each, is
 * meant: the nearest to the report on the side that the tense says.  0 is no
 * day.
 */
long	nearest_day(const struct scan *, size_t a, size_t b,
    const long days[3], int width);

#endif
