#include "numbers/sets.h"

#include <stddef.h>

#include "numbers/cardinal.h"
#include "numbers/duration.h"

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

static int
unit_at(const struct scan *s, size_t i)
{
	return scan_calendar(s, i) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i].row, 4, "one");
}

static void
fill(size_t a, size_t b, struct found *f)
{
	f->a = a;
	f->b = b;
	f->n.kind = NUMBER_SET;
	f->n.rule = SPAN("set");
}

/* "Tuesdays", "every Monday" */
static int
weekdays(const struct scan *s, size_t a, size_t day, struct found *f)
{
	fill(a, day + 1, f);
	f->n.timex = arena_printf(s->arena, "XXXX-WXX-%d",
	    (int)s->calendar[day].value);
	return 1;
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
	if (scan_calendar(s, i) == CALENDAR_WEEKDAY_SET && s->w->v[i].upper)
		return weekdays(s, i, i, f);
	if (scan_is(s, i, PARTICLE(EVERY)) &&
	    scan_calendar(s, i + 1) == CALENDAR_WEEKDAY)
		return weekdays(s, i, i + 1, f);
	if (scan_is(s, i, PARTICLE(EVERY)) &&
	    scan_calendar(s, i + 1) == CALENDAR_PART) {
		fill(i, i + 2, f);
		f->n.timex = arena_join(s->arena, SPAN("XXXX-XX-XXT"),
		    SPAN(""), lexicon_column(&s->calendar[i + 1].row, 3));
		return 1;
	}
	if (scan_is(s, i, PARTICLE(EVERY)) && unit_at(s, i + 1)) {
		fill(i, i + 2, f);
		duration_show(s->arena, &s->calendar[i + 1].row, 1, 0, &f->n);
		return 1;
	}
	if ((b = often(s, i, &times)) == 0 ||
	    !scan_is(s, b, PARTICLE(A) | PARTICLE(PER) | PARTICLE(EVERY)) ||
	    !unit_at(s, b + 1))
		return 0;
	fill(i, b + 2, f);
	duration_show(s->arena, &s->calendar[b + 1].row, 1, 0, &f->n);
	f->n.value = f->n.low = f->n.high = times;
	f->n.has_value = f->n.has_range = 1;
	f->n.per = lexicon_column(&s->calendar[b + 1].row, 5);
	return 1;
}
