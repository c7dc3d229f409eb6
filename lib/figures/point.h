#ifndef FIGURES_POINT_H
#define FIGURES_POINT_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/*
 * Points and stretches of the calendar, by what opens them at word i.  Each
 * fills w and returns the word behind, or 0 if there is none.  Those seen from
 * the day of the report mean nothing where it has none.
 */

/* Which grain a word for one unit of time has: week, year, … */
enum grain	point_grain(const struct scan *, size_t i);

/* Any of them, "the" included; also days of the week and written dates. */
size_t	point_read(const struct scan *, size_t i, struct when *);

/* "last week", "this morning", "next summer", "last December" */
size_t	point_directed(const struct scan *, size_t i, struct when *);

/* "the fourth quarter of 2021", "the first half", from the ordinal. */
size_t	point_numbered(const struct scan *, size_t i, struct when *);

/* "the morning of March 3", "the night of Monday" */
size_t	point_part_of(const struct scan *, size_t i, struct when *);

/* "in the morning": of the day named before in the sentence, or now. */
size_t	point_part(const struct scan *, size_t i, struct when *);

/* "Q3 2021", "in Q3" */
size_t	point_code(const struct scan *, size_t i, struct when *);

/* A season with its year: "summer 2019", "the winter of 2020". */
size_t	point_season(const struct scan *, size_t i, struct when *);

/* "the weekend", on the side that the tense says. */
size_t	point_weekend(const struct scan *, size_t i, struct when *);

#endif
