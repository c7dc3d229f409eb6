#include "figures/restated.h"

#include <stddef.h>

#include "figures/hedge.h"

/* Is word i the only one between a and b, and opens a bracket? */
static int
in_bracket(const struct words *w, size_t *at, const struct number *a,
    const struct number *b)
{
	size_t i = *at;

	while (i < w->n && w->v[i].start < a->at.end)
		i++;
	*at = i;
	if (i >= w->n || !(words_is(w, i, "(") || words_is(w, i, "[")))
		return 0;
	return i + 1 < w->n && w->v[i + 1].start == b->at.start;
}

/* Two units of one kind of quantity, which brackets can restate. */
static int
restates(const struct number *a, const struct number *b)
{
	if (span_eq(a->unit, b->unit) && (span_eq(a->per, b->per) ||
	    a->per.n == 0 || b->per.n == 0))
		return 0;		/* $3 million, or 50 cents a share */
	if (a->kind == NUMBER_MONEY && b->kind == NUMBER_MONEY)
		return 1;
	return a->kind == NUMBER_MEASURE && b->kind == NUMBER_MEASURE;
}

void
restated_or(const struct scan *s, struct finds *v)
{
	size_t at;

	for (size_t i = 1; i < v->n; i++) {
		at = v->v[i - 1].b;
		if (scan_char(s, at, ','))
			at++;
		v->v[i].restates |= scan_is(s, at, PARTICLE(OR)) &&
		    at + 1 == v->v[i].a &&
		    restates(&v->v[i - 1].n, &v->v[i].n);
	}
}

/* "more than 100 km (60 miles)": the bound holds for both. */
void
restated_bound(const struct number *a, struct number *b)
{
	const struct amount plain = { .place = 1 };

	if (b->modifier != MODIFIER_NONE || !b->has_value || !a->has_value ||
	    (a->modifier != MODIFIER_AT_LEAST &&
	    a->modifier != MODIFIER_MORE_THAN &&
	    a->modifier != MODIFIER_AT_MOST &&
	    a->modifier != MODIFIER_LESS_THAN &&
	    a->modifier != MODIFIER_UP_TO))
		return;			/* "around 120 (27)" rounds by itself */
	hedge_bound(b, &plain, a->modifier);
}

void
restated_read(struct numbers *v, const struct words *w)
{
	size_t at = 0;

	for (size_t i = 0; i + 1 < v->n; i++) {
		struct number *a = &v->v[i], *b = &v->v[i + 1];

		if (!restates(a, b) || !in_bracket(w, &at, a, b))
			continue;
		b->same_as = i;
		restated_bound(a, b);
		/* 75 tenge (17 cents) per litre */
		if (a->per.n == 0)
			a->per = b->per;
		else if (b->per.n == 0)
			b->per = a->per;
	}
}
