#include "claims/check.h"

#include <stdlib.h>

#include "claims/order.h"
#include "ground/sort.h"

static void
name(struct span_list *all, struct view *v, struct span id)
{
	if (all->n == 0 || !span_eq(all->v[all->n - 1], id))
		*VEC_PUSH(v->arena, all) = id;
}

struct check *
check_new(struct view *v, enum check_kind kind, struct span claim)
{
	struct check *k = VEC_PUSH(v->arena, v->checks);

	k->kind = kind;
	if (claim.n > 0)
		check_claim(k, v, claim);
	return k;
}

void
check_claim(struct check *k, struct view *v, struct span id)
{
	name(&k->claims, v, arena_dup(v->arena, id));
}

void
check_document(struct check *k, struct view *v, struct span doc)
{
	name(&k->documents, v, doc);
}

void
check_report(struct check *k, struct view *v, size_t paper,
    struct span field, struct extent at)
{
	struct span doc = v->papers.v[paper].doc;

	*VEC_PUSH(v->arena, &k->reports) =
	    (struct report_ref){ doc, field, at };
	check_document(k, v, doc);
}

void
check_refer(struct check *k, struct view *v, const struct atom *at)
{
	check_report(k, v, at->paper,
	    pool_keep(&v->texts, at->report->field), at->report->at);
}

int
check_by_place(const void *a, const void *b)
{
	const struct report_ref *x = a, *y = b;
	int d = span_cmp(x->doc, y->doc);

	if (d == 0)
		d = span_cmp(x->field, y->field);
	if (d == 0)
		d = order_size(x->at.start, y->at.start);
	return d != 0 ? d : order_size(x->at.end, y->at.end);
}

void
check_sort(struct check *k)
{
	struct span_list *docs = &k->documents;

	qsort(k->reports.v, k->reports.n, sizeof(*k->reports.v),
	    check_by_place);
	docs->n = sort_unique(docs->v, docs->n, sizeof(*docs->v), span_order);
}
