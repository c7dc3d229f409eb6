#ifndef FIGURES_YEARS_H
#define FIGURES_YEARS_H

#include <stddef.h>

#include "figures/found.h"

/*
 * years_read:
 * A year, or years, from word i: 1991, 2012-13, nineteen ninety-six, the
 * 1980s, the 20th century.  A bare number is one only where nothing says that
 * it counts.  Returns 1 and fills a, b, kind, iso, timex.
 */
int	years_read(const struct scan *, size_t i, struct found *);

/*
 * years_behind:
 * A year that completes a date before word i ("2022", ", 2022", "of 2022").
 * The word behind it, or i.
 */
size_t	years_behind(const struct scan *, size_t i, int *year);

/* The year that two digits mean: of this century below 50. */
int	years_full(int two);

/* A plain whole number at word i of at most max digits, and one of four. */
int	years_plain(const struct scan *, size_t i, size_t max, int *value);
int	years_four(const struct scan *, size_t i, int *year);

/* "Q3", "H1" at word i, of that year. */
int	years_part(const struct scan *, size_t i, int year, struct when *);

#endif
