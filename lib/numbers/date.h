#ifndef NUMBERS_DATE_H
#define NUMBERS_DATE_H

#include "numbers/scan.h"
#include "numbers/when.h"

/*
 * date_read:
 * A date of the calendar from word i: 2022-01-05, Jan. 5, 2022, 5 January,
 * January 2022, 19 May, 5/1/2022, 1991, the 1980s, the 20th century.  What has no
 * year is put near the day of the report.  Returns 1 and fills a, b, iso, timex.
 */
int	date_read(const struct scan *, size_t i, struct found *);

/* Is word i the name of a month here (not the verb "may")? */
int	date_is_month(const struct scan *, size_t i);

/* Is word i a bare number that says a year? */
int	date_is_year(const struct scan *, size_t i, int *year);

/*
 * date_year_behind:
 * A year that completes a date before word i ("2022", ", 2022", "of 2022").
 * The word behind it, or i.
 */
size_t	date_year_behind(const struct scan *, size_t i, int *year);

/* Put a month (grain month) or a day, given without year, near the report. */
struct when	date_near(const struct scan *, size_t a, size_t b, int m, int d);

#endif
