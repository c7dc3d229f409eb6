#ifndef FIGURES_JOINED_H
#define FIGURES_JOINED_H

#include "figures/found.h"

/*
 * joined_read:
 * A date whose parts stand glued together, from word i: 2022-01-05,
 * 2022-01-05T14:30:00Z, 1/5/2022 (the month first unless it cannot be,
 * or a comma is the decimal mark), 5.1.2022 (the day first), 09-JAN-2017,
 * 2024/August, 6/2004; 2/15 where joined_told.
 */
int	joined_read(const struct scan *, size_t i, struct found *);

/*
 * joined_told:
 * Does what stands before word i make month and day of two numbers with a
 * slash: "on", a weekday, "since", "by"?
 */
int	joined_told(const struct scan *, size_t i);

#endif
