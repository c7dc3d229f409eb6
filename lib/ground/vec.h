#ifndef GROUND_VEC_H
#define GROUND_VEC_H

#include <stddef.h>

#include "ground/arena.h"

/*
 * A vector whose elements live in an arena.  Zeroed is empty.
 *
 *	struct numbers { VEC(struct number); };
 *	struct number *n = VEC_PUSH(arena, &numbers);
 *
 * VEC_PUSH returns a pointer to a new zeroed element, good until the next push.
 */
#define VEC(type)	type *v; size_t n, cap

#define VEC_PUSH(arena, vec)						\
	((vec)->v = vec_reserve((arena), (vec)->v, (vec)->n,		\
	    &(vec)->cap, sizeof(*(vec)->v)), &(vec)->v[(vec)->n++])

/* Room for one element more than n.  Used through VEC_PUSH. */
void	*vec_reserve(struct arena *, void *v, size_t n, size_t *cap,
    size_t size);

#endif
