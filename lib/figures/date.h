#ifndef FIGURES_DATE_H
#define FIGURES_DATE_H

#include "figures/found.h"
#include "figures/when.h"

/*
 * date_read:
 * A date of the calendar from word i: 2022-01-05, Jan. 5, 2022, 5 January,
 * January 2022, 19 May, 5/1/2022, 1991, the 1980s, the 20th century.  What has
 * no year is put near the day of the report.  Returns 1 and fills a, b, iso,
 * timex.
 */
int	date_read(const struct scan *, size_t i, struct found *);

/* Is word i the name of a month here (not the verb "may")? */
int	date_is_month(const struct scan *, size_t i);

#endif
