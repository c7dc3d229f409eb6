#include "claims/refer.h"

#include <stdlib.h>

#include "claims/order.h"
#include "claims/view.h"
#include "ground/sort.h"

static int
by_place(const void *place, const void *atom)
{
	const struct place *x = place;
	const struct report *y = ((const struct atom *)atom)->report;
	int d = span_cmp(x->field, y->field);

	if (d == 0)
		d = order_size(x->at.start, y->at.start);
	return d != 0 ? d : order_size(x->at.end, y->at.end);
}

/* What is told at a place; best of the predicate that the report has. */
static const struct atom *
find(const struct atom *p, size_t n, const struct report *r, struct extent at)
{
	const struct place place = { NULL, r->field, at };
	size_t first = sort_lower(&place, p, n, sizeof(*p), by_place), i;

	for (i = first; i < n && by_place(&place, &p[i]) == 0; i++)
		if (span_eq(p[i].report->predicate, r->predicate))
			return &p[i];
	return first < i ? &p[first] : NULL;
}

static void
add(struct view *v, struct references *all, const struct atom *from,
    const struct atom *to)
{
	struct span field = pool_keep(&v->texts, from->report->field);

	if (to != NULL && to != from)
		*VEC_PUSH(v->arena, all) = (struct reference){
		    { from, field, from->report->at },
		    { to, field, to->report->at } };
}

void
refer_find(struct view *v, struct atom *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct report *r = p[i].report;
		const struct atom *whole;

		if (EXTENT_SET(r->same_as))
			add(v, &v->restated, &p[i], find(p, n, r, r->same_as));
		if (!EXTENT_SET(r->part_of))
			continue;
		whole = find(p, n, r, r->part_of);
		add(v, &v->parts, &p[i], whole);
		if (whole != NULL && !span_eq(whole->report->predicate,
		    r->predicate))
			atom_whole(&p[i]);
	}
}

static int
by_from(const void *from, const void *reference)
{
	const struct atom *x = from;
	const struct atom *y = ((const struct reference *)reference)->from.atom;

	return (x > y) - (x < y);
}

const struct atom *
refer_restated(const struct view *v, const struct atom *at)
{
	const struct reference *found = NULL;

	if (at->restates && v->restated.n > 0)
		found = bsearch(at, v->restated.v, v->restated.n,
		    sizeof(*v->restated.v), by_from);
	return found == NULL ? NULL : found->to.atom;
}
