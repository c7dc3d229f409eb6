#include "report/docname.h"

#include <stdlib.h>
#include <string.h>

#include "ground/bytes.h"

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
	for (size_t i = 0; i < d->n; i++) {
		docs->v[docs->n].doc = d->v[i].doc;
		docs->v[docs->n++].outlet = d->v[i].outlet;
	}
}

static int
by_outlet(const void *pa, const void *pb)
{
	const struct doc_name *a = pa, *b = pb;

	return span_cmp(a->outlet, b->outlet);
}

/* An outlet with two articles names neither. */
static void
keep_unique(struct docs *docs)
{
	size_t to;

	qsort(docs->v, docs->n, sizeof(docs->v[0]), by_outlet);
	for (size_t i = 0; i < docs->n; i = to) {
		struct span outlet = docs->v[i].outlet;

		for (to = i + 1; to < docs->n &&
		    span_eq(docs->v[to].outlet, outlet); to++)
			;
		for (size_t k = i; k < to && to - i > 1; k++)
			docs->v[k].outlet = (struct span){ NULL, 0 };
	}
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
	if (n > 1) {
		keep_unique(docs);
		qsort(docs->v, n, sizeof(docs->v[0]), by_doc);
	}
	for (size_t i = 0; i < n; i++)
		docs->v[i].name = short_name(docs, i);
}

static const struct doc_name *
find(const struct docs *docs, struct span doc)
{
	size_t lo = 0, hi = docs->n, mid;
	int c;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if ((c = span_cmp(doc, docs->v[mid].doc)) == 0)
			return &docs->v[mid];
		if (c < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

struct span
docname_of(const struct docs *docs, struct span doc)
{
	const struct doc_name *d = find(docs, doc);

	return d != NULL ? d->name : doc;
}

/* A word without the punctuation behind it. */
static struct span
bare(struct span word)
{
	while (word.n > 0 && strchr(",.;:)", word.p[word.n - 1]) != NULL)
		word.n--;
	return word;
}

struct span
docname_text(const struct docs *docs, struct arena *a, struct span text)
{
	const struct doc_name *d;
	struct bytes b = { 0 };
	struct span word, id, done;
	int first = 1;

	for (; span_cut(&text, ' ', &word); first = 0) {
		if (!first)
			bytes_char(&b, ' ');
		id = bare(word);
		d = id.n > 0 ? find(docs, id) : NULL;
		if (d == NULL) {
			bytes_add(&b, word);
			continue;
		}
		bytes_add(&b, d->outlet.n > 0 ? d->outlet : d->name);
		bytes_add(&b, span_sub(word, id.n, word.n));
	}
	done = arena_dup(a, bytes_span(&b));
	bytes_close(&b);
	return done;
}
