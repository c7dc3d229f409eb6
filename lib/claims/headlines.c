#include "claims/headlines.h"

#include "claims/decide.h"
#include "claims/order.h"

/* Is there more than one figure between two questions? */
static int
differs(const struct replies *a, const struct replies *b)
{
	return a->several || b->several ||
	    order_double(a->v[0].stated, b->v[0].stated) != 0;
}

/* The wider question that a toll of some papers' headlines answers; or none. */
static size_t
toll_of(const struct view *v, const struct replies *all, size_t inner)
{
	const struct indices *wider = &v->questions.v[inner].wider;
	const struct replies *told = &all[inner];

	if (!told->headline || told->part)
		return inner;
	for (size_t i = 0; i < wider->n; i++)
		if (all[wider->v[i]].headline &&
		    differs(told, &all[wider->v[i]]) &&
		    !replies_apart(told, &all[wider->v[i]]) &&
		    !decide_not_same(v, inner, wider->v[i]))
			return wider->v[i];
	return inner;
}

void
headlines_settle(struct view *v, const struct replies *all)
{
	size_t *to = ARENA_ARRAY(v->scratch, size_t, v->questions.n);
	uint32_t *group;

	for (size_t i = 0; i < v->questions.n; i++)
		to[i] = toll_of(v, all, i);
	for (size_t i = 0; i < v->atoms.n; i++) {
		group = &v->atoms.v[i].group;
		while (to[*group] != *group)
			*group = (uint32_t)to[*group];
	}
}
