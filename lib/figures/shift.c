#include "figures/shift.h"

#include "figures/duration.h"
#include "figures/narrative.h"
#include "figures/point.h"
#include "figures/tense.h"

#define MOST	5000	/* units that are believed */

/* From where a length of time is counted. */
struct anchor {
	struct when	when;
	int		by;	/* 1 on, -1 back */
	int		now;	/* the time of the report */
	int		unknown;	/* that of a report without a date */
	size_t		b;	/* the word behind */
	const char	*rule;
};

static struct when
now(const struct scan *s)
{
	struct when w = { .grain = GRAIN_NONE, .day = s->published,
	    .deictic = 1 };

	if (s->published_minute >= 0) {
		w.grain = GRAIN_MINUTE;
		w.from = s->published_minute;
	}
	return w;
}

/* "from now", "after May 3", "before yesterday", from word i. */
static int
named(const struct scan *s, size_t i, struct anchor *a)
{
	if (scan_is(s, i, PARTICLE(FROM)))
		a->by = 1;
	else if (scan_calendar(s, i) == CALENDAR_SHIFT_WEAK)
		a->by = (int)s->calendar[i].value;
	else
		return 0;
	if (scan_calendar(s, i + 1) == CALENDAR_REF &&
	    scan_column_is(&s->calendar[i + 1].row, 3, "PRESENT_REF")) {
		a->when = now(s);
		a->now = 1;
		a->b = i + 2;
		a->rule = "date-from-now";
		return s->has_published;
	}
	a->b = point_read(s, i + 1, &a->when);
	a->rule = "date-from-date";
	return a->b > 0 && !a->when.no_year && (a->when.grain == GRAIN_DAY ||
	    (a->when.grain == GRAIN_YEAR && a->by < 0)) &&
	    (s->has_published || a->when.own_year);
}

/* "in two weeks" of a clause that looks ahead, or with nothing around it. */
static int
ahead(const struct scan *s, size_t a, size_t b, const struct amount *m)
{
	if (m->vague || !s->has_published || a == 0 ||
	    !scan_is(s, a - 1, PARTICLE(IN)) ||
	    scan_is(s, b, PARTICLE(POSS) | PARTICLE(OF) | PARTICLE(A)))
		return 0;
	if (a == 1 && b == s->w->n)
		return 1;
	return tense_around(s, a - 1, b) == TENSE_FUTURE;
}

/* The way from an anchor by so many of a unit. */
static int
move(const struct row *unit, double n,
    const struct anchor *a, struct when *w)
{
	double minutes = duration_minutes(unit) * n;
	enum grain g = duration_grain(unit);
	long by = (long)n * a->by;

	if (n > MOST || n < 0)
		return 0;
	if (g == GRAIN_NONE) {
		if (a->when.grain != GRAIN_MINUTE || minutes == 0)
			return 0;
		by = (long)a->when.from + (long)(minutes * a->by);
		*w = a->when;
		w->dated = 1;
		w->day += by >= 0 ? by / 1440 : -((1439 - by) / 1440);
		w->from = (int)(((by % 1440) + 1440) % 1440);
		return 1;
	}
	if (n != (double)(long)n)
		return 0;
	*w = (struct when){ .grain = GRAIN_DAY, .deictic = a->when.deictic,
	    .day = a->when.day };
	if (g == GRAIN_DAY || g == GRAIN_WEEK)
		w->day += by * (g == GRAIN_WEEK ? 7 : 1);
	else if (a->when.grain == GRAIN_DAY && g <= GRAIN_MONTH)
		w->day = day_add_months(w->day, by * (g == GRAIN_MONTH ? 1 :
		    g == GRAIN_QUARTER ? 3 : g == GRAIN_YEAR ? 12 :
		    g == GRAIN_DECADE ? 120 : 1200));
	else if (a->when.grain == GRAIN_QUARTER && g == GRAIN_YEAR)
		*w = when_around(GRAIN_QUARTER, a->when.day, 4 * by);
	else
		*w = when_around(g, a->when.day, by);
	return 1;
}

/* The word behind what names the anchor, or 0. */
static int
anchor(const struct scan *s, size_t i, size_t unit, const struct amount *m,
    const struct found *r, struct anchor *a)
{
	const struct row *row = &s->calendar[unit].row;
	enum calendar_class c = scan_calendar(s, i);
	int one_year = m->value == 1 && duration_grain(row) == GRAIN_YEAR;

	if (c == CALENDAR_SHIFT) {
		*a = (struct anchor){ .by = (int)s->calendar[i].value,
		    .b = i + 1, .rule = "date-later" };
		/* "a year earlier" compares: quarters, or the report's year */
		if (one_year && a->by < 0 && s->narrative->has_quarter) {
			a->when = s->narrative->quarter;
			return 1;
		}
		if (one_year && a->by < 0 && !narrative_is_history(s)) {
			a->when = now(s);
			a->unknown = !s->has_published;
			return 1;
		}
		if (!narrative_fits(s, duration_grain(row)))
			return 0;
		a->when = s->narrative->focus;
		return 1;
	}
	*a = (struct anchor){ .now = 0 };
	if (named(s, i, a))
		return 1;
	if (!ahead(s, r->a, i, m))
		return 0;
	*a = (struct anchor){ .when = now(s), .now = 1, .by = 1, .b = i,
	    .rule = "date-ahead" };
	return 1;
}

/* "ago": a week is that week, as reports mean it, not the day. */
static int
ago(const struct scan *s, size_t i, size_t unit, double n, struct when *w)
{
	const struct row *row = &s->calendar[unit].row;
	struct anchor a = { .when = now(s),
	    .by = (int)s->calendar[i].value };
	enum grain g = duration_grain(row);

	if (!s->has_published || n >= MOST)
		return 0;
	if (g == GRAIN_NONE)
		return move(row, n, &a, w);
	*w = when_around(g, s->published, (long)n * a.by);
	w->deictic = 1;
	return 1;
}

static size_t
become(const struct scan *s, size_t b, const char *rule, struct found *r)
{
	r->n.kind = NUMBER_DATE;
	r->n.unit = SPAN("");
	r->n.iso = r->n.timex = SPAN("");
	r->n.rule = span_of(rule);
	if (r->when.grain != GRAIN_NONE)
		when_set(&r->when, s->arena, &r->n);
	return b;
}

/* In how many of the unit below it is told: the weeks of a fortnight. */
static double
unit_size(const struct row *row)
{
	switch (duration_grain(row)) {
	case GRAIN_WEEK:
		return 1;
	case GRAIN_QUARTER:
		return 3;
	default:
		return lexicon_number(row, 2, 0);
	}
}

size_t
shift_read(const struct scan *s, size_t i, size_t unit, const struct amount *m,
    struct found *r)
{
	const struct row *row = &s->calendar[unit].row;
	double n = m->value / unit_size(row);
	struct span said = r->n.timex;
	struct anchor a;
	struct when w;

	if (scan_calendar(s, i) == CALENDAR_AGO) {
		size_t b = i + s->calendar[i].words;

		/* "in two days' time", not "six months' time in jail" */
		if (b > i + 1 && (r->a == 0 ||
		    !scan_is(s, r->a - 1, PARTICLE(IN))))
			return i;
		if (!m->vague && ago(s, i, unit, n, &w))
			r->when = w;
		become(s, b, "date-ago", r);
		if (m->vague)
			r->n.timex = SPAN("PAST_REF");
		return b;
	}
	if (m->vague || !anchor(s, i, unit, m, r, &a) ||
	    !move(row, n, &a, &w))
		return i;
	r->when = a.unknown ? (struct when){ .grain = GRAIN_NONE } : w;
	become(s, a.b, a.rule, r);
	/* "in five years" is a length of time, if TIMEX3 is asked */
	if (a.now)
		r->n.timex = said;
	return a.b;
}

size_t
shift_single(const struct scan *s, size_t i, struct when *w)
{
	struct anchor a;

	if (point_grain(s, i) == GRAIN_NONE || i < s->floor ||
	    (i > 0 && scan_digits(s, i - 1)) || !named(s, i + 1, &a) ||
	    scan_is(s, i + 1, PARTICLE(FROM)) ||
	    !move(&s->calendar[i].row, 1, &a, w))
		return 0;
	return a.b;
}
