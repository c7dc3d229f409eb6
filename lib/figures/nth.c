#include "figures/nth.h"

#include <stdlib.h>

#include "figures/cardinal.h"
#include "figures/narrative.h"
#include "figures/nearest.h"
#include "figures/point.h"

#define MONTHS	7	/* back and ahead that a weekday is looked for */

/* Which one: n, "last" -1, "second-last" -2; the word behind, or 0. */
static size_t
which(const struct scan *s, size_t i, int *n)
{
	struct amount m;

	if (scan_is(s, i, PARTICLE(LAST))) {
		*n = -1;
		return i + 1;
	}
	if (!cardinal_read(s, i, 0, &m) || m.value < 1 || m.value > 366 ||
	    m.value != (double)(long)m.value || (!m.ordinal &&
	    (!m.digits || m.value > 31)))
		return 0;
	*n = (int)m.value;
	if (m.ordinal && scan_is(s, scan_over_hyphen(s, m.b),
	    PARTICLE(LAST))) {		/* the second-last week */
		*n = -*n;
		return scan_over_hyphen(s, m.b) + 1;
	}
	return m.ordinal || scan_is(s, m.b, PARTICLE(OF)) ? m.b : 0;
}

/* The longer stretch behind "of" or "in"; the word behind it, or 0. */
static size_t
whole(const struct scan *s, size_t i, struct when *w)
{
	size_t at, b;

	if (!scan_is(s, i, PARTICLE(OF) | PARTICLE(IN)))
		return 0;
	at = scan_is(s, i + 1, PARTICLE(THE)) ? i + 2 : i + 1;
	if (scan_is(s, at, PARTICLE(NEXT) | PARTICLE(LAST)) && at > i + 1 &&
	    point_grain(s, at + 1) != GRAIN_NONE) {
		*w = when_around(point_grain(s, at + 1), s->published,
		    scan_is(s, at, PARTICLE(NEXT)) ? 1 : -1);
		b = at + 2;
	} else if (scan_calendar(s, at) == CALENDAR_ANAPHOR) {
		b = narrative_anaphor(s, at + 1, &at, w);
	} else {
		b = point_read(s, i + 1, w);
	}
	if (b == 0 || w->no_year || (!s->has_published && !w->own_year))
		return 0;
	switch (w->grain) {
	case GRAIN_YEAR: case GRAIN_HALF: case GRAIN_QUARTER: case GRAIN_MONTH:
		return b;
	default:
		return 0;
	}
}

/* The n-th weekday (Monday 1) in [from, end), from behind if n < 0. */
static long
weekday_in(long from, long end, int weekday, int n)
{
	if (n < 0)
		return end - 1 - (day_weekday(end - 1) - weekday + 7) % 7 +
		    7 * (n + 1);
	return from + (weekday - day_weekday(from) + 7) % 7 + 7 * (n - 1);
}

/* One unit of w: a week belongs where its Thursday falls. */
static int
unit_in(enum grain g, int n, struct when *w)
{
	long from = w->day, end = when_end(w);

	switch (g) {
	case GRAIN_DAY:
		*w = (struct when){ .grain = g, .own_year = w->own_year,
		    .day = n < 0 ? end + n : from + n - 1 };
		break;
	case GRAIN_WEEK:
		*w = (struct when){ .grain = g, .own_year = w->own_year,
		    .day = weekday_in(from, end, 4, n) - 3 };
		break;
	case GRAIN_WEEKEND:
		*w = (struct when){ .grain = g, .own_year = w->own_year,
		    .day = weekday_in(from, end, 6, n) };
		break;
	case GRAIN_MONTH:
		if (w->grain == GRAIN_MONTH)
			return 0;
		w->day = n < 0 ? day_add_months(end, n) :
		    day_add_months(from, n - 1);
		w->grain = g;
		break;
	default:
		return 0;
	}
	return w->day < end && w->day > from - 7;
}

size_t
nth_read(const struct scan *s, size_t i, struct when *w)
{
	enum grain g;
	size_t at, b;
	int n;

	if ((at = which(s, i, &n)) == 0)
		return 0;
	if (scan_is(s, at, PARTICLE(OF)))	/* 20th of next month */
		return n > 0 && n <= 31 && (b = whole(s, at, w)) > 0 &&
		    w->grain == GRAIN_MONTH && unit_in(GRAIN_DAY, n, w) ? b :
		    0;
	if (scan_calendar(s, at) == CALENDAR_WEEKDAY) {
		if ((b = whole(s, at + 1, w)) == 0)
			return 0;
		w->day = weekday_in(w->day, when_end(w),
		    (int)s->calendar[at].value, n);
		w->grain = GRAIN_DAY;
		return b;
	}
	if ((g = point_grain(s, at)) == GRAIN_NONE ||
	    (b = whole(s, at + 1, w)) == 0 || !unit_in(g, n, w))
		return 0;
	return b;
}

/* An ordinal that is a day of the month; the word behind, or 0. */
static size_t
ordinal(const struct scan *s, size_t i, int *d)
{
	struct amount m;

	if (!cardinal_read(s, i, 0, &m) || !m.ordinal || m.value < 1 ||
	    m.value > 31)
		return 0;
	*d = (int)m.value;
	return m.b;
}

size_t
nth_day(const struct scan *s, size_t i, struct when *w)
{
	struct date t = day_date(s->published);
	long days[3];
	size_t b;
	int d;

	if (!s->has_published || i < 2 || !scan_is(s, i - 1, PARTICLE(THE)) ||
	    !scan_is(s, i - 2, PARTICLE(ON) | PARTICLE(UNTIL)) ||
	    (b = ordinal(s, i, &d)) == 0 || (scan_alpha(s, b) &&
	    (!scan_small(s, b) || scan_is(s, b, PARTICLE(OF) |
	    PARTICLE(POSS)))) || scan_hyphen(s, b))
		return 0;
	for (int k = 0; k < 3; k++)
		days[k] = d > day_in_month(t.y, t.m - 1 + k) ? 0 :
		    day_of(t.y, t.m - 1 + k, d);
	*w = (struct when){ .grain = GRAIN_DAY, .deictic = 1,
	    .day = nearest_day(s, i, b, days, 1) };
	return w->day != 0 ? b : 0;
}

size_t
nth_weekday(const struct scan *s, size_t i, int weekday, struct when *w)
{
	struct date t = day_date(s->published);
	size_t at = i, b;
	long best = 0;
	int d;

	if (scan_char(s, at, ','))
		at++;
	if (scan_is(s, at, PARTICLE(THE)))
		at++;
	if (!s->has_published || (b = ordinal(s, at, &d)) == 0)
		return 0;
	for (int k = -MONTHS; k <= MONTHS; k++) {
		long day = day_of(t.y, t.m + k, d);

		if (d > day_in_month(t.y, t.m + k) ||
		    day_weekday(day) != weekday)
			continue;
		if (best == 0 || labs(day - s->published) <
		    labs(best - s->published))
			best = day;
	}
	*w = (struct when){ .grain = GRAIN_DAY, .deictic = 1, .day = best };
	return best != 0 ? b : 0;
}

size_t
nth_week(const struct scan *s, size_t i, struct when *w)
{
	size_t b;

	if (point_grain(s, i) != GRAIN_WEEK ||
	    !scan_is(s, i + 1, PARTICLE(OF)) ||
	    (b = point_read(s, i + 2, w)) == 0 || w->grain != GRAIN_DAY ||
	    w->no_year || (!s->has_published && !w->own_year))
		return 0;
	w->grain = GRAIN_WEEK;
	w->day = day_monday(w->day);
	return b;
}
