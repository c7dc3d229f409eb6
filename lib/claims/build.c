#include "claims/build.h"

#include <stdint.h>
#include <stdlib.h>

#include "claims/answer.h"
#include "claims/apart.h"
#include "claims/checks.h"
#include "claims/estimate.h"
#include "claims/key.h"
#include "claims/label.h"
#include "claims/order.h"
#include "claims/origins.h"
#include "claims/overtaken.h"
#include "claims/relation.h"
#include "claims/say.h"
#include "claims/scope.h"

/* More distinct figures than a reader can compare: the rest go unrelated. */
#define RELATED_MAX	200

/* Where an atom is among those of the claim, which are sorted as in memory. */
static size_t
index_of(struct atom *const *p, size_t n, const struct atom *at)
{
	size_t low = 0, high = n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (p[mid] < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void
relate(struct claim *c, struct view *v, struct answers *all, size_t i,
    size_t j)
{
	struct related r = relation_of(v, &all->v[i], &all->v[j]);
	struct figure_relation *to = VEC_PUSH(v->arena, &c->relations);

	*to = (struct figure_relation){ i, j, r.relation, r.why };
	if (r.relation == RELATION_SCOPE) {
		if (apart_counts(v, &all->v[i], &all->v[j]))
			all->v[i].plain = 1;
		if (apart_counts(v, &all->v[j], &all->v[i]))
			all->v[j].plain = 1;
		all->v[i].part |= scope_inside(v, &all->v[i],
		    &all->v[j]) != 0;
		all->v[j].part |= scope_inside(v, &all->v[j],
		    &all->v[i]) != 0;
	}
	if (r.later == 1)
		*VEC_PUSH(v->arena, &all->v[j].superseded_by) = i;
	if (r.later == 2)
		*VEC_PUSH(v->arena, &all->v[i].superseded_by) = j;
}

static void
relate_all(struct claim *c, struct view *v, struct answers *all)
{
	size_t n = all->n < RELATED_MAX ? all->n : RELATED_MAX;

	for (size_t i = 0; i < n; i++)
		for (size_t j = i + 1; j < n && all->v[i].stands &&
		    all->v[j].stands; j++)
			relate(c, v, all, i, j);
}

static int
stands(const struct answer *a)
{
	return a->stands && a->superseded_by.n == 0;
}

static int
by_size(const void *a, const void *b)
{
	return order_size(*(const size_t *)a, *(const size_t *)b);
}

static void
add_figure(struct claim *c, struct view *v, const struct answer *a,
    struct atom **p, size_t n)
{
	struct figure *f = VEC_PUSH(v->arena, &c->figures);
	const struct report *r = a->atoms.v[0]->report;

	f->has_value = r->has_value;
	f->value = r->value;
	f->low = r->low;
	f->high = r->high;
	f->modifier = r->modifier;
	f->unit = r->unit;
	f->as_of = a->as_of;
	f->stands = stands(a);
	f->superseded_by = a->superseded_by;
	f->origins = a->origins;
	for (size_t i = 0; i < a->atoms.n; i++)
		*VEC_PUSH(v->arena, &f->reports) = index_of(p, n,
		    a->atoms.v[i]);
	for (size_t i = 0; i < a->others.n; i++)
		*VEC_PUSH(v->arena, &f->reports) = index_of(p, n,
		    a->others.v[i]);
	qsort(f->reports.v, f->reports.n, sizeof(*f->reports.v), by_size);
}

/* Why a report answers this question and no other. */
static struct span
rule_of(const struct view *v, const struct atom *at)
{
	const struct atom *by = overtaken_by(v, at);
	const char *how = "by key";

	if (by != NULL)
		return say_text(v, "by key overtaken", 3,
		    v->questions.v[at->key].json, say_wording(v, by),
		    v->questions.v[by->key].key.predicate);
	if (EXTENT_SET(at->report->same_as))
		how = "by restating";
	else if (at->key != at->group)
		how = "by figure";
	else if (at->stands == 0)
		how = "by key struck";
	return say_text(v, how, 1, v->questions.v[at->key].json);
}

static void
add_reports(struct claim *c, struct view *v, struct atom **p, size_t n)
{
	struct claim_report *r;

	c->reports.v = ARENA_ARRAY(v->arena, struct claim_report, n);
	c->reports.n = c->reports.cap = n;
	for (size_t i = 0; i < n; i++) {
		r = &c->reports.v[i];
		r->report = *p[i]->report;
		r->origin = p[i]->root->name;
		r->rule = rule_of(v, p[i]);
	}
	for (size_t i = 0; i < c->figures.n; i++)
		for (size_t j = 0; j < c->figures.v[i].reports.n; j++) {
			size_t k = c->figures.v[i].reports.v[j];

			c->reports.v[k].stands = c->figures.v[i].stands &&
			    p[k]->stands;
		}
}

/* The figure beside the best one in a relation; or one that is none. */
static const struct figure *
beside_best(const struct claim *c, const struct figure_relation *r)
{
	static const struct figure none;

	return r->a == c->best_figure ? &c->figures.v[r->b] :
	    r->b == c->best_figure ? &c->figures.v[r->a] : &none;
}

/*
 * A pair of standing figures (or of any) in this relation: one of the best
 * figure and of these the last but one in time, else the first.
 */
static const struct figure_relation *
pair_in(const struct claim *c, enum relation relation, int standing)
{
	const struct figure_relation *to = NULL;

	for (size_t i = 0; i < c->relations.n; i++) {
		const struct figure_relation *r = &c->relations.v[i];

		if (r->relation == relation && (!standing ||
		    (c->figures.v[r->a].stands && c->figures.v[r->b].stands)) &&
		    (to == NULL || span_cmp(beside_best(c, r)->as_of,
		    beside_best(c, to)->as_of) > 0))
			to = r;
	}
	return to;
}

static size_t
standing_figures(const struct claim *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->figures.n; i++)
		n += c->figures.v[i].stands != 0;
	return n;
}

/* Why the first of these that later deaths overtook does not stand; or "". */
static struct span
why_overtaken(const struct view *v, struct atom **p, size_t n)
{
	const struct atom *by;

	for (size_t i = 0; v->overtaken.n > 0 && i < n; i++)
		if ((by = overtaken_by(v, p[i])) != NULL)
			return say_text(v, "overtaken", 3,
			    say_wording(v, p[i]), say_wording(v, by),
			    v->questions.v[by->key].key.predicate);
	return (struct span){ NULL, 0 };
}

static void
set_status(struct claim *c, const struct view *v, size_t n,
    struct span overtaken)
{
	static const struct {
		enum relation	relation;
		enum status	status;
		const char	*name;
		int		standing;
	} order[] = {
		{ RELATION_CONFLICTS, STATUS_CONFLICT, "conflict", 1 },
		{ RELATION_UPDATES, STATUS_UPDATE, "update", 0 },
		{ RELATION_REFINES, STATUS_REFINE, "refine", 1 },
		{ RELATION_SCOPE, STATUS_REFINE, "refine", 1 },
	};
	const struct figure_relation *r;
	size_t standing = standing_figures(c);

	if (standing == 0 || (n == 1 && overtaken.n == 0)) {
		c->status = STATUS_SINGLE;
		c->why = standing > 0 ? say_text(v, "single", 0) :
		    overtaken.n > 0 ? say_text(v, "update", 1, overtaken) :
		    say_text(v, "struck", 0);
		return;
	}
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		r = pair_in(c, order[i].relation, order[i].standing);
		if (r == NULL && (overtaken.n == 0 ||
		    order[i].status != STATUS_UPDATE))
			continue;
		c->status = order[i].status;
		c->why = say_text(v, order[i].name, 1, r != NULL ? r->why :
		    overtaken);
		return;
	}
	c->status = STATUS_AGREE;
	c->why = say_text(v, standing < 2 ? "agree" :
	    "agree meets", 1,
	    arena_printf(v->arena, "%zu", n));
}

struct span
build_id(const struct view *v, const struct atom *at)
{
	return key_id(v->arena, v->questions.v[at->group].json);
}

/* The atoms that stand; where none does, all. */
static struct atom **
stand_first(const struct view *v, struct atom **p, size_t *n)
{
	struct atom **to = ARENA_ARRAY(v->arena, struct atom *, *n);
	size_t k = 0;

	for (size_t i = 0; i < *n; i++)
		if (p[i]->stands)
			to[k++] = p[i];
	if (k == 0)
		return p;
	*n = k;
	return to;
}

void
build_claim(struct claim *c, struct view *v, struct atom **p, size_t n)
{
	const struct question *q = &v->questions.v[p[0]->group];
	struct view w = *v;		/* for what is gone with the claim */
	struct answers all = { 0 };
	struct atom **standing;
	struct span overtaken;

	w.arena = v->scratch;
	c->key = q->key;
	c->label = label_of(&w, &q->key);
	answer_make(&all, &w, p, n);
	relate_all(c, &w, &all);
	for (size_t i = 0; i < all.n; i++)
		add_figure(c, &w, &all.v[i], p, n);
	add_reports(c, &w, p, n);
	estimate_set(c, &w, &all);
	overtaken = why_overtaken(&w, p, n);
	standing = stand_first(&w, p, &n);
	set_status(c, &w, n, overtaken);
	c->origins = origins_of(&w, standing, n);
	for (size_t i = 0; i < n; i++)
		c->documents += i == 0 ||
		    standing[i]->paper != standing[i - 1]->paper;
	checks_claim(v, c, &all);
}
