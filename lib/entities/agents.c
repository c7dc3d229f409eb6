#include "entities/agents.h"

#include "entities/group.h"
#include "entities/source.h"

size_t
agents_read(struct speech *sp, size_t i, struct links *list)
{
	const struct line *l = sp->l;
	struct link k;
	size_t b, next;

	while ((b = group_behind(sp->sc, l, i)) > i) {
		k = source_link(sp->sc, sp->n, i, b);
		if (k.name.n > 0)
			*VEC_PUSH(sp->sc->arena, list) = k;
		next = b;
		if (next < l->words.n && span_is(l->words.v[next].text, ","))
			next++;
		if (scene_is(l, next, PARTICLE(AND)))
			next++;
		if (next == b || next >= l->words.n ||
		    scene_mention(l, next) == NULL ||
		    scene_mention(l, next)->kind != ENTITY_OUTLET)
			return b;
		i = next;
	}
	return i;
}
