#ifndef FIGURES_HOLIDAY_H
#define FIGURES_HOLIDAY_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/*
 * holiday_read:
 * A feast by its name (lang/en/holidays.tsv) at word i: "Eid al-Fitr",
 * "Thanksgiving 2012", "Christmas Day of last year".  Without a year it is the
 * one nearest to the report, on the side that the tense says; by < 0 the last
 * one before it, by > 0 the next.  The word behind, or 0.
 */
size_t	holiday_read(const struct scan *, size_t i, int by, struct when *);

#endif
