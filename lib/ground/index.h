#ifndef GROUND_INDEX_H
#define GROUND_INDEX_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"

/* A map from text to a number, in an arena.  Zeroed is empty. */
struct index_slot {
	struct span	key;
	size_t		value;		/* 0: free */
};

struct index {
	struct index_slot	*v;
	size_t			 n, cap;	/* cap is a power of two */
};

/*
 * index_at:
 * The place of a key's value, 0 in it if the key is new.  A value must not stay
 * 0.  Good until the next call.  Cost: O(1).
 */
size_t	*index_at(struct index *, struct arena *, struct span key);

/* The value of a key, 0 if there is none. */
size_t	 index_get(const struct index *, struct span key);

#endif
