#ifndef FIGURES_SETS_H
#define FIGURES_SETS_H

#include "figures/found.h"

/*
 * sets_read:
 * What comes again and again, from word i: daily, every week, "three times a
 * week", Tuesdays.  Returns 1 and fills kind set and timex.
 */
int	sets_read(const struct scan *, size_t i, struct found *);

#endif
