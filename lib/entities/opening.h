#ifndef ENTITIES_OPENING_H
#define ENTITIES_OPENING_H

#include <stddef.h>

#include "entities/verb.h"

/*
 * opening_of:
 * Where what is said begins behind a verb of saying whose source is known: with
 * a quotation, with "that", or with what hangs on the verb in the tree.  The
 * number of words if nothing is said.  Cost: linear.
 */
size_t	opening_of(const struct verb *, const struct scene *,
	    const struct line *);

/* The first word from w on that is no "that" and no mark. */
size_t	opening_over_that(const struct line *, size_t w);

#endif
