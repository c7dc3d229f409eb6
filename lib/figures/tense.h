#ifndef FIGURES_TENSE_H
#define FIGURES_TENSE_H

#include "figures/scan.h"

/* Where the words around a date put it, seen from the day of the report. */
enum tense { TENSE_UNKNOWN, TENSE_PAST, TENSE_FUTURE };

/*
 * tense_around:
 * Cues in the clause that holds words [a, b).  Cost: linear in the clause.
 */
enum tense	tense_around(const struct scan *, size_t a, size_t b);

#endif
