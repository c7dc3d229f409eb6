#include "figures/point.h"

#include <string.h>

#include "figures/cardinal.h"
#include "figures/date.h"
#include "figures/holiday.h"
#include "figures/narrative.h"
#include "figures/tense.h"
#include "figures/weekday.h"
#include "figures/years.h"

enum grain
point_grain(const struct scan *s, size_t i)
{
	static const struct { char code; int many; enum grain grain; } v[] = {
		{ 'D', 1, GRAIN_DAY }, { 'W', 1, GRAIN_WEEK },
		{ 'M', 1, GRAIN_MONTH }, { 'Q', 1, GRAIN_QUARTER },
		{ 'Y', 1, GRAIN_YEAR }, { 'Y', 10, GRAIN_DECADE },
		{ 'Y', 100, GRAIN_CENTURY }, { 'E', 1, GRAIN_WEEKEND },
	};
	struct span code;

	if (!scan_unit(s, i, "one"))
		return GRAIN_NONE;
	code = lexicon_column(&s->calendar[i].row, 3);
	for (size_t k = 0; k < sizeof(v) / sizeof(v[0]); k++)
		if (code.n == 1 && code.p[0] == v[k].code &&
		    (int)s->calendar[i].value == v[k].many)
			return v[k].grain;
	return GRAIN_NONE;
}

/* How far "last", "this", "next" at i moves; 0 if none stands there. */
static int
direction(const struct scan *s, size_t i, int *by)
{
	*by = scan_is(s, i, PARTICLE(LAST)) ? -1 :
	    scan_is(s, i, PARTICLE(NEXT)) ? 1 : 0;
	return *by != 0 || scan_is(s, i, PARTICLE(THIS));
}

/* "last December": the nearest one on that side. */
static struct when
month_by(const struct scan *s, int m, int by)
{
	struct when w = { .grain = GRAIN_MONTH };
	struct date t = day_date(s->published);

	if (by < 0 && m >= t.m)
		t.y--;
	if (by > 0 && m <= t.m)
		t.y++;
	w.day = day_of(t.y, m, 1);
	return w;
}

static struct when
season_by(const struct scan *s, size_t i, int by)
{
	struct when w = when_around(GRAIN_SEASON, s->published, by);

	w.code = lexicon_column(&s->calendar[i].row, 3);
	return w;
}

/* "this morning", "last night". */
static int
part_by(const struct scan *s, size_t i, int by, struct when *w)
{
	if (scan_calendar(s, i) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i].row, 3, "N"))
		*w = weekday_night();
	else if (scan_calendar(s, i) == CALENDAR_PART)
		*w = weekday_part(s, i);
	else
		return 0;
	w->day = s->published + by;
	return 1;
}

/* "next week Monday" is a day of that week. */
static size_t
day_behind(const struct scan *s, size_t i, struct when *w)
{
	size_t at = scan_is(s, i, PARTICLE(ON)) ? i + 1 : i;

	if (scan_calendar(s, at) != CALENDAR_WEEKDAY ||
	    scan_is(s, at + 1, PARTICLE(POSS)))
		return i;
	w->grain = GRAIN_DAY;
	w->day += (long)s->calendar[at].value - 1;
	return at + 1;
}

size_t
point_directed(const struct scan *s, size_t i, struct when *w)
{
	struct found r = { .n = number_init() };
	size_t at = i + 1, end;
	enum grain g;
	int by, y;

	if (!direction(s, i, &by))
		return 0;
	if (by != 0 && i > s->floor && scan_is(s, i - 1, PARTICLE(THE)) &&
	    scan_calendar(s, at) == CALENDAR_UNIT)
		return 0;		/* the last week: a duration */
	if (part_by(s, at, by, w))
		return at + 1;
	if (scan_is(s, at, PARTICLE(PREP_YEAR)) &&
	    scan_calendar(s, at + 1) == CALENDAR_UNIT)
		at++;			/* this fiscal year */
	if ((g = point_grain(s, at)) != GRAIN_NONE && g != GRAIN_DAY) {
		*w = when_around(g, s->published, by);
		w->deictic = 1;
		return g == GRAIN_WEEK ? day_behind(s, at + 1, w) : at + 1;
	}
	if (date_is_month(s, at) && date_read(s, at, &r) &&
	    r.when.grain == GRAIN_DAY) {
		*w = r.when;
		if (by < 0 && w->day > s->published)
			w->day = day_add_months(w->day, -12);
		return r.b;
	}
	if (date_is_month(s, at)) {
		*w = month_by(s, (int)s->calendar[at].value, by);
		return at + 1;
	}
	if (scan_calendar(s, at) == CALENDAR_SEASON ||
	    scan_calendar(s, at) == CALENDAR_SEASON_WEAK) {
		*w = season_by(s, at, by);
		return years_behind(s, at + 1, &y);
	}
	if (by != 0 && (end = holiday_read(s, at, by, w)) > 0)
		return end;
	return weekday_directed(s, at, by, w);
}

size_t
point_numbered(const struct scan *s, size_t i, struct when *w)
{
	struct amount m;
	size_t b, end;
	enum grain g;
	int y;

	if (!cardinal_read(s, i, 0, &m) || !m.ordinal || m.value > 4)
		return 0;
	b = scan_over_hyphen(s, m.b);
	g = point_grain(s, b) == GRAIN_QUARTER ? GRAIN_QUARTER :
	    scan_numeral(s, b) == NUMERAL_HALF ? GRAIN_HALF : GRAIN_NONE;
	if (g == GRAIN_NONE || (g == GRAIN_HALF && m.value > 2))
		return 0;
	b++;
	end = years_behind(s, b, &y);
	if (end == b && scan_is(s, b, PARTICLE(OF)) &&
	    point_directed(s, b + 1, w) > 0 && w->grain == GRAIN_YEAR) {
		end = point_directed(s, b + 1, w);
		y = day_date(w->day).y;
	} else if (end == b) {
		if (g == GRAIN_HALF || !s->has_published)
			return 0;	/* of a match, perhaps */
		*w = when_around(g, day_of(day_date(s->published).y,
		    (int)m.value * 3 - 2, 1), 0);
		if (w->day > s->published)
			*w = when_around(g, w->day, -4);
		return b;
	}
	*w = when_around(g, day_of(y, g == GRAIN_HALF ?
	    (int)m.value * 6 - 5 : (int)m.value * 3 - 2, 1), 0);
	return end;
}

size_t
point_part_of(const struct scan *s, size_t i, struct when *w)
{
	struct when day;
	size_t b;

	if (!scan_is(s, i + 1, PARTICLE(OF)) ||
	    !weekday_names_part(s, i, w) ||
	    (b = point_read(s, i + 2, &day)) == 0 ||
	    day.grain != GRAIN_DAY || day.no_year ||
	    (!s->has_published && !day.own_year))
		return 0;
	w->day = day.day;
	w->deictic = day.deictic;
	w->own_year = day.own_year;
	return b;
}

size_t
point_part(const struct scan *s, size_t i, struct when *w)
{
	if (i < 2 || !scan_is(s, i - 1, PARTICLE(THE)) ||
	    !scan_is(s, i - 2, PARTICLE(IN)) || scan_hyphen(s, i + 1) ||
	    (scan_alpha(s, i + 1) && !scan_small(s, i + 1)))
		return 0;
	/* "a little slow in the morning" is any morning */
	if (!s->has_named_day && tense_around(s, i, i + 1) == TENSE_UNKNOWN)
		return 0;
	*w = weekday_part(s, i);
	w->day = s->has_named_day ? s->named_day : s->published;
	return i + 1;
}

size_t
point_code(const struct scan *s, size_t i, struct when *w)
{
	size_t b;
	int y;

	if (!s->w->v[i].upper)
		return 0;
	if ((b = years_behind(s, i + 1, &y)) > i + 1)
		return years_part(s, i, y, w) ? b : 0;
	if (!s->has_published || i == 0 || !scan_is(s, i - 1, PARTICLE(IN) |
	    PARTICLE(FOR) | PARTICLE(FROM) | PARTICLE(BY)) ||
	    !years_part(s, i, day_date(s->published).y, w))
		return 0;
	if (w->day > s->published &&
	    tense_around(s, i, i + 1) != TENSE_FUTURE)
		years_part(s, i, day_date(s->published).y - 1, w);
	w->own_year = 0;
	return i + 1;
}

size_t
point_season(const struct scan *s, size_t i, struct when *w)
{
	size_t b;
	int y;

	b = years_behind(s, i + 1, &y);
	if (b == i + 1 && (!narrative_is_history(s) || i == 0 ||
	    !scan_is(s, i - 1, PARTICLE(THE) | PARTICLE(IN))))
		return 0;
	if (b == i + 1)
		y = day_date(narrative_now(s)).y;
	*w = (struct when){ .grain = GRAIN_SEASON, .day = day_of(y, 1, 1),
	    .code = lexicon_column(&s->calendar[i].row, 3) };
	return b;
}

size_t
point_weekend(const struct scan *s, size_t i, struct when *w)
{
	enum tense t;

	if (point_grain(s, i) != GRAIN_WEEKEND || i == 0 ||
	    !scan_is(s, i - 1, PARTICLE(THE)))
		return 0;
	t = tense_around(s, i, i + 1);
	*w = when_around(GRAIN_WEEKEND, s->published, 0);
	if ((t == TENSE_PAST && w->day > s->published) ||
	    (t == TENSE_UNKNOWN && w->day - s->published > 3))
		*w = when_around(GRAIN_WEEKEND, s->published, -1);
	return i + 1;
}

size_t
point_read(const struct scan *s, size_t i, struct when *w)
{
	struct found r = { .n = number_init() };
	size_t at = scan_is(s, i, PARTICLE(THE)) ? i + 1 : i, b;
	enum grain g;

	if ((b = point_directed(s, i, w)) > 0 ||
	    (b = weekday_read(s, i, w)) > 0 ||
	    (b = point_numbered(s, at, w)) > 0)
		return b;
	if (scan_calendar(s, at) == CALENDAR_HOLIDAY ||
	    scan_calendar(s, at) == CALENDAR_HOLIDAY_WEAK)
		return holiday_read(s, at, 0, w);
	if (scan_calendar(s, at) == CALENDAR_SEASON &&
	    (b = point_season(s, at, w)) > 0)
		return b;
	if (at > i && (g = point_grain(s, at)) != GRAIN_NONE) {
		*w = when_around(g, narrative_now(s), 0);
		return at + 1;
	}
	if (at < s->w->n && date_read(s, at, &r)) {
		*w = r.when;
		return r.b;
	}
	return 0;
}
