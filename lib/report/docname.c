#include "report/docname.h"

#include <stdlib.h>
#include <string.h>

#define LONG_ID	16	/* bytes; what is no longer stays whole */

static int
by_doc(const void *pa, const void *pb)
{
	const struct doc_name *a = pa, *b = pb;

	return span_cmp(a->doc, b->doc);
}

static size_t
common_front(struct span a, struct span b)
{
	size_t n = 0;

	while (n < a.n && n < b.n && a.p[n] == b.p[n])
		n++;
	return n;
}

/* The front up to a "_", "-" or "." that tells it from its neighbours. */
static struct span
short_name(const struct docs *docs, size_t i)
{
	struct span doc = docs->v[i].doc;
	size_t same = 0, n;

	if (doc.n <= LONG_ID)
		return doc;
	if (i > 0)
		same = common_front(doc, docs->v[i - 1].doc);
	if (i + 1 < docs->n && (n = common_front(doc, docs->v[i + 1].doc)) >
	    same)
		same = n;
	for (n = same + 1; n < doc.n; n++)
		if (n >= 3 && strchr("_-.", doc.p[n]) != NULL)
			return span_sub(doc, 0, n);
	return doc;
}

static void
take(struct docs *docs, const struct documents *d)
{
	for (size_t i = 0; i < d->n; i++)
		docs->v[docs->n++].doc = d->v[i].doc;
}

void
docname_all(struct docs *docs, struct arena *a, const struct stories *stories)
{
	size_t n = 0;

	for (size_t s = 0; s < stories->n; s++)
		n += stories->v[s].documents.n;
	docs->v = ARENA_ARRAY(a, struct doc_name, n + 1);
	docs->n = 0;
	for (size_t s = 0; s < stories->n; s++)
		take(docs, &stories->v[s].documents);
	if (n > 1)
		qsort(docs->v, n, sizeof(docs->v[0]), by_doc);
	for (size_t i = 0; i < n; i++)
		docs->v[i].name = short_name(docs, i);
}

struct span
docname_of(const struct docs *docs, struct span doc)
{
	size_t lo = 0, hi = docs->n, mid;
	int c;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if ((c = span_cmp(doc, docs->v[mid].doc)) == 0)
			return docs->v[mid].name;
		if (c < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return doc;
}
