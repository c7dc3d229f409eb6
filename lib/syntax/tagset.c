#include "syntax/tagset.h"

#include "ground/arena.h"
#include "ground/vec.h"

struct tagset
tagset_read(struct arena *a, struct span text)
{
	struct { VEC(struct span); } list = { 0 };
	struct span name;

	while (span_cut(&text, '\n', &name))
		if (name.n > 0)
			*VEC_PUSH(a, &list) = name;
	return (struct tagset){ list.v, list.n };
}

struct span
tagset_name(const struct tagset *set, size_t i)
{
	return i < set->n ? set->v[i] : SPAN("_");
}

size_t
tagset_find(const struct tagset *set, struct span name)
{
	for (size_t i = 0; i < set->n; i++)
		if (span_eq(set->v[i], name))
			return i;
	return 0;
}
