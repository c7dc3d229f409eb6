#include "ground/vec.h"

#include <string.h>

void *
vec_reserve(struct arena *a, void *v, size_t n, size_t *cap, size_t size)
{
	size_t more;

	if (n < *cap)
		return v;
	more = *cap == 0 ? 8 : *cap * 2;
	*cap = more;
	return arena_grow(a, v, n * size, more * size);
}
