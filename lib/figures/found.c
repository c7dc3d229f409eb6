#include "figures/found.h"

void
found_when(struct found *r, size_t a, size_t b, const struct when *w,
    const char *rule)
{
	r->a = a;
	r->b = b;
	r->when = *w;
	r->n.rule = span_of(rule);
}

int
found_date(const struct scan *s, struct found *r, size_t a, size_t b,
    const struct when *w, const char *rule)
{
	found_when(r, a, b, w, rule);
	when_set(w, s->arena, &r->n);
	return 1;
}
