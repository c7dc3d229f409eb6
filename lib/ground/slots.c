#include "ground/slots.h"

#define SLOTS_MIN	64

size_t
slots_find(const struct slots *s, uint32_t hash, slots_same *same,
    const void *things, const void *key)
{
	size_t mask = s->cap - 1;

	if (s->cap == 0)
		return SLOTS_NOT;
	for (size_t i = hash & mask; s->v[i].number != 0; i = (i + 1) & mask)
		if (s->v[i].hash == hash &&
		    same(things, s->v[i].number - 1, key))
			return s->v[i].number - 1;
	return SLOTS_NOT;
}

static void
put(struct slots *s, struct slot slot)
{
	size_t mask = s->cap - 1, i = slot.hash & mask;

	while (s->v[i].number != 0)
		i = (i + 1) & mask;
	s->v[i] = slot;
}

/* Twice the slots; they are never more than half full. */
static void
widen(struct slots *s, struct arena *a)
{
	struct slots old = *s;

	s->cap = old.cap == 0 ? SLOTS_MIN : 2 * old.cap;
	s->v = ARENA_ARRAY(a, struct slot, s->cap);
	for (size_t i = 0; i < old.cap; i++)
		if (old.v[i].number != 0)
			put(s, old.v[i]);
}

void
slots_add(struct slots *s, struct arena *a, uint32_t hash, size_t number)
{
	if (2 * (s->n + 1) > s->cap)
		widen(s, a);
	put(s, (struct slot){ hash, (uint32_t)(number + 1) });
	s->n++;
}
