#include "figures/date.h"

#include <stddef.h>

#include "figures/joined.h"
#include "figures/nearest.h"
#include "figures/weekday.h"
#include "figures/years.h"

int
date_is_month(const struct scan *s, size_t i)
{
	int day;

	if (scan_calendar(s, i) != CALENDAR_MONTH)
		return 0;
	if (!scan_column_is(&s->calendar[i].row, 3, "weak"))
		return 1;
	if (!scan_upper(s, i))
		return 0;
	if (years_plain(s, i + 1, 4, &day) || (i > 0 &&
	    (years_plain(s, i - 1, 2, &day) ||
	    scan_is(s, i - 1, PARTICLE(ORDINAL_SUFFIX)))))
		return 1;
	if (scan_char(s, i + 1, '.') && years_plain(s, i + 2, 4, &day))
		return 1;
	return i > 0 && (scan_is(s, i - 1, PARTICLE(PREP_YEAR) |
	    PARTICLE(PREP_TIME) | PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(THIS) | PARTICLE(OF) | PARTICLE(MID) | PARTICLE(TO) |
	    PARTICLE(AND)) || (scan_dash(s, i - 1) && i > 1 &&
	    (scan_is(s, i - 2, PARTICLE(MID)) ||
	    scan_calendar(s, i - 2) == CALENDAR_MONTH)));
}

/* The word behind a month and the point of its abbreviation. */
static size_t
behind_month(const struct scan *s, size_t i)
{
	return scan_char(s, i + 1, '.') && scan_glued(s, i + 1) &&
	    scan_column_is(&s->calendar[i].row, 4, "abbr") ? i + 2 : i + 1;
}

/* "9 NOV 89 (EFE)": a year of two digits, as in cables. */
static size_t
short_year(const struct scan *s, size_t i, int *year)
{
	if (!years_plain(s, i, 2, year) || s->w->v[i].fold.n != 2 ||
	    scan_glued(s, i) || scan_alpha(s, i + 1) ||
	    (scan_glued(s, i + 1) && !scan_char(s, i + 1, ',') &&
	    !scan_char(s, i + 1, '.') && !scan_char(s, i + 1, ')')))
		return i;
	*year = years_full(*year);
	return i + 1;
}

/* "Jul. 18, Friday": the weekday tells the year. */
static size_t
weekday_behind(const struct scan *s, size_t a, size_t b, struct when *w)
{
	enum calendar_class c = scan_calendar(s, b + 1);

	if (!scan_char(s, b, ',') || !s->has_published ||
	    (c != CALENDAR_WEEKDAY && c != CALENDAR_WEEKDAY_SHORT) ||
	    !s->w->v[b + 1].upper || (scan_alpha(s, b + 2) &&
	    !scan_is(s, b + 2, PARTICLE(AND) | PARTICLE(OR))))
		return b;
	w->day = weekday_fall(s, a, b + 2, w->day,
	    (int)s->calendar[b + 1].value);
	return b + 2;
}

/* A day of a month, its year perhaps behind it. */
static int
month_day(const struct scan *s, struct found *r, size_t a, size_t b, int m,
    int d)
{
	struct when w = { .grain = GRAIN_DAY };
	size_t end;
	int year;

	end = years_behind(s, b, &year);
	if (end > b) {
		if (!day_is(year, m, d))
			return 0;
		w.day = day_of(year, m, d);
		w.own_year = 1;
		return found_date(s, r, a, end, &w, "date-day-year");
	}
	if (!day_is(2000, m, d))
		return 0;
	w = nearest_when(s, a, b, m, d);
	end = weekday_behind(s, a, b, &w);
	return found_date(s, r, a, end, &w, "date-day");
}

/* An ordinal or plain day of the month at i; the word behind, or 0. */
static size_t
day_number(const struct scan *s, size_t i, int *d)
{
	if (years_plain(s, i, 2, d) && *d >= 1 && *d <= 31) {
		if (scan_glued(s, i + 1) &&
		    scan_is(s, i + 1, PARTICLE(ORDINAL_SUFFIX)))
			return i + 2;
		return i + 1;
	}
	if (scan_numeral(s, i) == NUMERAL_ORDINAL) {
		*d = (int)s->numeral[i].value;
		return *d <= 31 ? i + 1 : 0;
	}
	if (scan_numeral(s, i) == NUMERAL_TEN && scan_hyphen(s, i + 1) &&
	    scan_numeral(s, i + 2) == NUMERAL_ORDINAL) {
		*d = (int)(s->numeral[i].value + s->numeral[i + 2].value);
		return *d <= 31 ? i + 3 : 0;
	}
	return 0;
}

/* "January 5–7": the second day shares the month. */
static int
month_days(const struct scan *s, struct found *r, size_t a, size_t b, int m,
    int d)
{
	struct when from, to;
	int last, year;
	size_t at = b, end;

	int and = scan_is(s, at, PARTICLE(AND) | PARTICLE(OR));

	if (!(scan_dash(s, at) || scan_is(s, at, PARTICLE(TO)) || and) ||
	    (end = day_number(s, at + 1, &last)) == 0 || last <= d)
		return 0;
	if (scan_calendar(s, end) == CALENDAR_UNIT || scan_plural(s, end) ||
	    (and && scan_alpha(s, end) && (!scan_small(s, end) ||
	    scan_is(s, end, PARTICLE(MORE) | PARTICLE(OTHER) |
	    PARTICLE(OF)))))
		return 0;
	if ((at = years_behind(s, end, &year)) > end) {
		if (!day_is(year, m, last))
			return 0;
		from = (struct when){ .grain = GRAIN_DAY,
		    .day = day_of(year, m, d) };
		end = at;
	} else {
		if (!day_is(2000, m, last))
			return 0;
		from = nearest_when(s, a, end, m, d);
	}
	to = from;
	to.day += last - d;
	found_date(s, r, a, end, &from, "date-days");
	if (!from.no_year) {
		struct number n = number_init();

		when_set(&to, s->arena, &n);
		r->n.iso = arena_join(s->arena, r->n.iso, SPAN("/"), n.iso);
		r->n.timex = r->n.iso;
	}
	return 1;
}

/* "that January day" in 2011: some day of it; the year is told apart. */
static int
some_day(const struct scan *s, size_t i, size_t at, struct found *r)
{
	struct when w = { .grain = GRAIN_MONTH, .own_year = 1 };
	int m = (int)s->calendar[i].value, year;
	size_t end;

	if (!scan_unit(s, at, "one") ||
	    !scan_column_is(&s->calendar[at].row, 3, "D"))
		return 0;
	end = years_behind(s, at + 1, &year);
	if (end > at + 1)
		w.day = day_of(year, m, 1);
	else
		w = nearest_when(s, i, at + 1, m, 0);
	found_date(s, r, i, at + 1, &w, "date-some-day");
	r->n.timex = arena_join(s->arena, r->n.timex, SPAN("-"), SPAN("XX"));
	return 1;
}

static int
month_first(const struct scan *s, size_t i, struct found *r)
{
	int m = (int)s->calendar[i].value, d, year;
	size_t at = behind_month(s, i), end;
	struct when w;

	if (some_day(s, i, at, r))
		return 1;
	end = years_behind(s, at, &year);
	if (end > at) {
		w = (struct when){ .grain = GRAIN_MONTH, .own_year = 1,
		    .day = day_of(year, m, 1) };
		return found_date(s, r, i, end, &w, "date-month-year");
	}
	end = at;
	if (scan_is(s, end, PARTICLE(THE)))
		end++;
	else if (scan_char(s, end, ',') && !scan_glued(s, end + 1) &&
	    scan_is(s, end + 2, PARTICLE(ORDINAL_SUFFIX)))
		end++;			/* March, 6th */
	if ((end = day_number(s, end, &d)) > 0 && !(scan_char(s, end, ':') &&
	    scan_glued(s, end) && scan_digits(s, end + 1) &&
	    scan_glued(s, end + 1)) && scan_calendar(s, end) !=
	    CALENDAR_MERIDIEM) {
		if (month_days(s, r, i, end, m, d))
			return 1;
		return month_day(s, r, i, end, m, d);
	}
	w = nearest_when(s, i, at, m, 0);
	return found_date(s, r, i, at, &w, "date-month");
}

/* "–7 January", "to the 7th of January": where its month stands, or 0. */
static size_t
second_day(const struct scan *s, size_t i, int *last)
{
	size_t at = i + 1;

	if (!scan_dash(s, i) && !scan_is(s, i, PARTICLE(TO) | PARTICLE(AND) |
	    PARTICLE(OR)))
		return 0;
	if (scan_is(s, at, PARTICLE(THE)))
		at++;
	if ((at = day_number(s, at, last)) == 0)
		return 0;
	if (scan_is(s, at, PARTICLE(OF)))
		at++;
	return date_is_month(s, at) ? at : 0;
}

/* "5 January", "the 5th of January", "5–7 January". */
static int
day_first(const struct scan *s, size_t i, struct found *r)
{
	struct found second = { .n = number_init() };
	int d, last, year;
	size_t at = day_number(s, i, &d), end;

	if (at == 0)
		return 0;
	if ((end = second_day(s, at, &last)) > 0 && last > d) {
		if (!month_day(s, &second, i, behind_month(s, end),
		    (int)s->calendar[end].value, last))
			return 0;
		*r = second;
		if (second.n.iso.n == 10)
			r->n.iso = r->n.timex = arena_printf(s->arena,
			    "%.8s%02d/%.10s", second.n.iso.p, d,
			    second.n.iso.p);
		r->n.rule = SPAN("date-days");
		return 1;
	}
	at = scan_over_hyphen(s, at);
	if (scan_is(s, at, PARTICLE(OF)))
		at++;
	if (!date_is_month(s, at))
		return 0;
	end = behind_month(s, at);
	if (short_year(s, end, &year) > end && day_is(year,
	    (int)s->calendar[at].value, d)) {
		struct when w = { .grain = GRAIN_DAY,
		    .day = day_of(year, (int)s->calendar[at].value, d) };

		return found_date(s, r, i, end + 1, &w, "date-cable");
	}
	return month_day(s, r, i, behind_month(s, at),
	    (int)s->calendar[at].value, d);
}

int
date_read(const struct scan *s, size_t i, struct found *r)
{
	if (s->blocked[i])
		return 0;
	if (joined_read(s, i, r))
		return 1;
	if (date_is_month(s, i))
		return month_first(s, i, r);
	if (scan_digits(s, i))
		return day_first(s, i, r) || years_read(s, i, r);
	if (scan_char(s, i, '\''))
		return years_read(s, i, r);
	if (scan_numeral(s, i) != NUMERAL_NONE)
		return day_first(s, i, r) || years_read(s, i, r);
	return 0;
}
