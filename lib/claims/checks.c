#include "claims/checks.h"

#include <stdint.h>

#include "claims/check.h"
#include "claims/label.h"
#include "claims/mutation.h"
#include "claims/order.h"
#include "claims/restated.h"
#include "claims/say.h"
#include "claims/scope.h"
#include "claims/time.h"
#include "ground/sort.h"

static int
is_restated(const struct atom *a, const struct atom *b)
{
	const struct report *x = a->report, *y = b->report;

	return (EXTENT_SET(x->same_as) && EXTENT_MEET(x->same_as, y->at)) ||
	    (EXTENT_SET(y->same_as) && EXTENT_MEET(y->same_as, x->at));
}

/* Two may differ, a paper and whom it quotes too: the paper says so. */
static int
of_two_roots(const struct atom *a, const struct atom *b)
{
	return !span_eq(a->root->key, b->root->key);
}

static struct span
quoted(const struct view *v, const struct atom *at)
{
	return say_text(v, "quoted", 1, say_wording(v, at));
}

static void
tell_both(struct view *v, const struct claim *c, const struct atom *x,
    const struct atom *y)
{
	struct check *k = check_new(v, CHECK_WITHIN_DOCUMENT, c->id);
	struct span_list both = { 0 };

	check_refer(k, v, x);
	check_refer(k, v, y);
	check_sort(k);
	*VEC_PUSH(v->arena, &both) = quoted(v, x);
	*VEC_PUSH(v->arena, &both) = quoted(v, y);
	k->why = say_text(v, "within document", 2, x->report->doc,
	    say_list(v, &both));
}

/* Documents that say both: one check each. */
static void
within_document(struct view *v, const struct claim *c,
    const struct answer *a, const struct answer *b)
{
	struct answer_pairs p = { .a = a, .b = b };
	size_t told = SIZE_MAX;

	while (answer_pair(&p)) {
		if (p.x->paper == told || is_restated(p.x, p.y) ||
		    of_two_roots(p.x, p.y) || !p.x->stands || !p.y->stands)
			continue;
		told = p.x->paper;
		tell_both(v, c, p.x, p.y);
	}
}

/* Does its text tell what it is a part of?  Of that it must be, of no other. */
static int
has_whole(const struct answer *part)
{
	for (size_t i = 0; i < part->atoms.n; i++)
		if (EXTENT_SET(part->atoms.v[i]->report->part_of))
			return 1;
	return 0;
}

/* What no longer stands was less; and two offices need not agree. */
static void
part_whole(struct view *v, const struct claim *c, const struct answer *part,
    const struct answer *whole)
{
	struct check *k;

	if (whole->vague || !whole->stands || whole->superseded_by.n > 0 ||
	    whole->beside || part->added || has_whole(part) ||
	    whole->atoms.v[0]->level ||		/* turnout in a town */
	    !(part->in.low > whole->in.high) ||
	    root_two_names(part->atoms.v[0]->root,
	    whole->atoms.v[0]->root) ||
	    !scope_inside(v, part, whole))
		return;
	k = check_new(v, CHECK_PART_WHOLE, c->id);
	check_refer(k, v, part->atoms.v[0]);
	check_refer(k, v, whole->atoms.v[0]);
	k->why = say_text(v, "part whole", 2, part->wording, whole->wording);
}

/* One figure, told of two classes of things. */
static void
drifted_noun(struct view *v, const struct claim *c, const struct answer *a)
{
	const struct claim_key *other = NULL;
	struct check *k = NULL;
	struct span subject;

	for (size_t i = 0; i < a->atoms.n; i++) {
		const struct atom *at = a->atoms.v[i];

		subject = v->questions.v[at->key].key.subject;
		if (at->key == at->group || a->vague || at->odd ||
		    EXTENT_SET(at->report->same_as) ||
		    subject.n == 0 || span_eq(subject, c->key.subject) ||
		    span_eq(subject, c->key.predicate))
			continue;	/* "the magnitude" has no other noun */
		if (k == NULL)
			k = check_new(v, CHECK_DRIFTED_NOUN, c->id);
		other = &v->questions.v[at->key].key;
		check_refer(k, v, at);
	}
	if (k == NULL)
		return;
	for (size_t i = 0; i < a->atoms.n; i++)
		if (a->atoms.v[i]->key == a->atoms.v[i]->group)
			check_refer(k, v, a->atoms.v[i]);
	check_sort(k);
	k->why = say_text(v, "drifted noun", 3, a->wording,
	    arena_dup(v->arena, c->label), label_of(v, other));
}

void
checks_claim(struct view *v, const struct claim *c,
    const struct answers *all)
{
	for (size_t i = 0; i < c->relations.n; i++) {
		const struct figure_relation *r = &c->relations.v[i];
		const struct answer *a = &all->v[r->a], *b = &all->v[r->b];

		if (r->relation == RELATION_CONFLICTS) {
			if (a->stated > b->stated)
				a = &all->v[r->b], b = &all->v[r->a];
			mutation_check(v, c, a, b);
			if (c->figures.v[r->a].stands &&
			    c->figures.v[r->b].stands)
				within_document(v, c, a, b);
		} else if (r->relation == RELATION_SCOPE) {
			part_whole(v, c, a, b);
			part_whole(v, c, b, a);
		}
	}
	for (size_t i = 0; i < all->n && all->v[i].stands; i++)
		drifted_noun(v, c, &all->v[i]);
}

static void
undated(struct view *v)
{
	struct check *k = NULL;

	for (size_t i = 0; i < v->papers.n; i++) {
		const struct document *d = v->papers.v[i].document;

		if (d == NULL || !v->papers.v[i].stands ||
		    TIME_KNOWN(time_read(d->published)))
			continue;
		if (k == NULL)
			k = check_new(v, CHECK_UNDATED, SPAN(""));
		check_document(k, v, d->doc);
	}
	if (k != NULL)
		k->why = say_text(v, "undated", 1, say_list(v,
		    &k->documents));
}

void
checks_story(struct view *v)
{
	restated_check(v);
	undated(v);
}

static int
order_refs(const struct report_refs *a, const struct report_refs *b)
{
	int d = 0;

	for (size_t i = 0; i < a->n && i < b->n && d == 0; i++)
		d = check_by_place(&a->v[i], &b->v[i]);
	return d != 0 ? d : order_size(a->n, b->n);
}

static int
by_kind(const void *a, const void *b)
{
	const struct check *x = a, *y = b;
	int d = (int)x->kind - (int)y->kind;

	if (d == 0)
		d = order_refs(&x->reports, &y->reports);
	if (d == 0)
		d = order_list(&x->documents, &y->documents);
	if (d == 0)
		d = order_list(&x->claims, &y->claims);
	return d != 0 ? d : span_cmp(x->why, y->why);
}

void
checks_sort(struct checks *all)
{
	all->n = sort_unique(all->v, all->n, sizeof(*all->v), by_kind);
}
