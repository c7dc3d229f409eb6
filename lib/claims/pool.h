#ifndef CLAIMS_POOL_H
#define CLAIMS_POOL_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/slots.h"
#include "ground/span.h"
#include "ground/vec.h"

/*
 * Strings kept once.  Reports repeat the same names and sentences thousands of
 * times; the pool gives each text one place and one number.  Zeroed but for the
 * arena is empty.
 */
struct pool {
	struct arena	*arena;
	struct span	*v;		/* by number, from 0 */
	size_t		 n, cap;
	struct slots	 slots;
	size_t		 bytes;		/* held by the texts */
};

/* The number of a text; it is copied when it is new.  Cost: O(length). */
size_t		pool_number(struct pool *, struct span);

/* The number of a text that is there, or POOL_NOT. */
#define POOL_NOT	SLOTS_NOT
size_t		pool_find(const struct pool *, struct span);

/* The one copy of a text; empty for an empty one. */
struct span	pool_keep(struct pool *, struct span);

#endif
