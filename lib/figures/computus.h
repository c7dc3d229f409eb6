#ifndef FIGURES_COMPUTUS_H
#define FIGURES_COMPUTUS_H

/*
 * Days of feasts that other calendars set, for years of ours, counted as in
 * numbers/day.h.
 */

long	computus_easter(int year);		/* of the Western churches */
long	computus_orthodox(int year);		/* Julian rule, our date */

/* Rosh Hashanah in this year, n days on; Kislev may begin a day later. */
long	computus_hebrew(int year, int n);

/*
 * computus_hijri:
 * This day of the Muslim calendar, by its tables (the moon seen may differ by
 * a day): the first in this year, or 0 if none falls into it.
 */
long	computus_hijri(int year, int month, int day);

#endif
