#ifndef SPLIT_MARK_H
#define SPLIT_MARK_H

#include <stddef.h>

#include "facts/sentence.h"
#include "ground/vec.h"

/* What the input says of bytes [from, to) of a text: <figcaption>, <h1>. */
struct mark {
	size_t		from, to;
	enum zone	zone;
};
struct marks { VEC(struct mark); };	/* in order, not overlapping */

#endif
