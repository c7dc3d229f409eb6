#include "report/rank.h"

/* An article begins with what it says in its headline or first sentences. */
#define LEAD	4

static size_t
depth_of(const struct report *r)
{
	if (r->zone == ZONE_HEADLINE || r->field.n > 0)
		return 0;
	return r->n == SENTENCE_NOT ? SENTENCE_NOT : r->n + 1;
}

/* Reports are sorted by document, so those of one article are neighbours. */
struct rank
rank_of(const struct claim *c)
{
	const struct claim_report *p = c->reports.v;
	struct rank r = { .first = SENTENCE_NOT };

	for (size_t i = 0, j; i < c->reports.n; i = j) {
		size_t first = SENTENCE_NOT, depth;

		for (j = i; j < c->reports.n && span_eq(p[j].report.doc,
		    p[i].report.doc); j++)
			if ((depth = depth_of(&p[j].report)) < first)
				first = depth;
		r.leads += first <= LEAD;
		if (first < r.first)
			r.first = first;
	}
	return r;
}

static int
order_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

int
rank_order(const struct claim *a, struct rank x, const struct claim *b,
    struct rank y)
{
	int d = order_size(b->weight, a->weight);

	if (d == 0)
		d = order_size(y.leads, x.leads);
	if (d == 0)
		d = order_size(x.first, y.first);
	if (d == 0)
		d = span_cmp(a->key.predicate, b->key.predicate);
	if (d == 0)
		d = span_cmp(a->key.unit, b->key.unit);
	if (d == 0 && a->has_best && b->has_best)
		d = (a->best < b->best) - (a->best > b->best);
	return d;
}
