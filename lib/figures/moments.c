#include "figures/moments.h"

#include <stddef.h>

#include "figures/hour.h"

#define NEAR	12	/* words between a time and its day */

static int
is_day(const struct found *f)
{
	return f->n.kind == NUMBER_DATE && f->n.iso.n > 0 &&
	    (f->when.grain == GRAIN_DAY || f->when.grain == GRAIN_PART) &&
	    f->n.modifier == MODIFIER_NONE;
}

/* A time of the clock of which no day was said with it. */
static int
is_time(const struct found *f)
{
	return f->n.kind == NUMBER_TIME && f->when.grain == GRAIN_MINUTE &&
	    !f->when.dated;
}

/* Only a comma, "at" or what opens a stretch between them. */
static int
follows(const struct scan *s, const struct found *a, const struct found *b)
{
	size_t at = a->b;

	if (scan_char(s, at, ',') || scan_char(s, at, '@'))
		at++;
	if (at < b->a && scan_is(s, at, PARTICLE(AT) | PARTICLE(FROM) |
	    PARTICLE(BETWEEN)))
		at++;
	return at == b->a;
}

/* A time of that day, or part of a day: "tonight at 8". */
static void
put_on(struct when *time, const struct when *day)
{
	struct hour h = { .w = *time };

	if (day->grain == GRAIN_PART && time->until == 0)
		hour_settle(&h, day->code);
	*time = h.w;
	time->day = day->day;
	time->dated = 1;
}

static int
day_and_time(const struct scan *s, struct found *a, const struct found *b)
{
	enum modifier m = b->n.modifier;
	struct when time = b->when;

	if (!is_day(a) || !is_time(b) || !follows(s, a, b))
		return 0;
	put_on(&time, &a->when);
	found_date(s, a, a->a, b->b, &time, "time-of-day");
	a->n.modifier = m;
	return 1;
}

/* Is it told from the day of the report: Monday, last week? */
static int
is_told(const struct found *f)
{
	return f->when.deictic || f->when.grain == GRAIN_PART;
}

/* "from A to B", "between A and B", "A-B", "A through B", "May to June". */
static int
stretches(const struct scan *s, const struct found *a, const struct found *b)
{
	size_t at = a->b;
	int first = a->a > 0;

	if (at + 1 != b->a && !(at + 2 == b->a && scan_is(s, at + 1,
	    PARTICLE(THE))))
		return 0;
	if (scan_is(s, at, PARTICLE(UNTIL)) && !scan_is(s, at, PARTICLE(BY)))
		return 1;
	if (scan_is(s, at, PARTICLE(TO)))
		return (first && scan_is(s, a->a - 1, PARTICLE(FROM) |
		    PARTICLE(BETWEEN))) || (!is_told(a) && !is_told(b) &&
		    a->n.kind == NUMBER_DATE);
	if (scan_is(s, at, PARTICLE(AND)))
		return first && scan_is(s, a->a - 1, PARTICLE(BETWEEN));
	return scan_dash(s, at) || (scan_char(s, at, '/') &&
	    scan_glued(s, at) && scan_glued(s, b->a) && a->when.own_year &&
	    b->when.own_year);
}

/* Two times of one day: "from 10am to 12:30 on Friday". */
static int
times(const struct scan *s, struct found *a, const struct found *b)
{
	struct when w = a->when;

	if (a->n.kind != NUMBER_TIME || b->n.kind != NUMBER_TIME ||
	    a->when.grain != GRAIN_MINUTE || b->when.grain != GRAIN_MINUTE ||
	    a->when.until > 0 || b->when.until > 0 ||
	    a->when.has_seconds != b->when.has_seconds ||
	    (a->when.dated && b->when.dated) || !stretches(s, a, b))
		return 0;
	w.until = b->when.from + (b->when.from <= w.from ? 1440 : 0);
	if (b->when.dated) {
		w.dated = 1;
		w.day = b->when.day;
	}
	if (b->when.zoned) {
		w.zoned = 1;
		w.zone = b->when.zone;
	}
	found_date(s, a, a->a, b->b, &w, "time-stretch");
	return 1;
}

static int
is_stretch_end(const struct found *f)
{
	return f->n.kind == NUMBER_DATE && (f->when.grain == GRAIN_DAY ||
	    f->when.grain == GRAIN_MONTH || f->when.grain == GRAIN_YEAR) &&
	    !f->when.no_year && f->n.iso.n >= 4 && f->n.iso.n <= 10;
}

/* Its first day, but of "the end of 2023" the last. */
static long
last_day(const struct when *w)
{
	return w->edge == EDGE_END ? when_end(w) - 1 : w->day;
}

/* The first end without a year of its own has that of the second. */
static void
share_year(struct when *a, const struct when *b)
{
	struct date t = day_date(a->day);
	int y = day_date(b->day).y;

	if (a->own_year || a->deictic || a->grain == GRAIN_YEAR ||
	    (!b->own_year && a->day <= last_day(b)))
		return;
	a->day = day_of(y, t.m, t.d);
	if (a->day > last_day(b))
		a->day = day_of(y - 1, t.m, t.d);
}

/* "until now", "between now and May": the day of the report. */
static int
until_now(const struct scan *s, const struct found *b, struct when *w)
{
	if (!span_is(b->n.timex, "PRESENT_REF") || !s->has_published)
		return 0;
	*w = (struct when){ .grain = GRAIN_DAY, .day = s->published };
	return 1;
}

static int
ends(const struct scan *s, struct found *a, const struct found *b)
{
	struct number from = number_init(), to = number_init();
	struct when last = b->when;

	if ((!is_stretch_end(a) && !until_now(s, a, &a->when)) ||
	    (!is_stretch_end(b) && !until_now(s, b, &last)) ||
	    !stretches(s, a, b))
		return 0;
	share_year(&a->when, &last);
	/* "from Monday to Friday": the Friday behind that Monday */
	if (b->when.deictic && last.grain == GRAIN_DAY &&
	    last.day <= a->when.day && last.day + 7 > a->when.day)
		last.day += 7;
	if (a->when.day >= last_day(&last))
		return 0;
	when_set(&a->when, s->arena, &from);
	when_set(&last, s->arena, &to);
	a->n.iso = arena_join(s->arena, from.iso, SPAN("/"), to.iso);
	a->n.timex = a->n.iso;
	a->n.modifier = MODIFIER_NONE;
	a->n.rule = SPAN("date-range");
	a->when.grain = GRAIN_NONE;
	a->b = b->b;
	return 1;
}

/* The day of a date that names one, also by a part of it. */
static int
has_day(const struct found *f, long *day)
{
	if (f->n.kind != NUMBER_DATE || f->n.iso.n == 0 ||
	    (f->when.grain != GRAIN_DAY && f->when.grain != GRAIN_PART))
		return 0;
	*day = f->when.day;
	return 1;
}

/* The day of the same moment in another zone. */
static long
same_moment(const struct when *local, const struct when *utc)
{
	int minute = local->from - local->zone + utc->zone;

	return local->day + (minute < 0 ? -1 : minute >= 1440);
}

/* The day that a bare time is of: named near it, else that of the report. */
static long
day_of_time(const struct scan *s, const struct finds *v, size_t i)
{
	long day;

	for (size_t k = i + 1; k < v->n && v->v[k].a < v->v[i].b + NEAR; k++)
		if (has_day(&v->v[k], &day))
			return day;
	for (size_t k = i; k-- > 0 && v->v[k].b + NEAR > v->v[i].a;)
		if (has_day(&v->v[k], &day))
			return day;
	return s->published;
}

/* "at 3:10pm": iso has its day, timex only what was said. */
static void
date_times(const struct scan *s, struct finds *v)
{
	for (size_t i = 0; s->has_published && i < v->n; i++) {
		struct number *n = &v->v[i].n;
		struct span said = n->timex;
		struct when w = v->v[i].when;

		if (!is_time(&v->v[i]))
			continue;
		w.day = i > 0 && v->v[i].restates &&
		    v->v[i - 1].n.kind == NUMBER_TIME ?
		    same_moment(&v->v[i - 1].when, &w) :
		    day_of_time(s, v, i);
		w.dated = 1;
		when_set(&w, s->arena, n);
		n->timex = said;
		v->v[i].when.day = w.day;
	}
}

/* "14:05 local time (0905 GMT)": one moment, which tells the zone. */
static int
tells_zone(const struct scan *s, const struct found *a, const struct found *b)
{
	int by = a->when.from - b->when.from;

	if (a->n.kind != NUMBER_TIME || b->n.kind != NUMBER_TIME ||
	    a->when.grain != GRAIN_MINUTE || b->when.grain != GRAIN_MINUTE ||
	    !b->when.zoned || a->when.until != 0 ||
	    b->when.until != 0 || b->a < a->b + 1 || b->a > a->b + 3 ||
	    !scan_char(s, b->a - 1, '(') || !scan_char(s, b->b, ')'))
		return 0;
	for (size_t i = a->b; i + 1 < b->a; i++)
		if (!scan_alpha(s, i))
			return 0;
	by += b->when.zone;
	return a->when.zoned ? (by - a->when.zone) % 1440 == 0 : by % 15 == 0;
}

static void
share_zone(struct when *local, const struct when *utc)
{
	if (local->zoned)
		return;
	local->zoned = 1;
	local->zone = local->from - utc->from + utc->zone;
	if (local->zone > 14 * 60)
		local->zone -= 1440;
	if (local->zone < -12 * 60)
		local->zone += 1440;
}

/* The zones and days of times that stand twice. */
static void
zones(const struct scan *s, struct finds *v)
{
	for (size_t i = 1; i < v->n; i++) {
		struct found *a = &v->v[i - 1], *b = &v->v[i];
		struct span said;

		if (!tells_zone(s, a, b))
			continue;
		share_zone(&a->when, &b->when);
		b->restates = 1;
		said = b->n.timex;
		if (!b->when.dated && a->when.dated) {
			b->when.dated = 1;
			b->when.day = same_moment(&a->when, &b->when);
		}
		when_set(&a->when, s->arena, &a->n);
		when_set(&b->when, s->arena, &b->n);
		b->n.timex = said;
	}
}

void
moments_join(const struct scan *s, struct finds *v)
{
	size_t kept = 0;

	for (size_t i = 0; i < v->n; i++) {
		struct found *last = kept > 0 ? &v->v[kept - 1] : NULL;

		if (last == NULL || (!day_and_time(s, last, &v->v[i]) &&
		    !times(s, last, &v->v[i]) && !ends(s, last, &v->v[i])))
			v->v[kept++] = v->v[i];
	}
	v->n = kept;
	zones(s, v);
	date_times(s, v);
}
