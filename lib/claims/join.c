#include "claims/join.h"

#include <stdint.h>
#include <string.h>

#include "claims/order.h"

static int
is_fuller(const struct document *a, const struct document *b)
{
	if (a->has_shingles != b->has_shingles)
		return a->has_shingles;
	if (a->nshingles != b->nshingles)
		return a->nshingles > b->nshingles;
	return a->nshingles > 0 && memcmp(a->shingles, b->shingles,
	    a->nshingles * sizeof(*a->shingles)) < 0;
}

/* Give a document the sketch of another. */
static void
sketch_as(struct document *to, const struct document *from)
{
	to->shingles = from->shingles;
	to->nshingles = from->nshingles;
	to->has_shingles = from->has_shingles;
}

void
join_documents(struct document *to, const struct document *from)
{
	struct document sketched = is_fuller(from, to) ? *from : *to;
	struct document other = *from;

	sketch_as(to, &sketched);
	sketch_as(&other, &sketched);
	if (order_documents(&other, to) < 0)
		*to = other;
}

void
join_reports(struct report *to, const struct report *from)
{
	if (order_reports(from, to) < 0)
		*to = *from;
}
