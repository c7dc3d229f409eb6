#include "claims/pool.h"

#include <stdint.h>
#include <string.h>

static uint32_t
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
	return (uint32_t)(h ^ h >> 32);
}

static int
same_text(const void *texts, size_t number, const void *key)
{
	return span_eq(((const struct span *)texts)[number],
	    *(const struct span *)key);
}

size_t
pool_number(struct pool *p, struct span s)
{
	uint32_t h = hash(s);
	size_t n = slots_find(&p->slots, h, same_text, p->v, &s);

	if (n != SLOTS_NOT)
		return n;
	p->v = vec_reserve(p->arena, p->v, p->n, &p->cap, sizeof(*p->v));
	p->v[p->n] = arena_dup(p->arena, s);
	p->bytes += s.n + sizeof(s);
	slots_add(&p->slots, p->arena, h, p->n);
	return p->n++;
}

size_t
pool_find(const struct pool *p, struct span s)
{
	return slots_find(&p->slots, hash(s), same_text, p->v, &s);
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
