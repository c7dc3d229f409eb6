#ifndef SPLIT_SUMMER_H
#define SPLIT_SUMMER_H

#include "text/lexicon.h"

/* The day of the week, from 0 for Sunday, by the Gregorian calendar. */
int	summer_weekday(int year, int month, int day);

/*
 * summer_holds:
 * Is it summer time on a day, by a row of the table summer_times?  Between the
 * two Sundays it names, the first of them included.
 */
int	summer_holds(const struct row *, int year, int month, int day);

#endif
