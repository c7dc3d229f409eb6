#ifndef FIGURES_RELATIVE_H
#define FIGURES_RELATIVE_H

#include "figures/found.h"

/*
 * relative_read:
 * A date from word i that is seen from the day of the report: Thursday, late
 * on Wednesday, yesterday morning, last week, this year, the start of the
 * year, overnight, mid-March, the fourth quarter, New Year, now.  Returns 1
 * and fills a, b, kind, iso, timex (both absent where the report has no day).
 */
int	relative_read(const struct scan *, size_t i, struct found *);

#endif
