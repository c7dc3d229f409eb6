#include "numbers/moments.h"

#include <stddef.h>

static int
is_day(const struct found *f)
{
	return f->n.kind == NUMBER_DATE && f->n.iso.n == 10 &&
	    f->when.grain == GRAIN_DAY && f->n.modifier == MODIFIER_NONE;
}

static int
is_time(const struct found *f)
{
	return f->n.kind == NUMBER_TIME && f->n.iso.n > 0 &&
	    f->n.iso.p[0] == 'T';
}

/* Only a comma or "at" between them. */
static int
follows(const struct scan *s, const struct found *a, const struct found *b)
{
	size_t at = a->b;

	if (scan_char(s, at, ','))
		at++;
	if (at < b->a && scan_is(s, at, PARTICLE(AT)))
		at++;
	return at == b->a;
}

static int
day_and_time(const struct scan *s, struct found *a, const struct found *b)
{
	if (!is_day(a) || !is_time(b) || !follows(s, a, b))
		return 0;
	a->n.kind = NUMBER_TIME;
	a->n.iso = arena_join(s->arena, a->n.iso, SPAN(""), b->n.iso);
	a->n.timex = a->n.iso;
	a->n.modifier = b->n.modifier;
	a->n.rule = SPAN("time-of-day");
	a->b = b->b;
	return 1;
}

/* "from A to B", "between A and B", "A-B", "A through B". */
static int
stretches(const struct scan *s, const struct found *a, const struct found *b)
{
	size_t at = a->b;
	int first = a->a > 0;

	if (b->a != at + 1)
		return 0;
	if (scan_is(s, at, PARTICLE(UNTIL)) && !scan_is(s, at, PARTICLE(BY)))
		return 1;
	if (scan_is(s, at, PARTICLE(TO)))
		return first && scan_is(s, a->a - 1, PARTICLE(FROM) |
		    PARTICLE(BETWEEN));
	if (scan_is(s, at, PARTICLE(AND)))
		return first && scan_is(s, a->a - 1, PARTICLE(BETWEEN));
	return scan_dash(s, at);
}

static int
ends(const struct scan *s, struct found *a, const struct found *b)
{
	if (a->n.kind != b->n.kind || a->n.iso.n == 0 ||
	    (a->n.kind != NUMBER_DATE && a->n.kind != NUMBER_TIME) ||
	    b->n.iso.n != a->n.iso.n || a->n.iso.n > 20 ||
	    span_find(a->n.iso, SPAN("/")) < a->n.iso.n ||
	    span_cmp(a->n.iso, b->n.iso) >= 0 || !stretches(s, a, b))
		return 0;
	a->n.iso = arena_join(s->arena, a->n.iso, SPAN("/"), b->n.iso);
	a->n.timex = a->n.iso;
	a->n.rule = SPAN("date-range");
	a->when.grain = GRAIN_NONE;
	a->b = b->b;
	return 1;
}

void
moments_join(const struct scan *s, struct finds *v)
{
	size_t kept = 0;

	for (size_t i = 0; i < v->n; i++) {
		struct found *last = kept > 0 ? &v->v[kept - 1] : NULL;

		if (last == NULL || (!day_and_time(s, last, &v->v[i]) &&
		    !ends(s, last, &v->v[i])))
			v->v[kept++] = v->v[i];
	}
	v->n = kept;
}
