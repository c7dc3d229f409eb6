#ifndef FIGURES_DAY_H
#define FIGURES_DAY_H

#include "ground/span.h"

/*
 * Days of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
 */

struct date {
	int	y, m, d;
};

long		day_of(int y, int m, int d);	/* m and d may overflow */
struct date	day_date(long day);

int	day_weekday(long day);			/* Monday 1 … Sunday 7 */

/* ISO 8601 week: its year and number; and the Monday of a week's day. */
int	day_week(long day, int *year);
long	day_monday(long day);

int	day_in_month(int y, int m);		/* how many */
int	day_is(int y, int m, int d);		/* is there such a day? */

/* Months added, the day cut to what the month has. */
long	day_add_months(long day, long months);

/* Does YYYY-MM-DD[T…] stand there?  The day, and 1; else 0. */
int	day_parse(struct span iso, long *day);

/* The minute of the day behind that, as in 2022-01-05T14:30; else -1. */
int	day_minute(struct span iso);

#endif
