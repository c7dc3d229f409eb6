#include "claims/restated.h"

#include <math.h>
#include <stdlib.h>

#include "claims/check.h"
#include "claims/key.h"
#include "claims/say.h"

/* A number that restates another, in units that do not convert. */
struct rate {
	const struct reference	*of;
	struct interval		 in;
};
struct rates { VEC(struct rate); };

static void
refer(struct check *k, struct view *v, const struct place *p)
{
	struct span id = key_id(v->arena,
	    v->questions.v[p->atom->group].json);

	check_report(k, v, p->atom->paper, p->field, p->at);
	check_claim(k, v, id);
}

static struct check *
tell(struct view *v, enum check_kind kind, const char *how,
    const struct place *a, const struct place *b)
{
	struct check *k = check_new(v, kind, SPAN(""));

	refer(k, v, a);
	refer(k, v, b);
	k->why = say_text(v, how, 2, say_wording(v, a->atom),
	    say_wording(v, b->atom));
	return k;
}

static void
converted(struct view *v, const struct reference *r)
{
	if (!atom_rounding(r->to.atom, r->from.atom))
		tell(v, CHECK_CONVERSION, "conversion", &r->to, &r->from);
}

/*
 * What one unit of the first is worth in the second, as far as rounding tells.
 */
static void
add_rate(struct rates *all, struct view *v, const struct reference *of)
{
	const struct atom *from = of->from.atom, *to = of->to.atom;
	double low = from->in.low - from->grain / 2;
	double high = from->in.high + from->grain / 2;
	struct rate *r;

	if (!(low > 0) || !isfinite(high) || !isfinite(to->in.high))
		return;
	r = VEC_PUSH(v->arena, all);
	r->of = of;
	r->in.low = (to->in.low - to->grain / 2) / high;
	r->in.high = (to->in.high + to->grain / 2) / low;
}

static int
order_units(const struct rate *x, const struct rate *y)
{
	const struct reference *a = x->of, *b = y->of;
	int d = span_cmp(a->from.atom->unit->dimension,
	    b->from.atom->unit->dimension);

	return d != 0 ? d : span_cmp(a->to.atom->unit->dimension,
	    b->to.atom->unit->dimension);
}

static int
by_units(const void *a, const void *b)
{
	const struct rate *x = a, *y = b;
	int d = order_units(x, y);

	if (d == 0)
		d = (x->in.low > y->in.low) - (x->in.low < y->in.low);
	return d != 0 ? d : (x->of > y->of) - (x->of < y->of);
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

		for (j = i + 1; j < all->n && order_units(&all->v[i],
		    &all->v[j]) == 0; j++) {
			if (all->v[j].in.high < least->in.high)
				least = &all->v[j];
			if (all->v[j].in.low > most->in.low)
				most = &all->v[j];
		}
		if (!(least->in.high < most->in.low))
			continue;
		k = tell(v, CHECK_CONVERSION, "conversion rates",
		    &least->of->from, &most->of->from);
		refer(k, v, &least->of->to);
		refer(k, v, &most->of->to);
	}
}

static void
part(struct view *v, const struct reference *r)
{
	const struct atom *at = r->from.atom, *whole = r->to.atom;

	if (at->stands && whole->stands && !whole->vague &&
	    span_eq(at->unit->dimension, whole->unit->dimension) &&
	    at->in.low > whole->in.high)
		tell(v, CHECK_PART_WHOLE, "part whole", &r->from, &r->to);
}

void
restated_check(struct view *v)
{
	struct rates rates = { 0 };

	for (size_t i = 0; i < v->parts.n; i++)
		part(v, &v->parts.v[i]);
	for (size_t i = 0; i < v->restated.n; i++) {
		const struct reference *r = &v->restated.v[i];

		if (!r->from.atom->stands || !r->to.atom->stands)
			continue;
		if (span_eq(r->to.atom->unit->dimension,
		    r->from.atom->unit->dimension))
			converted(v, r);
		else
			add_rate(&rates, v, r);
	}
	compare_rates(v, &rates);
}
