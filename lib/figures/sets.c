#include "figures/sets.h"

#include <stddef.h>

#include "figures/cardinal.h"
#include "figures/duration.h"
#include "figures/weekday.h"

/* How often: "once", "twice", "three times"; the word behind, or 0. */
static size_t
often(const struct scan *s, size_t i, double *times)
{
	struct amount m;

	if (scan_is(s, i, PARTICLE(ONCE)))
		*times = 1;
	else if (scan_numeral(s, i) == NUMERAL_MULTIPLE)
		*times = s->numeral[i].value;
	else if (cardinal_read(s, i, 0, &m) && m.has_value && !m.ordinal &&
	    scan_is(s, m.b, PARTICLE(TIMES)) && s->w->v[m.b].fold.n > 1)
		*times = m.value, i = m.b;
	else
		return 0;
	return i + 1;
}

static void
fill(size_t a, size_t b, struct found *f)
{
	f->a = a;
	f->b = b;
	f->n.kind = NUMBER_SET;
	f->n.rule = SPAN("set");
}

/* What recurs in the calendar: a weekday, a month, a season, a part of day. */
static int
recurring(const struct scan *s, size_t i, struct arena *a, struct span *timex)
{
	const struct row *row = &s->calendar[i < s->w->n ? i : 0].row;

	switch (scan_calendar(s, i)) {
	case CALENDAR_WEEKDAY:
	case CALENDAR_WEEKDAY_SET:
		*timex = arena_printf(a, "XXXX-WXX-%d",
		    (int)s->calendar[i].value);
		return 1;
	case CALENDAR_MONTH:
		*timex = arena_printf(a, "XXXX-%02d",
		    (int)s->calendar[i].value);
		return s->w->v[i].upper;
	case CALENDAR_SEASON:
	case CALENDAR_SEASON_WEAK:
		*timex = arena_join(a, SPAN("XXXX-"), SPAN(""),
		    lexicon_column(row, 3));
		return 1;
	case CALENDAR_PART:
		*timex = arena_join(a, SPAN("XXXX-XX-XXT"), SPAN(""),
		    lexicon_column(row, 3));
		return 1;
	default:
		return 0;
	}
}

/* "every two weeks", "every other day", "every third year" */
static int
every_so_many(const struct scan *s, size_t i, struct found *f)
{
	struct amount m = { .b = i + 1, .value = 2 };

	if (!scan_is(s, i, PARTICLE(OTHER)) && (!cardinal_read(s, i, 0, &m) ||
	    !m.has_value || m.vague))
		return 0;
	if (scan_calendar(s, m.b) != CALENDAR_UNIT)
		return 0;
	fill(i - 1, m.b + 1, f);
	duration_show(s->arena, &s->calendar[m.b].row, m.value, 0, &f->n);
	return 1;
}

static int
every(const struct scan *s, size_t i, struct found *f)
{
	if (!scan_is(s, i, PARTICLE(EVERY)))
		return 0;
	if (recurring(s, i + 1, s->arena, &f->n.timex)) {
		fill(i, i + 2, f);
		return 1;
	}
	if (scan_unit(s, i + 1, "one")) {
		fill(i, i + 2, f);
		duration_show(s->arena, &s->calendar[i + 1].row, 1, 0, &f->n);
		return 1;
	}
	return i + 1 < s->w->n && every_so_many(s, i + 1, f);
}

int
sets_read(const struct scan *s, size_t i, struct found *f)
{
	double times;
	size_t b;

	if (scan_calendar(s, i) == CALENDAR_SET && (i == 0 ||
	    !s->w->v[i].upper)) {
		fill(i, i + 1, f);
		f->n.timex = f->n.iso = lexicon_column(&s->calendar[i].row, 3);
		return 1;
	}
	if (scan_calendar(s, i) == CALENDAR_WEEKDAY_SET &&
	    s->w->v[i].upper && !weekday_owns(s, i)) {
		fill(i, i + 1, f);
		return recurring(s, i, s->arena, &f->n.timex);
	}
	if (every(s, i, f))
		return 1;
	if ((b = often(s, i, &times)) > 0 && (every(s, b, f) ||
	    scan_calendar(s, b) == CALENDAR_SET)) {
		if (f->b == 0) {
			f->n.timex = f->n.iso =
			    lexicon_column(&s->calendar[b].row, 3);
			f->b = b + 1;
		}
		fill(i, f->b, f);
		number_exactly(&f->n, times);
		return 1;
	}
	if (b == 0 || !scan_is(s, b, PARTICLE(A) | PARTICLE(PER) |
	    PARTICLE(EVERY)) || !scan_unit(s, b + 1, "one"))
		return 0;
	fill(i, b + 2, f);
	duration_show(s->arena, &s->calendar[b + 1].row, 1, 0, &f->n);
	number_exactly(&f->n, times);
	f->n.per = lexicon_column(&s->calendar[b + 1].row, 5);
	return 1;
}
