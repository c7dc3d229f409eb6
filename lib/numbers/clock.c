#include "numbers/clock.h"

#include <stddef.h>

#include "numbers/cardinal.h"
#include "numbers/digits.h"
#include "numbers/point.h"

struct clock {
	int		h, m, s;
	int		seconds;	/* s was written */
	int		colon;		/* minutes were written */
	int		meridiem;	/* am or pm was said */
	struct span	zone;
};

/* Two digits, or one or two for an hour. */
static int
field(const struct scan *s, size_t i, size_t digits, int most, int *value)
{
	struct digits d;

	if (!scan_digits(s, i) || s->blocked[i] ||
	    !digits_read(s->w->v[i].text, &d) || d.decimals || d.grouped ||
	    d.whole > 2 || (digits == 2 && d.whole != 2) || d.value > most)
		return 0;
	*value = (int)d.value;
	return 1;
}

static int
colon(const struct scan *s, size_t i)
{
	return scan_char(s, i, ':') && scan_glued(s, i) &&
	    scan_glued(s, i + 1);
}

/* "3.10" before "pm" */
static int
pointed(const struct scan *s, size_t i, struct clock *c)
{
	struct digits d;

	if (!scan_digits(s, i) || !digits_read(s->w->v[i].text, &d) ||
	    d.decimals != 2 || d.grouped || d.value >= 24)
		return 0;
	c->h = (int)d.value;
	c->m = (int)((d.value - c->h) * 100 + 0.5);
	c->colon = c->m < 60;
	return c->colon && scan_calendar(s, i + 1) == CALENDAR_MERIDIEM;
}

/* "1400" before "GMT" */
static int
military(const struct scan *s, size_t i, struct clock *c)
{
	struct digits d;

	if (!scan_digits(s, i) || !digits_read(s->w->v[i].text, &d) ||
	    d.whole != 4 || d.decimals || d.grouped || d.value > 2400 ||
	    scan_calendar(s, i + 1) != CALENDAR_ZONE ||
	    !s->w->v[i + 1].caps)
		return 0;
	c->h = (int)d.value / 100;
	c->m = (int)d.value % 100;
	c->colon = c->m < 60;
	return c->colon;
}

/* Hours, minutes, seconds; the word behind, or 0. */
static size_t
fields(const struct scan *s, size_t i, struct clock *c)
{
	if (pointed(s, i, c) || military(s, i, c))
		return i + 1;
	if (!field(s, i, 1, 24, &c->h))
		return 0;
	if (!colon(s, i + 1))
		return i + 1;
	if (!field(s, i + 2, 2, 59, &c->m))
		return 0;
	c->colon = 1;
	if (!colon(s, i + 3))
		return i + 3;
	if (!field(s, i + 4, 2, 59, &c->s))
		return 0;
	c->seconds = 1;
	return colon(s, i + 5) ? 0 : i + 5;
}

static size_t
meridiem(const struct scan *s, size_t i, struct clock *c)
{
	if (scan_calendar(s, i) != CALENDAR_MERIDIEM || c->h > 12 ||
	    (!c->colon && c->h == 0))
		return i;
	c->h = c->h % 12 + (int)s->calendar[i].value;
	c->meridiem = 1;
	return i + s->calendar[i].words;
}

static size_t
zone(const struct scan *s, size_t i, struct arena *a, struct clock *c)
{
	int z, k;

	if (scan_calendar(s, i) != CALENDAR_ZONE || !s->w->v[i].caps)
		return i;
	z = (int)s->calendar[i].value;
	k = z < 0 ? -z : z;
	c->zone = z == 0 ? SPAN("Z") : arena_printf(a, "%c%02d:%02d",
	    z < 0 ? '-' : '+', k / 60, k % 60);
	return i + 1;
}

/* A day behind the time: "5 p.m. on Thursday". */
static size_t
day_behind(const struct scan *s, size_t i, struct when *day)
{
	struct when w = { .grain = GRAIN_NONE };
	size_t at = i, b;

	if (scan_char(s, at, ','))
		at++;
	if (scan_is(s, at, PARTICLE(ON)))
		at++;
	b = s->has_published ? point_read(s, at, &w) : 0;
	if (b == 0 || (w.grain != GRAIN_DAY && w.grain != GRAIN_PART) ||
	    w.no_year)
		return i;
	w.grain = GRAIN_DAY;		/* on Monday morning */
	*day = w;
	return b;
}

static void
show(const struct scan *s, const struct clock *c, const struct when *day,
    struct number *n)
{
	struct date t = day_date(day->day);
	struct span time = c->seconds ?
	    arena_printf(s->arena, "T%02d:%02d:%02d", c->h, c->m, c->s) :
	    arena_printf(s->arena, "T%02d:%02d", c->h, c->m);

	if (day->grain == GRAIN_DAY)
		time = arena_join(s->arena, arena_printf(s->arena,
		    "%04d-%02d-%02d", t.y, t.m, t.d), SPAN(""), time);
	n->kind = NUMBER_TIME;
	n->iso = n->timex = arena_join(s->arena, time, SPAN(""), c->zone);
	n->rule = SPAN("time-clock");
}

/* "finished in 3:07:35" is a length of time. */
static int
running(const struct scan *s, size_t i, const struct clock *c,
    struct number *n)
{
	if (!c->seconds || i == 0 || c->meridiem ||
	    !scan_is(s, i - 1, PARTICLE(IN) | PARTICLE(OF)))
		return 0;
	n->kind = NUMBER_DURATION;
	n->value = c->h * 3600 + c->m * 60 + c->s;
	n->low = n->high = n->value;
	n->has_value = n->has_range = 1;
	n->unit = SPAN("s");
	n->iso = n->timex = arena_printf(s->arena, "PT%dH%dM%dS", c->h, c->m,
	    c->s);
	n->rule = SPAN("duration-clock");
	return 1;
}

/* "ran 1:36.6": minutes, seconds and their parts. */
static int
lap(const struct scan *s, size_t i, struct found *r)
{
	struct digits d;
	int m;

	if (!field(s, i, 1, 59, &m) || !colon(s, i + 1) ||
	    !scan_digits(s, i + 2) ||
	    !digits_read(s->w->v[i + 2].text, &d) || d.whole != 2 ||
	    d.decimals == 0 || d.value >= 60)
		return 0;
	r->a = i;
	r->b = i + 3;
	r->n.kind = NUMBER_DURATION;
	r->n.value = r->n.low = r->n.high = amount_tidy(m * 60 + d.value);
	r->n.has_value = r->n.has_range = 1;
	r->n.unit = SPAN("s");
	r->n.iso = r->n.timex = arena_printf(s->arena, "PT%dM%.15gS", m,
	    d.value);
	r->n.rule = SPAN("duration-lap");
	return 1;
}

static int
named(const struct scan *s, size_t i, struct found *r)
{
	struct when day = { .grain = GRAIN_NONE };
	struct clock c = { 0 };

	c.h = (int)s->calendar[i].value / 60;
	c.m = (int)s->calendar[i].value % 60;
	r->a = i;
	r->b = zone(s, i + 1, s->arena, &c);
	r->b = day_behind(s, r->b, &day);
	show(s, &c, &day, &r->n);
	r->n.rule = SPAN("time-named");
	return 1;
}

/* "8 to 10 a.m.", "between 2 and 3 p.m.": the sign holds for both. */
static int
stretch(const struct scan *s, size_t i, struct found *r)
{
	struct clock from = { 0 }, to = { 0 };
	size_t b = fields(s, i, &from), end;

	if (b == 0 || from.h > 12 || !(scan_hyphen(s, b) ||
	    scan_is(s, b, PARTICLE(TO) | PARTICLE(OR) | PARTICLE(AND))))
		return 0;
	if ((end = fields(s, b + 1, &to)) == 0 ||
	    (b = meridiem(s, end, &to)) == end)
		return 0;
	if (from.h % 12 + (to.h >= 12 ? 12 : 0) < to.h)
		from.h = from.h % 12 + (to.h >= 12 ? 12 : 0);
	else if (from.h >= to.h)
		return 0;
	r->a = i;
	r->b = zone(s, b, s->arena, &to);
	r->n.kind = NUMBER_TIME;
	r->n.iso = r->n.timex = arena_printf(s->arena,
	    "T%02d:%02d/T%02d:%02d", from.h, from.m, to.h, to.m);
	r->n.rule = SPAN("time-stretch");
	return 1;
}

int
clock_read(const struct scan *s, size_t i, struct found *r)
{
	struct when day = { .grain = GRAIN_NONE };
	struct clock c = { 0 };
	size_t b, said;

	if (scan_calendar(s, i) == CALENDAR_CLOCK)
		return named(s, i, r);
	if (lap(s, i, r) || stretch(s, i, r))
		return 1;
	if (scan_numeral(s, i) == NUMERAL_DIGIT ||
	    scan_numeral(s, i) == NUMERAL_TEEN) {
		c.h = (int)s->numeral[i].value;
		b = i + 1;
	} else if ((b = fields(s, i, &c)) == 0) {
		return 0;
	}
	said = meridiem(s, b, &c);
	if (scan_calendar(s, said) == CALENDAR_OCLOCK)
		c.meridiem = ++said > 0;
	r->b = zone(s, said, s->arena, &c);
	if (!c.meridiem && (!c.colon || (c.h == 24 && c.m > 0)))
		return 0;
	/* "1:11" alone may be a length or a verse: a time needs a sign */
	if (!c.meridiem && c.zone.n == 0 && s->w->v[i].fold.n == 1 &&
	    !c.seconds && !(i > 0 && scan_is(s, i - 1, PARTICLE(PREP_TIME) |
	    PARTICLE(BY) | PARTICLE(UNTIL) | PARTICLE(FROM) | PARTICLE(TO))))
		return 0;
	r->a = i;
	if (running(s, i, &c, &r->n))
		return 1;
	r->b = day_behind(s, r->b, &day);
	show(s, &c, &day, &r->n);
	return 1;
}
