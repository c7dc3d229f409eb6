#include "ground/index.h"

#include "ground/hash.h"

static struct index_slot *
slot(const struct index *x, struct span key)
{
	size_t i = hash_of(key) & (x->cap - 1);

	while (x->v[i].value != 0 && !span_eq(x->v[i].key, key))
		i = (i + 1) & (x->cap - 1);
	return &x->v[i];
}

static void
grow(struct index *x, struct arena *a)
{
	struct index_slot *old = x->v;
	size_t n = x->cap;

	x->cap = n == 0 ? 64 : n * 2;
	x->v = ARENA_ARRAY(a, struct index_slot, x->cap);
	x->n = 0;
	for (size_t i = 0; i < n; i++)
		if (old[i].value != 0) {
			*slot(x, old[i].key) = old[i];
			x->n++;
		}
}

size_t *
index_at(struct index *x, struct arena *a, struct span key)
{
	struct index_slot *s;

	if (x->n * 2 >= x->cap)
		grow(x, a);
	s = slot(x, key);
	if (s->value == 0) {
		s->key = key;
		x->n++;
	}
	return &s->value;
}

size_t
index_get(const struct index *x, struct span key)
{
	return x->cap == 0 ? 0 : slot(x, key)->value;
}
