#include "figures/weekday.h"

#include <stdlib.h>

#include "figures/date.h"
#include "figures/nth.h"
#include "figures/point.h"
#include "figures/tense.h"

#define NEAR	60	/* days from the report */
#define YEARS	11	/* in which each weekday comes round */

int
weekday_owns(const struct scan *s, size_t i)
{
	return scan_calendar(s, i) == CALENDAR_WEEKDAY_SET &&
	    s->w->v[i].upper && scan_alpha(s, i + 1) &&
	    !s->w->v[i + 1].upper && !scan_small(s, i + 1) &&
	    !(i > 0 && scan_is(s, i - 1, PARTICLE(ON) | PARTICLE(EVERY)));
}

static int
is_weekday(const struct scan *s, size_t i)
{
	enum calendar_class c = scan_calendar(s, i);

	if (c == CALENDAR_WEEKDAY || weekday_owns(s, i))
		return 1;
	if (i > 0 && scan_is(s, i - 1, PARTICLE(THE)))
		return 0;		/* the Sun */
	return c == CALENDAR_WEEKDAY_SHORT && s->w->v[i].upper &&
	    (scan_char(s, i + 1, '.') || scan_char(s, i + 1, ',') ||
	    date_is_month(s, i + 1) || scan_digits(s, i + 1) ||
	    (i > 0 && scan_is(s, i - 1, PARTICLE(ON))));
}

/* The day of that name that the tense asks for, else the nearest. */
static long
resolve(const struct scan *s, size_t a, size_t b, int weekday)
{
	int today = day_weekday(s->published);
	int back = (today - weekday + 7) % 7, ahead = (7 - back) % 7;

	switch (tense_around(s, a, b)) {
	case TENSE_PAST:
		return s->published - back;
	case TENSE_FUTURE:
		return s->published + ahead;
	case TENSE_UNKNOWN:
		if (scan_is(s, b, PARTICLE(POSS)) || weekday_owns(s, a))
			return s->published - back;	/* Thursday's */
		break;
	}
	return ahead < back ? s->published + ahead : s->published - back;
}

struct when
weekday_part(const struct scan *s, size_t i)
{
	const struct row *row = &s->calendar[i].row;

	return (struct when){ .grain = GRAIN_PART,
	    .code = lexicon_column(row, 3),
	    .from = (int)lexicon_number(row, 4, 0),
	    .to = (int)lexicon_number(row, 5, 0) };
}

struct when
weekday_night(void)
{
	return (struct when){ .grain = GRAIN_PART, .code = SPAN("NI"),
	    .from = 20, .to = 30 };
}

int
weekday_names_part(const struct scan *s, size_t i, struct when *w)
{
	if (scan_calendar(s, i) == CALENDAR_PART) {
		*w = weekday_part(s, i);
		return 1;
	}
	if (!scan_unit(s, i, "one") ||
	    !scan_column_is(&s->calendar[i].row, 3, "N"))
		return 0;
	*w = weekday_night();
	return 1;
}

/* "the early hours": a noun for a part of the day. */
static int
names_hours(const struct scan *s, size_t i)
{
	return scan_calendar(s, i) == CALENDAR_EDGE_NOUN &&
	    lexicon_column(&s->calendar[i].row, 4).n > 0;
}

/*
 * A part of the day behind a day: "Thursday morning", "yesterday night",
 * "Tuesday in the early hours".
 */
static size_t
part_behind(const struct scan *s, size_t i, struct when *w)
{
	const struct row *row;
	long day = w->day;
	size_t at = i;

	if (scan_is(s, i, PARTICLE(IN)) && scan_is(s, i + 1, PARTICLE(THE)) &&
	    (scan_calendar(s, i + 2) == CALENDAR_PART ||
	    names_hours(s, i + 2)))
		at = i + 2;
	else if (scan_calendar(s, i) == CALENDAR_EDGE &&
	    scan_calendar(s, i + 1) == CALENDAR_PART)
		at = i + 1;		/* Monday early morning */
	if (weekday_names_part(s, at, w)) {
		w->day = day;
		return at + 1;
	}
	if (at == i || !names_hours(s, at))
		return i;
	row = &s->calendar[at].row;
	*w = (struct when){ .grain = GRAIN_PART, .day = day,
	    .code = lexicon_column(row, 4),
	    .from = (int)lexicon_number(row, 5, 0),
	    .to = (int)lexicon_number(row, 6, 0) };
	return at + s->calendar[at].words;
}

/*
 * "Friday, Jul. 18" tells the year; near the report it is rather the weekday
 * that is wrong.
 */
long
weekday_fall(const struct scan *s, size_t a, size_t b, long day, int weekday)
{
	enum tense tense = tense_around(s, a, b);
	struct date t = day_date(day);
	long best = day;

	if (day_weekday(day) == weekday || labs(day - s->published) < NEAR)
		return day;
	for (int y = t.y - YEARS; y <= t.y + YEARS; y++) {
		long other = day_of(y, t.m, t.d);

		if ((tense == TENSE_PAST && other > s->published) ||
		    (tense == TENSE_FUTURE && other < s->published))
			continue;
		if (day_weekday(other) == weekday && (best == day ||
		    labs(other - s->published) < labs(best - s->published)))
			best = other;
	}
	return best;
}

/* A full date behind a weekday names the same day: "Thursday, Jan. 6". */
static size_t
date_behind(const struct scan *s, size_t i, struct when *w)
{
	struct found r = { .n = number_init() };
	size_t at = i;

	if (scan_char(s, at, '.'))
		at++;
	if (scan_char(s, at, ','))
		at++;
	if (scan_is(s, at, PARTICLE(THE)))
		at++;
	if (at >= s->w->n || !(scan_digits(s, at) || date_is_month(s, at)))
		return i;
	if (!date_read(s, at, &r) || r.when.grain != GRAIN_DAY)
		return i;
	if (!r.when.own_year && s->has_published)
		r.when.day = weekday_fall(s, i - 1, r.b, r.when.day,
		    (int)s->calendar[i - 1].value);
	*w = r.when;
	return r.b;
}

/* "Wednesday next week", "Tuesday of this week" */
static size_t
week_behind(const struct scan *s, size_t i, struct when *w)
{
	size_t at = scan_is(s, i, PARTICLE(OF)) ? i + 1 : i, b;
	int weekday = (int)s->calendar[i - 1].value;
	struct when week;

	if (!scan_is(s, at, PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(THIS)) || point_grain(s, at + 1) != GRAIN_WEEK ||
	    (b = point_directed(s, at, &week)) == 0)
		return i;
	w->day = week.day + weekday - 1;
	return b;
}

/* "overnight", "overnight Wednesday": the night before that day. */
static size_t
overnight(const struct scan *s, size_t i, struct when *w)
{
	size_t at = scan_is(s, i + 1, PARTICLE(ON)) ? i + 2 : i + 1;

	*w = weekday_part(s, i);
	w->day = s->published - 1;
	if (s->has_named_day && s->named_day < w->day)
		w->day = s->named_day;
	if (is_weekday(s, at) && s->has_published) {
		w->day = resolve(s, i, at + 1, (int)s->calendar[at].value);
		return at + 1;
	}
	return i + 1;
}

size_t
weekday_directed(const struct scan *s, size_t i, int by, struct when *w)
{
	int wd, today = day_weekday(s->published);

	if (!is_weekday(s, i))
		return 0;
	wd = (int)s->calendar[i].value;
	*w = (struct when){ .grain = GRAIN_DAY };
	if (by < 0)
		w->day = s->published - ((today - wd + 6) % 7 + 1);
	else if (by > 0)
		w->day = day_monday(s->published) + 7 + wd - 1;
	else
		w->day = day_monday(s->published) + wd - 1;
	return part_behind(s, i + 1, w);
}

size_t
weekday_read(const struct scan *s, size_t i, struct when *w)
{
	size_t b;

	*w = (struct when){ .grain = GRAIN_DAY, .deictic = 1 };
	if (is_weekday(s, i)) {
		w->day = resolve(s, i, i + 1, (int)s->calendar[i].value);
		b = part_behind(s, i + 1, w);
		if (b == i + 1)
			b = date_behind(s, b, w);
		if (b == i + 1 && (b = nth_weekday(s, i + 1,
		    (int)s->calendar[i].value, w)) == 0)
			b = week_behind(s, i + 1, w);
		return b;
	}
	switch (scan_calendar(s, i)) {
	case CALENDAR_DAY:
		w->day = s->published + (long)s->calendar[i].value;
		return part_behind(s, i + 1, w);
	case CALENDAR_TONIGHT:
		*w = weekday_part(s, i);
		w->day = s->published;
		return i + 1;
	case CALENDAR_OVERNIGHT:
		return overnight(s, i, w);
	default:
		return 0;
	}
}
