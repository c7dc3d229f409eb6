#include "claims/restated.h"

#include <math.h>
#include <stdlib.h>

#include "claims/key.h"
#include "claims/say.h"

/* A number and the form that restates it, in units that do not convert. */
struct rate {
	const struct atom	*from, *to;
	struct interval		 in;
};
struct rates { VEC(struct rate); };

static void
refer(struct check *k, struct view *v, const struct atom *at)
{
	const struct report *r = at->report;
	struct span id = key_id(v->arena, v->questions.v[at->group].json);

	*VEC_PUSH(v->arena, &k->reports) =
	    (struct report_ref){ r->doc, r->field, r->at };
	if (k->documents.n == 0 ||
	    !span_eq(k->documents.v[k->documents.n - 1], r->doc))
		*VEC_PUSH(v->arena, &k->documents) = r->doc;
	if (k->claims.n == 0 || !span_eq(k->claims.v[k->claims.n - 1], id))
		*VEC_PUSH(v->arena, &k->claims) = id;
}

static struct check *
tell(struct view *v, enum check_kind kind, const char *how,
    const struct atom *a, const struct atom *b)
{
	struct check *k = VEC_PUSH(v->arena, v->checks);

	k->kind = kind;
	refer(k, v, a);
	refer(k, v, b);
	k->why = say_text(v, how, 2, say_wording(v, a->report),
	    say_wording(v, b->report));
	return k;
}

static void
converted(struct view *v, const struct atom *a, const struct atom *b)
{
	double slack = (a->grain - a->step + b->grain - b->step) / 2;

	if (interval_gap(a->in, b->in) > slack)
		tell(v, CHECK_CONVERSION, "conversion", a, b);
}

/*
 * What one unit of the first is worth in the second, as far as rounding tells.
 */
static void
add_rate(struct rates *all, struct view *v, const struct atom *from,
    const struct atom *to)
{
	double low = from->in.low - from->grain / 2;
	double high = from->in.high + from->grain / 2;
	struct rate *r;

	if (!(low > 0) || !isfinite(high) || !isfinite(to->in.high))
		return;
	r = VEC_PUSH(v->arena, all);
	r->from = from;
	r->to = to;
	r->in.low = (to->in.low - to->grain / 2) / high;
	r->in.high = (to->in.high + to->grain / 2) / low;
}

static int
by_units(const void *a, const void *b)
{
	const struct rate *x = a, *y = b;
	int d = span_cmp(x->from->unit.dimension, y->from->unit.dimension);

	if (d == 0)
		d = span_cmp(x->to->unit.dimension, y->to->unit.dimension);
	if (d == 0)
		d = (x->in.low > y->in.low) - (x->in.low < y->in.low);
	return d != 0 ? d : (x->from > y->from) - (x->from < y->from);
}

static int
same_units(const struct rate *a, const struct rate *b)
{
	return span_eq(a->from->unit.dimension, b->from->unit.dimension) &&
	    span_eq(a->to->unit.dimension, b->to->unit.dimension);
}

/* Sorted by their low ends, the first and the last are furthest apart. */
static void
compare_rates(struct view *v, struct rates *all)
{
	struct check *k;

	if (all->n < 2)
		return;
	qsort(all->v, all->n, sizeof(*all->v), by_units);
	for (size_t i = 0, j; i < all->n; i = j) {
		const struct rate *least = &all->v[i], *most = least;

		for (j = i + 1; j < all->n && same_units(&all->v[i],
		    &all->v[j]); j++) {
			if (all->v[j].in.high < least->in.high)
				least = &all->v[j];
			if (all->v[j].in.low > most->in.low)
				most = &all->v[j];
		}
		if (!(least->in.high < most->in.low))
			continue;
		k = tell(v, CHECK_CONVERSION, "conversion rates", least->from,
		    most->from);
		refer(k, v, least->to);
		refer(k, v, most->to);
	}
}

static void
part(struct view *v, const struct atom *at)
{
	const struct report *r = at->report;
	const struct atom *whole = atom_at(v, r->doc, r->field, r->part_of);

	if (whole == NULL || whole == at || whole->vague ||
	    !whole->stands ||
	    !span_eq(at->unit.dimension, whole->unit.dimension))
		return;
	if (at->in.low > whole->in.high)
		tell(v, CHECK_PART_WHOLE, "part whole", at, whole);
}

void
restated_check(struct view *v)
{
	struct rates rates = { 0 };

	for (size_t i = 0; i < v->atoms.n; i++) {
		const struct atom *at = &v->atoms.v[i], *first;
		const struct report *r = at->report;

		if (!at->stands)
			continue;
		if (EXTENT_SET(r->part_of))
			part(v, at);
		if (!EXTENT_SET(r->same_as))
			continue;
		first = atom_at(v, r->doc, r->field, r->same_as);
		if (first == NULL || first == at || !first->stands)
			continue;
		if (span_eq(first->unit.dimension, at->unit.dimension))
			converted(v, first, at);
		else
			add_rate(&rates, v, at, first);
	}
	compare_rates(v, &rates);
}
