#ifndef CLAIMS_HOLDS_H
#define CLAIMS_HOLDS_H

#include "claims/forming.h"
#include "facts/number.h"

/* The last frame of these kinds that holds a number, or NULL. */
const struct frame	*holds_last(const struct forming *,
    const struct number *, int from, int to);

/* Is there a figure of some level between two places? */
int	holds_level(const struct forming *, size_t from, size_t to);

#endif
