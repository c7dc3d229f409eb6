#include "claims/alike.h"

#include <math.h>
#include <stdlib.h>

#include "claims/decide.h"
#include "claims/order.h"
#include "facts/vocabulary.h"

/* Digits before the last zeros, as a number: 27 of $2.7bn, 675 of 67.5%. */
#define MONEY_LEAST	11
#define OTHER_LEAST	101

static double
digits(const struct report *r)
{
	double stated = fabs(interval_stated(r));
	double x = round(stated / interval_grain(stated, r->text));

	while (x >= 10 && fmod(x, 10) < 1)
		x /= 10;
	return x;
}

int
alike_odd(const struct atom *at, const struct report *r)
{
	if (!at->level || at->vague || at->change || at->part ||
	    r->window.n > 0)
		return 0;
	if (r->kind == NUMBER_MONEY)
		return digits(r) >= MONEY_LEAST;
	return (r->kind == NUMBER_PERCENT || r->kind == NUMBER_MEASURE) &&
	    digits(r) >= OTHER_LEAST;
}

/* One question that a figure answers. */
struct asked {
	size_t	question, reports, names;
	int	alone;		/* it has no other figure */
	int	mere;		/* an amount or a share of something */
};
struct askeds { VEC(struct asked); };

static int
by_figure(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int d = span_cmp(x->unit->dimension, y->unit->dimension);

	if (d == 0)
		d = order_double(x->in.low, y->in.low);
	if (d == 0)
		d = order_double(x->in.high, y->in.high);
	return d != 0 ? d : order_size(x->group, y->group);
}

static int
is_better(const struct view *v, const struct asked *a, const struct asked *b)
{
	if (a->mere != b->mere)
		return b->mere;
	if (a->names != b->names)
		return a->names < b->names;
	if (a->reports != b->reports)
		return a->reports > b->reports;
	return span_cmp(v->questions.v[a->question].json,
	    v->questions.v[b->question].json) < 0;
}

static int
is_mere(const struct view *v, size_t question)
{
	struct span predicate = v->questions.v[question].key.predicate;

	return span_is(predicate, DIMENSION_AMOUNT) ||
	    span_is(predicate, DIMENSION_SHARE);
}

/* Do the atoms [0, n) come from more than one paper? */
static int
are_several(struct atom *const *p, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (p[i]->paper != p[0]->paper)
			return 1;
	return 0;
}

/* The questions of the atoms [0, n), which give one figure. */
static struct askeds
questions_of(const struct view *v, struct atom *const *p, size_t n,
    const size_t *told)
{
	struct askeds all = { 0 };
	size_t same;

	for (size_t i = 0; i < n; i += same) {
		for (same = 1; i + same < n &&
		    p[i + same]->group == p[i]->group; same++)
			;
		*VEC_PUSH(v->scratch, &all) = (struct asked){ p[i]->group,
		    same, v->questions.v[p[i]->group].key.about.n,
		    told[p[i]->group] == same,
		    is_mere(v, p[i]->group) };
	}
	return all;
}

/* Send the questions of one figure to the best of them. */
static void
settle(struct view *v, struct atom **p, size_t n, const size_t *told,
    size_t *to)
{
	struct askeds all;
	size_t best = 0;

	if (!are_several(p, n))
		return;
	all = questions_of(v, p, n, told);
	for (size_t i = 1; i < all.n; i++)
		if (is_better(v, &all.v[i], &all.v[best]))
			best = i;
	for (size_t i = 0; i < all.n; i++)
		if (i != best && all.v[i].alone && !decide_not_same(v,
		    all.v[i].question, all.v[best].question))
			to[all.v[i].question] = all.v[best].question;
}

/* Odd figures of this story's event, not those of another. */
static int
takes_part(const struct view *v, const struct atom *at)
{
	return at->odd && at->stands &&
	    v->questions.v[at->group].aside == ASIDE_NOT;
}

void
alike_join(struct view *v)
{
	struct atom **p = ARENA_ARRAY(v->arena, struct atom *, v->atoms.n);
	size_t *told = ARENA_ARRAY(v->arena, size_t, v->questions.n);
	size_t *to = ARENA_ARRAY(v->arena, size_t, v->questions.n);
	size_t n = 0, same;

	for (size_t i = 0; i < v->questions.n; i++)
		to[i] = i;
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];

		told[at->group] += at->stands && !at->restates;
		if (takes_part(v, at) && !at->restates)
			p[n++] = at;
	}
	qsort(p, n, sizeof(*p), by_figure);
	for (size_t i = 0; i < n; i += same) {
		same = 1;
		while (i + same < n && atom_same_figure(p[i], p[i + same]))
			same++;
		settle(v, p + i, same, told, to);
		arena_reset(v->scratch);
	}
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];

		at->group = (uint32_t)to[at->group];
	}
}
