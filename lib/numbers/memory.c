#include "numbers/memory.h"

void
memory_keep(struct memory *memory, const struct reading *r, size_t k)
{
	const struct number *n = &r->s->numbers.v[k];

	if (n->kind != NUMBER_CARDINAL || n->of.class.n == 0 ||
	    n->predicate.role == PART_ATTRIBUTE)
		return;
	memory->seen = r->s->n;
	if (memory->set && n->part_of != NUMBER_NOT)
		return;		/* parts leave the whole in mind */
	memory->noun = n->of;
	memory->predicate = n->predicate;
	memory->n = r->s->n;
	memory->index = k;
	memory->set = 1;
}
