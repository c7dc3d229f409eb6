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

/* Where a question is among those of the figure now looked at. */
struct seat {
	size_t	figure, index;
};

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

/* The question with another subject, and perhaps about nothing; or POOL_NOT. */
static size_t
question_with(const struct view *v, const struct claim_key *key,
    struct span subject, int about)
{
	struct claim_key k = *key;

	k.subject = subject;
	if (!about)
		k.about = (struct span_list){ 0 };
	return pool_find(&v->keys, key_json(v->scratch, &k));
}

static void
add_wider(struct view *v, struct question *q, struct span subject)
{
	size_t n = question_with(v, &q->key, subject, 1);

	if (n != POOL_NOT)
		*VEC_PUSH(v->arena, &q->wider) = n;
	if (q->key.about.n == 0 || q->aside != ASIDE_NOT)
		return;		/* not of what is asked of another event */
	n = question_with(v, &q->key, subject, 0);
	if (n != POOL_NOT)
		*VEC_PUSH(v->arena, &q->wider) = n;
}

/*
 * Which questions hold each one: of a class above, about the same or nothing.
 */
static void
find_wider(struct view *v)
{
	for (size_t i = 0; i < v->questions.n; i++) {
		struct question *q = &v->questions.v[i];
		struct span subject = q->key.subject;

		for (size_t up = 0; subject.n > 0 && up < q->depth; up++) {
			subject = class_above(v->tables, v->scratch, subject);
			add_wider(v, q, subject);
		}
		arena_reset(v->scratch);
	}
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
			*VEC_PUSH(v->scratch, &all) = (struct asked){
			    p[i]->key, 0, p[i]->key };
		all.v[all.n - 1].reports++;
	}
	return all;
}

/* Send the reports of each wider question to the best of the narrower ones. */
static void
choose(struct view *v, struct askeds *all, struct seat *seats, size_t figure)
{
	struct asked **best = ARENA_ARRAY(v->scratch, struct asked *, all->n);

	for (size_t i = 0; i < all->n; i++)
		seats[all->v[i].question] = (struct seat){ figure, i };
	for (size_t i = 0; i < all->n; i++) {
		struct asked *inner = &all->v[i];
		const struct indices *wider =
		    &v->questions.v[inner->question].wider;

		for (size_t j = 0; j < wider->n; j++) {
			const struct seat *seat = &seats[wider->v[j]];

			if (seat->figure == figure &&
			    !kept_apart(v, inner->question, wider->v[j]) &&
			    (best[seat->index] == NULL ||
			    is_better(v, inner, best[seat->index])))
				best[seat->index] = inner;
		}
	}
	for (size_t i = 0; i < all->n; i++)
		if (best[i] != NULL)
			all->v[i].to = best[i]->question;
}

/* The atoms [0, n) have one figure; figures count from 1. */
static void
narrow(struct view *v, struct atom **p, size_t n, struct seat *seats,
    size_t figure)
{
	struct askeds all = questions_of(v, p, n);
	size_t k = 0;

	if (all.n < 2)
		return;
	choose(v, &all, seats, figure);
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
	struct seat *seats = ARENA_ARRAY(v->arena, struct seat,
	    v->questions.n);
	size_t figure = 0, n = 0;

	for (size_t i = 0; i < v->atoms.n; i++)
		if (v->atoms.v[i].stands) {
			v->questions.v[v->atoms.v[i].key].reports++;
			p[n++] = &v->atoms.v[i];
		}
	qsort(p, n, sizeof(*p), by_figure);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && alike(p + i, p + j); j++)
			;
		narrow(v, p + i, j - i, seats, ++figure);
		arena_reset(v->scratch);
	}
}

/* The question that a figure of nothing is about; or POOL_NOT. */
static size_t
owned(const struct view *v, const struct question *q)
{
	struct row row;
	size_t at = 0, n, found = POOL_NOT;

	while (lexicon_each(&v->tables->classes, &at, &row)) {
		if (!span_is(lexicon_column(&row, 2), "one") ||
		    lexicon_column(&row, 1).n > 0)
			continue;
		n = question_with(v, &q->key, lexicon_column(&row, 0), 1);
		if (n != POOL_NOT && found != POOL_NOT)
			return POOL_NOT;
		found = n != POOL_NOT ? n : found;
	}
	return found;
}

/* "put the magnitude at 7.0": that of the one earthquake. */
static void
give_owners(struct view *v)
{
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *a = &v->atoms.v[i];
		const struct question *q = &v->questions.v[a->group];
		size_t to;

		if (!span_eq(q->key.subject, q->key.predicate))
			continue;
		to = owned(v, q);
		if (to != POOL_NOT)
			a->group = to;
		arena_reset(v->scratch);
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
	find_wider(v);
	narrow_all(v);
	give_owners(v);
	follow_restated(v);
	join_decided(v);
}
