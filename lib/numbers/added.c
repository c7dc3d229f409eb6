#include "numbers/added.h"

#include <string.h>

static void
move(size_t *index, size_t from)
{
	if (*index != NUMBER_NOT && *index >= from)
		++*index;
}

struct number *
added_number(const struct reading *r, struct extent at, struct memory *memory)
{
	struct numbers *v = &r->s->numbers;
	size_t i = 0;

	while (i < v->n && v->v[i].at.start < at.start)
		i++;
	(void)VEC_PUSH(r->arena, v);
	memmove(&v->v[i + 1], &v->v[i], (v->n - 1 - i) * sizeof(v->v[0]));
	for (size_t k = 0; k < v->n; k++) {
		if (k == i)
			continue;
		move(&v->v[k].same_as, i);
		if (v->v[k].part_of_n == NUMBER_NOT ||
		    v->v[k].part_of_n == r->s->n)
			move(&v->v[k].part_of, i);
	}
	if (memory->set && memory->n == r->s->n)
		move(&memory->index, i);
	for (size_t t = 0; t < r->t.n; t++)
		move(&r->t.v[t].number, i);
	v->v[i] = number_init();
	v->v[i].at = at;
	return &v->v[i];
}

int
added_taken(const struct reading *r, struct extent at)
{
	for (size_t i = 0; i < r->s->numbers.n; i++)
		if (EXTENT_MEET(r->s->numbers.v[i].at, at))
			return 1;
	return 0;
}
