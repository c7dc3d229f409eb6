#include "claims/build.h"

#include <stdint.h>
#include <stdlib.h>

#include "claims/answers.h"
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
#include "claims/status.h"
#include "ground/sort.h"

static int
by_address(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;

	return (x > y) - (x < y);
}

/* Where an atom is among those of the claim, which are sorted as in memory. */
static size_t
index_of(struct atom *const *p, size_t n, const struct atom *at)
{
	return sort_lower(&at, p, n, sizeof(*p), by_address);
}

static void
relate(struct claim *c, struct view *v, struct answers *all, size_t i,
    size_t j)
{
	struct related r = relation_of(v, &all->v[i], &all->v[j]);

	*VEC_PUSH(v->arena, &c->relations) = (struct figure_relation){ i, j,
	    r.relation, r.why };
	if (r.later != 0) {
		size_t late = r.later == 1 ? i : j, early = i + j - late;

		*VEC_PUSH(v->arena, &all->v[early].superseded_by) = late;
		all->v[early].taken_back |= r.told != 0;
	}
}

/* Is one number in two forms, of which a text takes back the first? */
static int
fell_with(const struct answer *first, const struct answer *form)
{
	return first->taken_back && form->superseded_by.n == 0 &&
	    !form->vague && first->other == form->other &&
	    order_double(first->stated, form->stated) == 0 &&
	    span_eq(first->unit.dimension, form->unit.dimension);
}

/* With five, which fell to three, goes "at least five". */
static void
share_fate(struct answers *all, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++)
			if (fell_with(&all->v[i], &all->v[j]))
				all->v[j].superseded_by =
				    all->v[i].superseded_by;
}

/* Each pair of figures that stand; then what is a part of what. */
static void
relate_all(struct claim *c, struct view *v, struct answers *all)
{
	size_t n = all->n < ANSWERS_COMPARED ? all->n : ANSWERS_COMPARED;

	for (size_t i = 0; i < n; i++)
		for (size_t j = i + 1; j < n && all->v[i].stands &&
		    all->v[j].stands; j++)
			relate(c, v, all, i, j);
	share_fate(all, n);
	for (size_t i = 0; i < c->relations.n; i++) {
		const struct figure_relation *r = &c->relations.v[i];

		if (r->relation == RELATION_SCOPE)
			scope_mark(v, &all->v[r->a], &all->v[r->b]);
	}
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
	else if (v->questions.v[at->group].aside == ASIDE_BESIDES)
		how = "by besides";
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
		r->question = v->questions.v[p[i]->key].json;
		r->rule = rule_of(v, p[i]);
	}
	for (size_t i = 0; i < c->figures.n; i++)
		for (size_t j = 0; j < c->figures.v[i].reports.n; j++) {
			size_t k = c->figures.v[i].reports.v[j];

			c->reports.v[k].stands = c->figures.v[i].stands &&
			    p[k]->stands;
		}
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

	w.arena = v->scratch;
	c->key = q->key;
	c->label = label_of(&w, &q->key);
	answers_find(&all, &w, p, n);
	relate_all(c, &w, &all);
	for (size_t i = 0; i < all.n; i++)
		add_figure(c, &w, &all.v[i], p, n);
	add_reports(c, &w, p, n);
	estimate_set(c, &w, &all);
	status_set(c, &w, p, n);
	standing = stand_first(&w, p, &n);
	c->origins = origins_of(&w, standing, n);
	for (size_t i = 0; i < n; i++)
		c->documents += i == 0 ||
		    standing[i]->paper != standing[i - 1]->paper;
	checks_claim(v, c, &all);
}
