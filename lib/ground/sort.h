#ifndef GROUND_SORT_H
#define GROUND_SORT_H

#include <stddef.h>

/* Sorted arrays; the order is that of a function as qsort(3) takes it. */

/*
 * sort_unique:
 * Sort n elements and keep one of each that the order calls equal.  Returns how
 * many are left, at the front.  Cost: O(n log n).
 */
size_t	sort_unique(void *, size_t n, size_t size,
    int (*order)(const void *, const void *));

/*
 * sort_lower:
 * The first of n sorted elements that does not go before the key, or n.  The
 * order compares the key, first, to an element.  Cost: O(log n).
 */
size_t	sort_lower(const void *key, const void *, size_t n, size_t size,
    int (*order)(const void *key, const void *));

#endif
