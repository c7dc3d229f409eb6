#include "entities/memory.h"

#include "text/utf8.h"

struct span
memory_folded(const struct scene *sc, const struct line *l, size_t a,
    size_t b)
{
	struct span s = scene_text(l, a, b);

	return utf8_fold(sc->arena, s);
}

struct known *
memory_of(struct memory *mem, struct span key, struct span text, size_t words)
{
	size_t *at = index_at(&mem->by_text, mem->sc->arena, key);

	if (*at == 0) {
		*at = mem->v.n;
		*VEC_PUSH(mem->sc->arena, &mem->v) =
		    (struct known){ .text = text, .words = words };
	}
	return &mem->v.v[*at];
}
