#include "claims/group.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "claims/class.h"
#include "claims/key.h"
#include "claims/order.h"
#include "claims/union.h"

#define TELLING	100		/* figures that nobody hits upon by chance */

/* One question among the reports of one figure. */
struct asked {
	size_t	question, reports, to;
};
struct askeds { VEC(struct asked); };

static const struct claim_key *
key_at(const struct view *v, size_t question)
{
	return &v->questions.v[question].key;
}

static int
order_figures(const struct atom *a, const struct atom *b)
{
	int d = span_cmp(a->report->predicate, b->report->predicate);

	if (d == 0)
		d = span_cmp(a->unit.dimension, b->unit.dimension);
	if (d == 0)
		d = order_double(a->in.low, b->in.low);
	if (d == 0)
		d = order_double(a->in.high, b->in.high);
	return d;
}

/* By figure, then root, then question. */
static int
by_figure(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int d = order_figures(x, y);

	if (d == 0 && fabs(x->stated) < TELLING)
		d = span_cmp(x->root.key, y->root.key);
	return d != 0 ? d : order_size(x->key, y->key);
}

/* Would the pair test put reports of these two together? */
static int
alike(struct atom *const *a, struct atom *const *b)
{
	return order_figures(*a, *b) == 0 &&
	    (fabs((*a)->stated) >= TELLING ||
	    span_eq((*a)->root.key, (*b)->root.key));
}

/* Did the user say that these are two questions? */
static int
kept_apart(const struct view *v, size_t a, size_t b)
{
	const struct decisions *all = v->decisions;
	struct span x, y;
	int seen_x, seen_y;

	for (size_t i = 0; i < all->n; i++) {
		const struct span_list *ids = &all->v[i].claims;

		if (all->v[i].what != DO_NOT_SAME || ids->n < 2)
			continue;
		x = key_id(v->arena, v->questions.v[a].json);
		y = key_id(v->arena, v->questions.v[b].json);
		seen_x = seen_y = 0;
		for (size_t j = 0; j < ids->n; j++) {
			seen_x |= span_eq(ids->v[j], x);
			seen_y |= span_eq(ids->v[j], y);
		}
		if (seen_x && seen_y)
			return 1;
	}
	return 0;
}

static int
is_narrower(const struct view *v, size_t inner, size_t outer)
{
	const struct claim_key *in = key_at(v, inner);
	const struct claim_key *out = key_at(v, outer);

	return span_eq(in->predicate, out->predicate) &&
	    class_inside(v->tables, v->arena, in->subject, out->subject) &&
	    (out->about.n == 0 || order_list(&in->about, &out->about) == 0) &&
	    !kept_apart(v, inner, outer);
}

/* The deepest class first, then what most reports ask, then by JSON. */
static int
is_better(const struct view *v, const struct asked *a, const struct asked *b)
{
	const struct question *x = &v->questions.v[a->question];
	const struct question *y = &v->questions.v[b->question];

	if (x->depth != y->depth)
		return x->depth > y->depth;
	if (a->reports != b->reports)
		return a->reports > b->reports;
	return span_cmp(x->json, y->json) < 0;
}

/* The questions of the atoms [0, n), with how often they are asked. */
static struct askeds
questions_of(const struct view *v, struct atom **p, size_t n)
{
	struct askeds all = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (all.n == 0 || all.v[all.n - 1].question != p[i]->key)
			*VEC_PUSH(v->arena, &all) = (struct asked){
			    p[i]->key, 0, p[i]->key };
		all.v[all.n - 1].reports++;
	}
	return all;
}

static void
narrow(struct view *v, struct atom **p, size_t n)
{
	struct askeds all = questions_of(v, p, n);
	size_t k = 0;

	if (all.n < 2)
		return;
	for (size_t i = 0; i < all.n; i++) {
		struct asked *best = NULL;

		for (size_t j = 0; j < all.n; j++)
			if (is_narrower(v, all.v[j].question,
			    all.v[i].question) && (best == NULL ||
			    is_better(v, &all.v[j], best)))
				best = &all.v[j];
		if (best != NULL)
			all.v[i].to = best->question;
	}
	for (size_t i = 0; i < n; i++) {
		while (all.v[k].question != p[i]->key)
			k++;
		p[i]->group = all.v[k].to;
	}
}

static void
narrow_all(struct view *v)
{
	struct atom **p = ARENA_ARRAY(v->arena, struct atom *,
	    v->atoms.n + 1);

	for (size_t i = 0; i < v->atoms.n; i++)
		p[i] = &v->atoms.v[i];
	qsort(p, v->atoms.n, sizeof(*p), by_figure);
	for (size_t i = 0, j; i < v->atoms.n; i = j) {
		for (j = i + 1; j < v->atoms.n && alike(p + i, p + j); j++)
			;
		narrow(v, p + i, j - i);
	}
}

/* A number that restates another answers the same question. */
static void
follow_restated(struct view *v)
{
	struct atom *to;

	for (size_t i = 0; i < v->atoms.n; i++) {
		const struct report *r = v->atoms.v[i].report;

		if (!EXTENT_SET(r->same_as))
			continue;
		to = atom_at(v, r->doc, r->field, r->same_as);
		if (to != NULL && !EXTENT_SET(to->report->same_as))
			v->atoms.v[i].group = to->group;
	}
}

/* The smallest question of a set stands for it. */
static void
answer_smallest(struct view *v, size_t *sets)
{
	size_t *least = union_new(v->arena, v->questions.n), set;

	for (size_t i = 0; i < v->questions.n; i++) {
		set = union_find(sets, i);
		if (span_cmp(v->questions.v[i].json,
		    v->questions.v[least[set]].json) < 0)
			least[set] = i;
	}
	for (size_t i = 0; i < v->atoms.n; i++)
		v->atoms.v[i].group =
		    least[union_find(sets, v->atoms.v[i].group)];
}

/* What the user said is one question. */
static void
join_decided(struct view *v)
{
	size_t *sets = NULL;
	struct pool ids = { .arena = v->arena };
	struct indices first = { 0 };

	for (size_t i = 0; i < v->decisions->n; i++)
		if (v->decisions->v[i].what == DO_SAME)
			sets = union_new(v->arena, v->questions.n);
	if (sets == NULL)
		return;
	for (size_t i = 0; i < v->questions.n; i++)
		if (pool_number(&ids, key_id(v->arena,
		    v->questions.v[i].json)) == first.n)
			*VEC_PUSH(v->arena, &first) = i;
	for (size_t i = 0; i < v->decisions->n; i++) {
		const struct decision *d = &v->decisions->v[i];
		size_t last = SIZE_MAX, n;

		for (size_t j = 0; d->what == DO_SAME && j < d->claims.n; j++) {
			n = pool_number(&ids, d->claims.v[j]);
			if (n >= first.n)
				continue;
			if (last != SIZE_MAX)
				union_join(sets, last, first.v[n]);
			last = first.v[n];
		}
	}
	answer_smallest(v, sets);
}

void
group_atoms(struct view *v)
{
	narrow_all(v);
	follow_restated(v);
	join_decided(v);
}
