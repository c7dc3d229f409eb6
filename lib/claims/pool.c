#include "claims/pool.h"

#include <stdint.h>
#include <string.h>

static size_t
hash(struct span s)
{
	uint64_t h = s.n, part;

	for (; s.n >= sizeof(part); s = span_sub(s, sizeof(part), s.n)) {
		memcpy(&part, s.p, sizeof(part));
		h = (h ^ part) * 0x9e3779b97f4a7c15u;
		h ^= h >> 32;
	}
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
	h *= 0x9e3779b97f4a7c15u;
	return (size_t)(h ^ h >> 32);
}

/* Where a text is, or the free slot where it would go. */
static size_t
slot_of(const struct pool *p, struct span s)
{
	size_t i = hash(s) & (p->nslots - 1);

	while (p->slots[i] != 0 && !span_eq(p->v[p->slots[i] - 1], s))
		i = (i + 1) & (p->nslots - 1);
	return i;
}

/* Twice the slots; they are never more than half full. */
static void
widen(struct pool *p)
{
	size_t n = p->nslots == 0 ? 64 : 2 * p->nslots;

	p->slots = ARENA_ARRAY(p->arena, size_t, n);
	p->nslots = n;
	for (size_t i = 0; i < p->n; i++)
		p->slots[slot_of(p, p->v[i])] = i + 1;
}

size_t
pool_number(struct pool *p, struct span s)
{
	size_t i;

	if (2 * (p->n + 1) > p->nslots)
		widen(p);
	i = slot_of(p, s);
	if (p->slots[i] != 0)
		return p->slots[i] - 1;
	p->v = vec_reserve(p->arena, p->v, p->n, &p->cap, sizeof(*p->v));
	p->v[p->n++] = arena_dup(p->arena, s);
	p->bytes += s.n + sizeof(s);
	p->slots[i] = p->n;
	return p->n - 1;
}

size_t
pool_find(const struct pool *p, struct span s)
{
	if (p->nslots == 0)
		return POOL_NOT;
	return p->slots[slot_of(p, s)] - 1;
}

struct span
pool_keep(struct pool *p, struct span s)
{
	size_t i;

	if (s.n == 0)
		return (struct span){ NULL, 0 };
	i = pool_number(p, s);
	return p->v[i];
}
