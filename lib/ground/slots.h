#ifndef GROUND_SLOTS_H
#define GROUND_SLOTS_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"

/*
 * Numbers found by hash: what a table of things kept elsewhere, numbered from
 * 0, is searched by.  The hashes are kept beside the numbers, so that few
 * things are looked at in vain.  Zeroed is empty; at most UINT32_MAX - 1
 * numbers.
 */
struct slot {
	uint32_t	hash, number;	/* from 1; 0: free */
};

struct slots {
	struct slot	*v;
	size_t		 n, cap;	/* cap is a power of two */
};

/* Does the thing of this number equal what is looked for? */
typedef int	slots_same(const void *things, size_t number,
		    const void *key);

/*
 * slots_find:
 * The number of the thing that equals a key with this hash, or SLOTS_NOT.
 * slots_add: give a number, which no equal thing has, to a hash.  Cost: O(1).
 */
#define SLOTS_NOT	((size_t)-1)
size_t	slots_find(const struct slots *, uint32_t hash, slots_same *,
	    const void *things, const void *key);
void	slots_add(struct slots *, struct arena *, uint32_t hash,
	    size_t number);

#endif
