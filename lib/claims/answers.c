#include "claims/answers.h"

#include <stdlib.h>

#include "claims/order.h"
#include "claims/own.h"
#include "claims/policy.h"
#include "claims/refer.h"

static int
by_answer(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int d = span_cmp(x->unit->dimension, y->unit->dimension);

	if (d == 0)
		d = order_double(x->in.low, y->in.low);
	if (d == 0)
		d = order_double(x->in.high, y->in.high);
	if (d == 0)
		d = span_cmp(x->report->unit, y->report->unit);
	if (d == 0)
		d = x->other - y->other;
	if (d == 0)
		d = order_identity(x->report, y->report);
	return d;
}

static int
same_answer(const struct atom *a, const struct atom *b)
{
	return atom_same_figure(a, b) &&
	    span_eq(a->report->unit, b->report->unit) &&
	    a->other == b->other;
}

/* Best supported first, as if it were to be the best: a total order. */
static int
by_support(const void *a, const void *b)
{
	const struct answer *x = a, *y = b;
	const char *why;

	if (x->stands != y->stands)
		return x->stands ? -1 : 1;
	return policy_prefer(POLICY_LATEST, y, x, &why);
}

/* By number; of one number as they come. */
static int
by_number(const void *a, const void *b)
{
	const struct answer *x = *(struct answer *const *)a;
	const struct answer *y = *(struct answer *const *)b;
	int d = span_cmp(x->unit.dimension, y->unit.dimension);

	if (d == 0)
		d = order_double(x->stated, y->stated);
	return d != 0 ? d : (x > y) - (x < y);
}

/* Give answers of one number the earliest time of one that stands. */
static void
share_time(struct answer **p, size_t n)
{
	const struct answer *first = NULL;

	for (size_t i = 0; i < n; i++)
		if (p[i]->stands && TIME_KNOWN(p[i]->when) && (first == NULL ||
		    p[i]->when.from < first->when.from))
			first = p[i];
	for (size_t i = 0; first != NULL && i < n; i++) {
		if (TIME_KNOWN(p[i]->when) &&
		    p[i]->when.from <= first->when.from)
			continue;
		p[i]->when = first->when;
		p[i]->as_of = first->as_of;
		p[i]->when_in_text = first->when_in_text;
	}
}

/* Who repeats a number, with "at least" or without, does not renew it. */
static void
share_times(struct answers *all, struct arena *scratch)
{
	struct answer **p = ARENA_ARRAY(scratch, struct answer *, all->n);
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++)
		if (!all->v[i].vague)
			p[n++] = &all->v[i];
	if (n < 2)
		return;
	qsort(p, n, sizeof(*p), by_number);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && span_eq(p[i]->unit.dimension,
		    p[j]->unit.dimension) && order_double(p[i]->stated,
		    p[j]->stated) == 0; j++)
			;
		share_time(p + i, j - i);
	}
}

/*
 * The figure that a number restates, if it comes to the same: 28 km (17 miles).
 */
static const struct atom *
restates(const struct view *v, const struct atom *at)
{
	const struct atom *first = refer_restated(v, at);

	if (first == NULL || first->restates ||
	    first->group != at->group || first->stands != at->stands ||
	    !span_eq(first->unit->dimension, at->unit->dimension) ||
	    !atom_rounding(first, at))
		return NULL;
	return first;
}

/* It is another form of that figure, and none of its own. */
static void
add_form(struct answers *to, const struct view *v, struct atom *at,
    const struct atom *first)
{
	for (size_t i = 0; i < to->n; i++)
		for (size_t j = 0; j < to->v[i].atoms.n; j++)
			if (to->v[i].atoms.v[j] == first) {
				*VEC_PUSH(v->arena, &to->v[i].others) = at;
				return;
			}
}

static void
add_forms(struct answers *to, const struct view *v, struct atom **p, size_t n)
{
	const struct atom *first;

	for (size_t i = 0; i < n; i++)
		if ((first = restates(v, p[i])) != NULL)
			add_form(to, v, p[i], first);
}

/* One figure alone is compared with none. */
static void
set_growth(struct answers *all, const struct view *v, const struct atom *at)
{
	enum tables_growth growth;

	if (all->n < 2)
		return;
	growth = tables_growth(v->tables, v->arena, at->report->predicate,
	    v->questions.v[at->group].key.subject);
	for (size_t i = 0; i < all->n; i++)
		all->v[i].growth = growth;
}

void
answers_find(struct answers *to, const struct view *v, struct atom **p,
    size_t n)
{
	struct atom **sorted = ARENA_ARRAY(v->arena, struct atom *, n + 1);
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (restates(v, p[i]) == NULL)
			sorted[kept++] = p[i];
	own_set(sorted, kept);
	qsort(sorted, kept, sizeof(*sorted), by_answer);
	for (size_t i = 0, j; i < kept; i = j) {
		for (j = i + 1; j < kept && same_answer(sorted[i],
		    sorted[j]); j++)
			;
		answer_make(VEC_PUSH(v->arena, to), v, sorted + i, j - i);
	}
	if (kept < n)
		add_forms(to, v, p, n);
	share_times(to, v->arena);
	set_growth(to, v, p[0]);
	qsort(to->v, to->n, sizeof(*to->v), by_support);
}
