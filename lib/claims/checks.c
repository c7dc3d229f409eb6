#include "claims/checks.h"

#include <stdint.h>
#include <stdlib.h>

#include "claims/align.h"
#include "claims/label.h"
#include "claims/order.h"
#include "claims/restated.h"
#include "claims/say.h"
#include "claims/scope.h"
#include "claims/time.h"
#include "ground/sort.h"

static struct check *
new_check(struct view *v, enum check_kind kind, struct span claim)
{
	struct check *k = VEC_PUSH(v->arena, v->checks);

	k->kind = kind;
	*VEC_PUSH(v->arena, &k->claims) = arena_dup(v->arena, claim);
	return k;
}

/* Documents come one after the other, or are sorted in the end. */
static void
name_document(struct check *k, struct view *v, struct span doc)
{
	if (k->documents.n == 0 ||
	    !span_eq(k->documents.v[k->documents.n - 1], doc))
		*VEC_PUSH(v->arena, &k->documents) = doc;
}

static void
refer(struct check *k, struct view *v, const struct atom *at)
{
	struct span doc = v->papers.v[at->paper].doc;

	*VEC_PUSH(v->arena, &k->reports) = (struct report_ref){ doc,
	    pool_keep(&v->texts, at->report->field), at->report->at };
	name_document(k, v, doc);
}

static int
by_ref(const void *a, const void *b)
{
	const struct report_ref *x = a, *y = b;
	int d = span_cmp(x->doc, y->doc);

	if (d == 0)
		d = span_cmp(x->field, y->field);
	if (d == 0)
		d = order_size(x->at.start, y->at.start);
	return d != 0 ? d : order_size(x->at.end, y->at.end);
}

/* Where no report has a part of its own, they come by place. */
static void
sort_places(struct check *k)
{
	struct span_list *docs = &k->documents;

	qsort(k->reports.v, k->reports.n, sizeof(*k->reports.v), by_ref);
	docs->n = sort_unique(docs->v, docs->n, sizeof(*docs->v), span_order);
}

static int
by_paper(const void *paper, const void *atom)
{
	const struct atom *at = *(struct atom *const *)atom;

	return order_size(*(const uint32_t *)paper, at->paper);
}

static int
has_paper(const struct answer *a, uint32_t paper)
{
	return bsearch(&paper, a->atoms.v, a->atoms.n, sizeof(*a->atoms.v),
	    by_paper) != NULL;
}

/* Two offices may differ: each has its own figure, and no copy went wrong. */
static int
of_two_names(const struct atom *a, const struct atom *b)
{
	return a->root->kind == ROOT_NAMED && b->root->kind == ROOT_NAMED &&
	    !span_eq(a->root->key, b->root->key);
}

/* Do they tell the same? */
static int
are_aligned(const struct view *v, const struct atom *a, const struct atom *b)
{
	struct arena_mark mark = arena_mark(v->scratch);
	int are = align_reports(v->scratch, a->report, b->report);

	arena_release(v->scratch, mark);
	return are;
}

/*
 * A copy of a report of the answer, in a paper that has not the answer itself.
 */
static int
is_copied_without(const struct view *v, const struct answer *a,
    const struct atom *at)
{
	if (!v->papers.v[at->paper].copied || has_paper(a, at->paper))
		return 0;
	for (size_t i = 0; i < a->atoms.n; i++)
		if (v->papers.v[a->atoms.v[i]->paper].copy ==
		    v->papers.v[at->paper].copy &&
		    !of_two_names(a->atoms.v[i], at) &&
		    are_aligned(v, a->atoms.v[i], at))
			return 1;
	return 0;
}

static void
refer_copies(struct check *k, struct view *v, const struct answer *from,
    const struct answer *other)
{
	for (size_t i = 0; i < from->atoms.n; i++)
		if (is_copied_without(v, other, from->atoms.v[i]))
			refer(k, v, from->atoms.v[i]);
}

static struct span
first_copy(const struct view *v, const struct answer *from,
    const struct answer *other)
{
	for (size_t i = 0; i < from->atoms.n; i++)
		if (is_copied_without(v, other, from->atoms.v[i]))
			return v->papers.v[from->atoms.v[i]->paper].doc;
	return (struct span){ NULL, 0 };
}

static void
mutation(struct view *v, const struct claim *c, const struct answer *a,
    const struct answer *b)
{
	struct span doc = first_copy(v, a, b), other = first_copy(v, b, a);
	struct check *k;

	if (doc.n == 0 || other.n == 0)
		return;
	if (span_cmp(other, doc) < 0) {
		mutation(v, c, b, a);
		return;
	}
	k = new_check(v, CHECK_MUTATION, c->id);
	refer_copies(k, v, a, b);
	refer_copies(k, v, b, a);
	sort_places(k);
	k->why = say_text(v, "mutation", 4, a->wording, doc, b->wording,
	    other);
}

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
	struct check *k = new_check(v, CHECK_WITHIN_DOCUMENT, c->id);
	struct span_list both = { 0 };

	refer(k, v, x);
	refer(k, v, y);
	sort_places(k);
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
	    of_two_names(part->atoms.v[0], whole->atoms.v[0]) ||
	    !scope_inside(v, part, whole))
		return;
	k = new_check(v, CHECK_PART_WHOLE, c->id);
	refer(k, v, part->atoms.v[0]);
	refer(k, v, whole->atoms.v[0]);
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
		if (at->key == at->group || a->vague ||
		    EXTENT_SET(at->report->same_as) ||
		    subject.n == 0 || span_eq(subject, c->key.subject) ||
		    span_eq(subject, c->key.predicate))
			continue;	/* "the magnitude" has no other noun */
		if (k == NULL)
			k = new_check(v, CHECK_DRIFTED_NOUN, c->id);
		other = &v->questions.v[at->key].key;
		refer(k, v, at);
	}
	if (k == NULL)
		return;
	for (size_t i = 0; i < a->atoms.n; i++)
		if (a->atoms.v[i]->key == a->atoms.v[i]->group)
			refer(k, v, a->atoms.v[i]);
	sort_places(k);
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
			mutation(v, c, a, b);
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
		if (k == NULL) {
			k = VEC_PUSH(v->arena, v->checks);
			k->kind = CHECK_UNDATED;
		}
		name_document(k, v, d->doc);
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
		d = by_ref(&a->v[i], &b->v[i]);
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
