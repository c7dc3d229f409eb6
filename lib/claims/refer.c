#include "claims/refer.h"

#include "claims/order.h"
#include "claims/view.h"

static int
order_place(const struct report *r, struct span field, struct extent at)
{
	int d = span_cmp(r->field, field);

	if (d == 0)
		d = order_size(r->at.start, at.start);
	return d != 0 ? d : order_size(r->at.end, at.end);
}

/* The first atom that does not stand before a place. */
static size_t
first_at(const struct atom *p, size_t n, struct span field, struct extent at)
{
	size_t low = 0, high = n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (order_place(p[mid].report, field, at) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static const struct atom *
find(const struct atom *p, size_t n, const struct report *r, struct extent at)
{
	size_t first = first_at(p, n, r->field, at);

	for (size_t i = first; i < n &&
	    order_place(p[i].report, r->field, at) == 0; i++)
		if (span_eq(p[i].report->predicate, r->predicate))
			return &p[i];
	return first < n && order_place(p[first].report, r->field, at) == 0 ?
	    &p[first] : NULL;
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

const struct atom *
refer_restated(const struct view *v, const struct atom *at)
{
	size_t low = 0, high = v->restated.n, mid;

	while (at->restates && low < high) {
		mid = low + (high - low) / 2;
		if (v->restated.v[mid].from.atom == at)
			return v->restated.v[mid].to.atom;
		if (v->restated.v[mid].from.atom < at)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}
