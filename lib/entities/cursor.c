#include "entities/cursor.h"

struct mention *
cursor_push(struct cursor *c, size_t end, enum entity_kind kind, int sure,
    const char *rule)
{
	struct mention *m = VEC_PUSH(c->sc->arena, &c->l->names);

	m->a = c->i;
	m->b = end;
	m->kind = kind;
	m->sure = sure;
	m->titled = c->titled;
	m->rule = span_of(rule);
	m->table = rule;
	c->i = end;
	c->titled = 0;
	return m;
}
