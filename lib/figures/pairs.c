#include "figures/pairs.h"

#include <math.h>
#include <stddef.h>

#define CHANGE_NEAR	8	/* words between a verb of change and figures */

static int
spoken_of(const struct scan *s, size_t i, uint64_t cues)
{
	for (size_t k = i; k-- > 0 && i - k <= CHANGE_NEAR;)
		if (scan_cue(s, k, cues))
			return 1;
	return 0;
}

/* May two numbers be the ends of one range? */
static int
alike(const struct scan *s, const struct found *f, const struct found *g)
{
	const struct number *a = &f->n, *b = &g->n;

	if (a->kind != b->kind || !a->has_value || !b->has_value ||
	    !span_eq(a->unit, b->unit) || b->modifier != MODIFIER_NONE)
		return 0;
	switch (a->kind) {
	case NUMBER_PERCENT: case NUMBER_MONEY: case NUMBER_MEASURE:
	case NUMBER_DURATION: case NUMBER_AGE: case NUMBER_CARDINAL:
	case NUMBER_ORDINAL: case NUMBER_FRACTION: case NUMBER_MULTIPLE:
		/* "between -5C and -10C" */
		return a->value < b->value || (a->value > b->value &&
		    a->value < 0 && f->a > 0 &&
		    scan_is(s, f->a - 1, PARTICLE(BETWEEN)));
	default:
		return 0;
	}
}

/* Does the word between a and b make them a range? */
static int
connects(const struct scan *s, const struct found *a, const struct found *b)
{
	size_t before = a->a, at = a->b;
	int between = before > 0 && scan_is(s, before - 1, PARTICLE(BETWEEN));
	int from = before > 0 && scan_is(s, before - 1, PARTICLE(FROM));

	if (b->a == at + 2 && scan_is(s, at + 1, PARTICLE(THE)))
		;			/* between the 10th and the 15th */
	else if (b->a != at + 1)
		return 0;
	if (scan_is(s, at, PARTICLE(AND)))
		return between || (before > 1 && scan_is(s, before - 1,
		    PARTICLE(THE)) && scan_is(s, before - 2,
		    PARTICLE(BETWEEN)));
	if (scan_is(s, at, PARTICLE(TO)))
		return !spoken_of(s, from ? before - 1 : before,
		    CUE(CHANGE)) && (from ||
		    a->n.kind != NUMBER_CARDINAL);
	return scan_hyphen(s, at);
}

/* "more than 10 and less than 40" */
static int
encloses(const struct scan *s, const struct found *a, const struct found *b)
{
	enum modifier m = a->n.modifier, k = b->n.modifier;

	return a->n.kind == b->n.kind && span_eq(a->n.unit, b->n.unit) &&
	    a->n.has_value && b->n.has_value && a->n.value < b->n.value &&
	    (m == MODIFIER_MORE_THAN || m == MODIFIER_AT_LEAST) &&
	    (k == MODIFIER_LESS_THAN || k == MODIFIER_AT_MOST) &&
	    ((b->a == a->b + 1 && scan_is(s, a->b, PARTICLE(AND))) ||
	    (b->a == a->b + 2 && scan_is(s, a->b + 1, PARTICLE(AND))));
}

static void
merge(const struct scan *s, struct found *a, const struct found *b)
{
	if (a->a > 0 && scan_is(s, a->a - 1, PARTICLE(BETWEEN) |
	    PARTICLE(FROM)))
		a->a--;
	a->b = b->b;
	a->n.has_value = 0;
	a->n.low = fmin(a->n.value, b->n.value);
	a->n.high = fmax(a->n.value, b->n.value);
	a->n.modifier = MODIFIER_BETWEEN;
	a->n.iso = a->n.timex = SPAN("");
	if (b->n.per.n > 0)
		a->n.per = b->n.per;
	a->n.rule = SPAN("range");
}

static int
is_figure(const struct number *n)
{
	return n->kind != NUMBER_DATE && n->kind != NUMBER_TIME &&
	    n->kind != NUMBER_SET && n->kind != NUMBER_ORDINAL &&
	    n->kind != NUMBER_RANK && n->kind != NUMBER_SCORE;
}

/* "bringing the total to 41", but not "the total rose to 41". */
static int
names_total(const struct scan *s, size_t i)
{
	for (size_t k = i; k-- > 0 && i - k <= CHANGE_NEAR;) {
		if (scan_cue(s, k, CUE(CHANGE)))
			return 0;
		if (scan_cue(s, k, CUE(TOTAL)))
			return k + 1 == i || scan_is(s, k + 1, PARTICLE(OF));
	}
	return 0;
}

static void
role(const struct scan *s, struct found *f)
{
	size_t a = f->a;

	if (!is_figure(&f->n) || a == 0 || f->n.role != ROLE_NONE ||
	    f->n.kind == NUMBER_DURATION)
		return;
	if (scan_is(s, a - 1, PARTICLE(TO)) && names_total(s, a - 1))
		f->n.role = ROLE_TOTAL;
	else if (!spoken_of(s, a - 1, CUE(CHANGE)))
		return;
	else if (scan_is(s, a - 1, PARTICLE(TO)))
		f->n.role = ROLE_TO;
	else if (scan_is(s, a - 1, PARTICLE(FROM)))
		f->n.role = ROLE_FROM;
	else if (scan_is(s, a - 1, PARTICLE(BY)) ||
	    scan_cue(s, a - 1, CUE(CHANGE)))
		f->n.role = ROLE_BY;
}

/* A figure of which it is not said what it counts. */
static int
is_bare(const struct scan *s, const struct found *f)
{
	return f->n.kind == NUMBER_CARDINAL && (!scan_alpha(s, f->b) ||
	    scan_small(s, f->b)) && !scan_hyphen(s, f->b);
}

/* "fell to 1.2 billion euros from 1.45 billion": both are euros. */
static void
share_unit(const struct scan *s, struct found *a, struct found *b)
{
	struct found *bare = is_bare(s, b) ? b : is_bare(s, a) ? a : NULL;
	const struct found *unit = bare == b ? a : b;

	if (bare == NULL || !((a->n.role == ROLE_TO &&
	    b->n.role == ROLE_FROM) || (a->n.role == ROLE_FROM &&
	    b->n.role == ROLE_TO)) || (unit->n.kind != NUMBER_MONEY &&
	    unit->n.kind != NUMBER_MEASURE && unit->n.kind != NUMBER_PERCENT) ||
	    unit->n.low > 50 * bare->n.high || bare->n.low > 50 * unit->n.high)
		return;
	bare->n.kind = unit->n.kind;
	bare->n.unit = unit->n.unit;
	bare->n.per = unit->n.per;
	bare->n.rule = SPAN("unit-of-the-other");
}

void
pairs_join(const struct scan *s, struct finds *v)
{
	size_t kept = 0;

	for (size_t i = 0; i < v->n; i++) {
		struct found *last = kept > 0 ? &v->v[kept - 1] : NULL;

		if (last != NULL && ((alike(s, last, &v->v[i]) &&
		    connects(s, last, &v->v[i])) ||
		    encloses(s, last, &v->v[i]))) {
			merge(s, last, &v->v[i]);
			continue;
		}
		v->v[kept++] = v->v[i];
	}
	v->n = kept;
	for (size_t i = 0; i < v->n; i++)
		role(s, &v->v[i]);
	for (size_t i = 1; i < v->n; i++)
		share_unit(s, &v->v[i - 1], &v->v[i]);
}
