#include "filter/heeded.h"

#include "filter/message.h"

/* Does a decision name this document, this place in it (NULL: any)? */
static int
names(const struct decision *d, struct span doc, const struct report *r)
{
	const struct report_ref *ref = &d->report;

	if (d->what == DO_DROP)
		return span_eq(d->doc, doc);
	return d->what == DO_MISREAD && r != NULL && span_eq(ref->doc, doc) &&
	    span_eq(ref->field, r->field) && EXTENT_MEET(ref->at, r->at);
}

static void
note(struct heeded *h, struct span doc, const struct report *r)
{
	for (size_t i = 0; i < h->decisions->n; i++) {
		if (i == h->met.n)
			*VEC_PUSH(h->arena, &h->met) = 0;
		h->met.v[i] |= names(&h->decisions->v[i], doc, r);
	}
}

void
heeded_document(struct heeded *h, const struct document *d)
{
	note(h, d->doc, NULL);
}

void
heeded_claim(struct heeded *h, const struct claim *c)
{
	if (h->decisions->n == 0)
		return;
	for (size_t i = 0; i < c->reports.n; i++)
		note(h, c->reports.v[i].report.doc, &c->reports.v[i].report);
}

static struct span
why(struct arena *a, const struct decision *d)
{
	const struct report_ref *ref = &d->report;

	if (d->what == DO_DROP)
		return arena_printf(a, "nothing to leave out: no document is "
		    "\"%.*s\"", (int)d->doc.n, d->doc.p);
	return arena_printf(a, "nothing was misread: no report stands at "
	    "%.*s:%zu-%zu", (int)ref->doc.n, ref->doc.p, ref->at.start,
	    ref->at.end);
}

void
heeded_tell(struct heeded *h)
{
	for (size_t i = 0; i < h->decisions->n; i++) {
		const struct decision *d = &h->decisions->v[i];

		if ((d->what == DO_DROP || d->what == DO_MISREAD) &&
		    (i >= h->met.n || !h->met.v[i]))
			message_say(why(h->arena, d).p);
	}
}
