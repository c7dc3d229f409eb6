#include "figures/clock.h"

#include <stddef.h>

#include "figures/amount.h"
#include "figures/digits.h"
#include "figures/hour.h"
#include "figures/point.h"

/* Words that a time stands behind: at, by, until, from, around, … */
#define BEFORE_TIME	(PARTICLE(PREP_TIME) | PARTICLE(BY) |		\
    PARTICLE(UNTIL) | PARTICLE(FROM) | PARTICLE(TO) | PARTICLE(BETWEEN))

/* A time zone, perhaps in brackets: "GMT", "(BST)". */
static size_t
zone(const struct scan *s, size_t i, struct when *w)
{
	size_t at = scan_char(s, i, '(') ? i + 1 : i;

	if (scan_calendar(s, at) != CALENDAR_ZONE ||
	    (!s->w->v[at].caps && s->cased))
		return i;
	if (at > i && !scan_char(s, at + 1, ')'))
		return i;
	w->zoned = 1;
	w->zone = (int)s->calendar[at].value;
	return at > i ? at + 2 : at + 1;
}

/* A day behind the time: "5 p.m. on Thursday", "9 tomorrow morning". */
static size_t
day_behind(const struct scan *s, size_t i, struct hour *h)
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
	if (w.grain == GRAIN_PART)
		hour_settle(h, w.code);
	h->w.day = w.day;
	h->w.dated = 1;
	return b;
}

/* "finished in 3:07:35" is a length of time. */
static int
running(const struct scan *s, size_t i, const struct hour *h, struct number *n)
{
	int m = h->w.from;

	if (!h->w.has_seconds || i == 0 || h->said ||
	    !scan_is(s, i - 1, PARTICLE(IN) | PARTICLE(OF)))
		return 0;
	n->kind = NUMBER_DURATION;
	number_exactly(n, m * 60 + h->w.seconds);
	n->unit = SPAN("s");
	n->iso = n->timex = arena_printf(s->arena, "PT%dH%dM%dS", m / 60,
	    m % 60, h->w.seconds);
	n->rule = SPAN("duration-clock");
	return 1;
}

/* "ran 1:36.6": minutes, seconds and their parts. */
static int
lap(const struct scan *s, size_t i, struct found *r)
{
	struct digits d;
	int m;

	if (!scan_char(s, i + 1, ':') || !hour_field(s, i, 1, 59, &m) ||
	    !scan_glued(s, i + 1) || !scan_glued(s, i + 2) ||
	    !scan_digits(s, i + 2) ||
	    !digits_read(s->w->v[i + 2].text, &d) || d.whole != 2 ||
	    d.decimals == 0 || d.value >= 60)
		return 0;
	r->a = i;
	r->b = i + 3;
	r->n.kind = NUMBER_DURATION;
	number_exactly(&r->n, amount_tidy(m * 60 + d.value));
	r->n.unit = SPAN("s");
	r->n.iso = r->n.timex = arena_printf(s->arena, "PT%dM%.15gS", m,
	    d.value);
	r->n.rule = SPAN("duration-lap");
	return 1;
}

/* The end of a stretch takes its half of the day from the other end. */
static void
share(struct hour *from, struct hour *to)
{
	if (from->said && to->w.loose && to->w.from < 720 &&
	    to->w.from < from->w.from)
		to->w.from += 720;
	if (to->said && from->w.loose && from->w.from % 720 +
	    (to->w.from >= 720 ? 720 : 0) < to->w.from)
		from->w.from = from->w.from % 720 +
		    (to->w.from >= 720 ? 720 : 0);
	from->w.loose = from->w.loose && !from->said && !to->said;
	from->said |= to->said;
	from->colon |= to->colon;
	from->w.until = to->w.from;
	if (from->w.until <= from->w.from)
		from->w.until += from->w.loose &&
		    from->w.until + 720 > from->w.from ? 720 : 1440;
}

/* "8 to 10 a.m.", "between 2 and 3 p.m.", "9:30 - 11": the end behind i. */
static size_t
until(const struct scan *s, size_t a, size_t i, struct hour *from)
{
	struct hour to;
	size_t b;

	if (!scan_dash(s, i) && !scan_is(s, i, PARTICLE(TO) |
	    PARTICLE(UNTIL)) && !(scan_is(s, i, PARTICLE(OR))) &&
	    !(scan_is(s, i, PARTICLE(AND)) && a > 0 &&
	    scan_is(s, a - 1, PARTICLE(BETWEEN))))
		return i;
	b = hour_read(s, i + 1, &to);
	if (b == 0 || to.w.has_seconds != from->w.has_seconds)
		return i;
	if (!from->colon && !to.colon && from->w.from >= to.w.from &&
	    !from->said)
		return i;
	if (!from->said && !to.said && !(to.part && a > 0 &&
	    scan_is(s, a - 1, BEFORE_TIME)) && !(from->colon && (to.colon ||
	    to.spelled)) && !(to.colon && a > 0 &&
	    scan_is(s, a - 1, PARTICLE(BETWEEN) | PARTICLE(FROM))))
		return i;
	if (scan_is(s, i, PARTICLE(OR)) && !(to.said && !from->said &&
	    to.w.from / 720 == (to.w.from - 60) / 720))
		return i;
	share(from, &to);
	return b;
}

/*
 * What a bare number needs around it to be an hour: "at 9 on Friday",
 * "this morning at 10"; but "at 9 sites".
 */
static int
bare_is_time(const struct scan *s, size_t i, size_t b)
{
	if (i < 2 || !(scan_is(s, i - 1, PARTICLE(AT)) ||
	    scan_char(s, i - 1, '@')))
		return 0;
	if (b < s->w->n && scan_alpha(s, b) && !scan_is(s, b,
	    PARTICLE(AND) | PARTICLE(ON) | PARTICLE(IN) | PARTICLE(FOR)))
		return 0;
	switch (scan_calendar(s, i - 2)) {
	case CALENDAR_WEEKDAY: case CALENDAR_DAY: case CALENDAR_PART:
	case CALENDAR_TONIGHT:
		return !scan_glued(s, b) || scan_char(s, b, '.') ||
		    scan_char(s, b, ',');
	default:
		return 0;
	}
}

/* Does the number stand right behind a day that was read? */
static int
follows_day(const struct scan *s, size_t i)
{
	return s->has_named_day && s->floor > 0 && (s->floor == i ||
	    (s->floor + 1 == i && scan_char(s, i - 1, ',')));
}

/* Is it a time?  A colon or a word must say so, a lone digit needs more. */
static int
is_time(const struct scan *s, size_t i, size_t b, const struct hour *h)
{
	int before = i > 0 && (scan_is(s, i - 1, BEFORE_TIME) ||
	    scan_char(s, i - 1, '@'));

	if (h->said || h->w.zoned)
		return h->colon || h->said;
	if (h->letter)		/* "for 15h" is a length */
		return follows_day(s, i) || (i > 0 && scan_is(s, i - 1,
		    PARTICLE(AT) | PARTICLE(UNTIL) | PARTICLE(BY)));
	if (h->part && !h->colon && h->w.dated && h->w.until == 0 && i > 0 &&
	    scan_is(s, i - 1, PARTICLE(TO) | PARTICLE(FROM)))
		return 0;	/* "the toll rose to 14 on Sunday evening" */
	if (h->spelled || (h->part && !h->colon))
		return before || (i == 0 && b == s->w->n);
	if (!h->colon)
		return bare_is_time(s, i, b);
	/* "1:11" alone may be a length or a verse */
	return s->w->v[i].fold.n > 1 || h->w.has_seconds || before ||
	    h->part || h->w.until > 0 || follows_day(s, i) || (i > 0 &&
	    scan_calendar(s, i - 1) != CALENDAR_NONE && h->w.dated);
}

static int
finish(const struct scan *s, size_t i, size_t b, const struct hour *h,
    const char *rule, struct found *r)
{
	found_date(s, r, i, b, &h->w, rule);
	return 1;
}

static int
named(const struct scan *s, size_t i, struct found *r)
{
	struct hour h = { .w = { .grain = GRAIN_MINUTE }, .said = 1 };
	size_t b;

	h.w.from = (int)s->calendar[i].value;
	b = zone(s, i + 1, &h.w);
	b = day_behind(s, b, &h);
	return finish(s, i, b, &h, "time-named", r);
}

int
clock_read(const struct scan *s, size_t i, struct found *r)
{
	struct hour h;
	size_t b, end;

	if (scan_calendar(s, i) == CALENDAR_CLOCK)
		return named(s, i, r);
	if (lap(s, i, r))
		return 1;
	if ((b = hour_read(s, i, &h)) == 0)
		return 0;
	if ((end = until(s, i, b, &h)) > b)
		b = end;
	b = zone(s, b, &h.w);
	if (running(s, i, &h, &r->n)) {
		r->a = i;
		r->b = b;
		return 1;
	}
	b = day_behind(s, b, &h);
	if (!is_time(s, i, b, &h))
		return 0;
	return finish(s, i, b, &h, h.w.until > 0 ? "time-stretch" :
	    "time-clock", r);
}
