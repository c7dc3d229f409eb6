#include "claims/union.h"

size_t *
union_new(struct arena *a, size_t n)
{
	size_t *sets = ARENA_ARRAY(a, size_t, n + 1);

	for (size_t i = 0; i < n; i++)
		sets[i] = i;
	return sets;
}

size_t
union_find(size_t *sets, size_t i)
{
	while (sets[i] != i)
		i = sets[i] = sets[sets[i]];
	return i;
}

void
union_join(size_t *sets, size_t i, size_t j)
{
	i = union_find(sets, i);
	j = union_find(sets, j);
	if (i < j)
		sets[j] = i;
	else
		sets[i] = j;
}
