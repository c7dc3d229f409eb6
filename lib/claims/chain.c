#include "claims/chain.h"

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
	for (size_t i = 0; d != NULL && i < d->agencies.n; i++)
		outlet_link(&chain, a, d->agencies.v[i], ENTITY_OUTLET);
	if (t == NULL)
		return chain;
	for (size_t i = t->via.n; i > 0; i--)
		said_link(&chain, a, s, &t->via.v[i - 1]);
	if (t->source.name.n > 0 || t->source.text.n > 0)
		said_link(&chain, a, s, &t->source);
	return chain;
}
