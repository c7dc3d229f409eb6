#include "claims/chain.h"

#include <stdlib.h>

#include "text/utf8.h"

const struct attribution *
chain_attribution(const struct sentence *s, struct extent at)
{
	const struct attribution *best = NULL;
	size_t length, shortest = 0;

	for (size_t i = 0; i < s->attributions.n; i++) {
		const struct attribution *t = &s->attributions.v[i];

		for (size_t j = 0; j < t->content.n; j++) {
			if (!EXTENT_HOLDS(t->content.v[j], at))
				continue;
			length = t->content.v[j].end - t->content.v[j].start;
			if (best == NULL || length < shortest) {
				best = t;
				shortest = length;
			}
		}
	}
	return best;
}

static void
outlet_link(struct links *chain, struct arena *a, struct span name,
    enum entity_kind kind)
{
	struct link *l = VEC_PUSH(a, chain);

	l->n = LINK_HERE;
	l->name = l->text = name;
	l->name_key = utf8_key(a, name);
	l->kind = kind;
}

static struct span
list_of(struct arena *a, const struct span *v, size_t n)
{
	struct span list = v[0];

	for (size_t i = 1; i < n; i++)
		list = arena_join(a, list, SPAN(", "), v[i]);
	return list;
}

/*
 * Agencies credited side by side had it from nobody that we know of, not from
 * each other: one link names them all, and its key does not depend on order.
 */
static void
credit_link(struct links *chain, struct arena *a, const struct document *d)
{
	size_t n = d->agencies.n;
	struct span *keys;

	if (n == 0)
		return;
	outlet_link(chain, a, list_of(a, d->agencies.v, n), ENTITY_OUTLET);
	if (n == 1)
		return;
	keys = ARENA_ARRAY(a, struct span, n);
	for (size_t i = 0; i < n; i++)
		keys[i] = utf8_key(a, d->agencies.v[i]);
	qsort(keys, n, sizeof(*keys), span_order);
	chain->v[chain->n - 1].name_key = list_of(a, keys, n);
}

static void
said_link(struct links *chain, struct arena *a, const struct sentence *s,
    const struct link *from)
{
	struct link *l = VEC_PUSH(a, chain);

	*l = *from;
	if (l->name.n == 0)
		l->name = l->text;
	if (l->name_key.n == 0)
		l->name_key = utf8_key(a, l->name);
	if (l->n == LINK_HERE && EXTENT_SET(l->at)) {
		l->at.start += s->at.start;
		l->at.end += s->at.start;
	} else {
		l->at = (struct extent){ 0, 0 };
	}
}

struct links
chain_links(struct arena *a, const struct document *d,
    const struct sentence *s, const struct attribution *t)
{
	struct links chain = { 0 };

	outlet_link(&chain, a, d != NULL && d->outlet.n > 0 ? d->outlet :
	    s->doc, ENTITY_OUTLET);
	if (d != NULL)
		credit_link(&chain, a, d);
	if (t == NULL)
		return chain;
	for (size_t i = t->via.n; i > 0; i--)
		said_link(&chain, a, s, &t->via.v[i - 1]);
	if (t->source.name.n > 0 || t->source.text.n > 0)
		said_link(&chain, a, s, &t->source);
	return chain;
}
