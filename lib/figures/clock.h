#ifndef FIGURES_CLOCK_H
#define FIGURES_CLOCK_H

#include "figures/found.h"

/*
 * clock_read:
 * A time of day from word i: 3:10pm, 06:12 GMT, 5 p.m. Thursday, noon; or a
 * running time behind "in": 3:07:35.  Returns 1 and fills a, b, kind, iso,
 * timex.
 */
int	clock_read(const struct scan *, size_t i, struct found *);

#endif
