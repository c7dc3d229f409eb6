#include "figures/holiday.h"

#include <string.h>

#include "figures/computus.h"
#include "figures/moons.h"
#include "figures/nearest.h"
#include "figures/years.h"

#define SURE		10	/* days into a month that no table misses */
#define SIGHTED		11.0	/* UTC: four hours before sunset in Mecca */

/* A number of the rule, whose first stands in column 4. */
static int
number(const struct row *row, size_t i)
{
	return (int)lexicon_number(row, 4 + i, 0);
}

static long
after(const struct row *row, int year)
{
	long day = day_of(year, number(row, 0), number(row, 1));

	return day + (number(row, 2) - day_weekday(day) + 7) % 7 +
	    number(row, 3);
}

/*
 * The month begins behind the first evening with a moon some hours old; the
 * tables tell which month, to a day or two.
 */
static long
hijri(int year, int month, int d)
{
	long day = computus_hijri(year, month, d);

	return day == 0 ? 0 : moons_day(day - d + 1 + SURE, SIGHTED, 1) + d;
}

/* Its first day in a year; 0 if it has none there. */
static long
day_in(const struct row *row, int year)
{
	struct span rule = lexicon_column(row, 3);

	if (span_is(rule, "day"))
		return day_of(year, number(row, 0), number(row, 1));
	if (span_is(rule, "after"))
		return after(row, year);
	if (span_is(rule, "easter"))
		return computus_easter(year) + number(row, 0);
	if (span_is(rule, "orthodox"))
		return computus_orthodox(year) + number(row, 0);
	if (span_is(rule, "hebrew"))
		return computus_hebrew(year, number(row, 0));
	if (span_is(rule, "hijri"))
		return hijri(year, number(row, 0), number(row, 1));
	if (span_is(rule, "moon"))
		return moons_day(day_of(year, number(row, 0), number(row, 1)),
		    lexicon_number(row, 7, 0), number(row, 2)) + number(row, 4);
	return 0;
}

/* Does the day differ from place to place? */
static int
is_seen(const struct row *row)
{
	return span_ends(row->line, SPAN("\tseen"));
}

/* Is it a name here?  A weak one needs a word that makes it one. */
static int
is_name(const struct scan *s, size_t i, int by)
{
	int year;

	if (!scan_upper(s, i))
		return 0;
	if (scan_calendar(s, i) == CALENDAR_HOLIDAY || by != 0)
		return 1;
	if (years_behind(s, i + s->calendar[i].words, &year) >
	    i + s->calendar[i].words)
		return 1;
	return i > 0 ? scan_is(s, i - 1, PARTICLE(PREP_TIME) |
	    PARTICLE(PREP_YEAR) | PARTICLE(LAST) | PARTICLE(NEXT)) :
	    !s->cased;
}

/* "of last year", "this year": the year that a name is followed by. */
static size_t
year_behind(const struct scan *s, size_t i, int *year)
{
	size_t at = i, b = years_behind(s, i, year);
	int by;

	if (b > i)
		return b;
	if (scan_is(s, at, PARTICLE(OF)))
		at++;
	by = scan_is(s, at, PARTICLE(LAST)) ? -1 :
	    scan_is(s, at, PARTICLE(NEXT)) ? 1 : 0;
	if ((by == 0 && !scan_is(s, at, PARTICLE(THIS))) ||
	    !s->has_published ||
	    scan_calendar(s, at + 1) != CALENDAR_UNIT ||
	    !scan_column_is(&s->calendar[at + 1].row, 3, "Y") ||
	    s->calendar[at + 1].value > 1)
		return i;
	*year = day_date(s->published).y + by;
	return at + 2;
}

static long
nearest(const struct scan *s, size_t a, size_t b, const struct row *row,
    int by)
{
	int year = day_date(s->published).y;
	long days[3];

	for (int i = 0; i < 3; i++)
		days[i] = day_in(row, year - 1 + i);
	if (by == 0)
		return nearest_day(s, a, b, days, 1);
	for (int i = by < 0 ? 2 : 0; i >= 0 && i < 3; i += by)
		if (days[i] != 0 && (days[i] - s->published) * by > 0)
			return days[i];
	return 0;
}

size_t
holiday_read(const struct scan *s, size_t i, int by, struct when *w)
{
	enum calendar_class c = scan_calendar(s, i);
	const struct row *row;
	size_t name, b;
	int year;

	if ((c != CALENDAR_HOLIDAY && c != CALENDAR_HOLIDAY_WEAK) ||
	    !is_name(s, i, by))
		return 0;
	row = &s->calendar[i].row;
	name = i + s->calendar[i].words;
	b = year_behind(s, name, &year);
	*w = (struct when){ .grain = GRAIN_DAY, .about = is_seen(row) };
	if (b > name) {
		w->own_year = scan_digits(s, b - 1);
		w->day = day_in(row, year);
	} else if (s->has_published) {
		w->day = nearest(s, i, b, row, by);
	} else if (scan_column_is(row, 3, "day")) {
		w->no_year = 1;
		w->day = day_in(row, 2000);
	} else {
		return 0;
	}
	if (w->day == 0)
		return 0;
	w->days = (int)s->calendar[i].value;
	if (w->days > 1)
		w->grain = GRAIN_DAYS;
	return b;
}
