#include "ground/sort.h"

#include <stdlib.h>
#include <string.h>

size_t
sort_unique(void *all, size_t n, size_t size,
    int (*order)(const void *, const void *))
{
	char *v = all;
	size_t kept = 0;

	if (n > 1)
		qsort(v, n, size, order);
	for (size_t i = 0; i < n; i++) {
		if (kept > 0 && order(v + (kept - 1) * size, v + i * size) == 0)
			continue;
		if (kept < i)
			memcpy(v + kept * size, v + i * size, size);
		kept++;
	}
	return kept;
}

size_t
sort_lower(const void *key, const void *v, size_t n, size_t size,
    int (*order)(const void *key, const void *))
{
	size_t low = 0, high = n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (order(key, (const char *)v + mid * size) > 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}
