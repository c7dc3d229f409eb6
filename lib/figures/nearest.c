#include "figures/nearest.h"

#include "figures/narrative.h"
#include "figures/tense.h"

#define DISTANT	270	/* days back that a day hardly lies, */
#define FARTHER	325	/* and a month */

static long
distance(long a, long b)
{
	return a < b ? b - a : a - b;
}

/* "by June", "until June"; "the six months through June" may be over. */
static int
limits(const struct scan *s, size_t a)
{
	return a > 0 && scan_is(s, a - 1, PARTICLE(BY) | PARTICLE(UNTIL)) &&
	    !(a > 1 && scan_calendar(s, a - 2) == CALENDAR_UNIT);
}

/*
 * A past tense is a weak sign for a day some weeks ahead: "the dividend,
 * payable Dec. 7, was …".
 */
long
nearest_day(const struct scan *s, size_t a, size_t b, const long days[3],
    int width)
{
	enum tense tense = limits(s, a) ? TENSE_FUTURE : tense_around(s, a, b);
	long best = 0, middle = width / 2, far = width > 1 ? FARTHER : DISTANT;
	int begun = a > 0 && scan_is(s, a - 1, PARTICLE(PAST)) &&
	    scan_is(s, a - 1, PARTICLE(PREP_YEAR));	/* since */

	for (int i = 0; i < 3; i++) {
		long day = days[i];

		if (day == 0 || (begun && day > s->published) ||
		    (tense == TENSE_PAST && day > s->published + 3 &&
		    day - s->published > 365 - far))
			continue;
		if (tense == TENSE_FUTURE && day + width - 1 < s->published)
			continue;
		if (best == 0 || distance(day + middle, s->published) <
		    distance(best + middle, s->published))
			best = day;
	}
	return best;
}

/* The year in which this month and day lie where the words put them. */
static int
near_year(const struct scan *s, size_t a, size_t b, int m, int d)
{
	int year = day_date(s->published).y;
	long days[3];

	for (int i = 0; i < 3; i++)
		days[i] = day_of(year - 1 + i, m, d > 0 ? d : 1);
	return day_date(nearest_day(s, a, b, days, d > 0 ? 1 : 30)).y;
}

/* In a history, the year that puts them near what was named last. */
static int
focus_year(const struct scan *s, int m, int d)
{
	const struct when *f = &s->narrative->focus;
	int year = day_date(f->day).y, best = year;

	if (f->grain <= GRAIN_HALF)
		return year;
	for (int y = year - 1; y <= year + 1; y++)
		if (distance(day_of(y, m, d > 0 ? d : 1), f->day) <
		    distance(day_of(best, m, d > 0 ? d : 1), f->day))
			best = y;
	return best;
}

struct when
nearest_when(const struct scan *s, size_t a, size_t b, int m, int d)
{
	struct when w = { .grain = d > 0 ? GRAIN_DAY : GRAIN_MONTH };
	int year = 2000;

	if (narrative_tells(s, a, b))
		year = focus_year(s, m, d);
	else if (s->has_published)
		year = near_year(s, a, b, m, d);
	else
		w.no_year = 1;
	w.day = day_of(year, m, d > 0 ? d : 1);
	return w;
}
