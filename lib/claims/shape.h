#ifndef CLAIMS_SHAPE_H
#define CLAIMS_SHAPE_H

#include <stddef.h>

#include "claims/pool.h"
#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Where in a struct the texts and the lists are.  All else in it is plain, so
 * that what knows the shape can copy, write and read back the whole.
 */
struct shape {
	size_t				 size;
	const struct shape_part		*parts;
	size_t				 n;
};

/* The source text of a document has no part: copies are without it. */
extern const struct shape shape_document, shape_report, shape_decision;

/*
 * A deep copy that lives as long as the pool's arena; texts are kept once.  One
 * that was made before, with many of the same texts, makes it cheaper.
 */
void	shape_copy(struct pool *, const struct shape *, void *to,
    const void *from, const void *like);	/* like: or NULL */

/*
 * To bytes and back, within one run of one program.  shape_read takes what it
 * reads off the front; texts borrow from the bytes, lists live in the arena.
 */
void	shape_write(struct bytes *, const struct shape *, const void *from);
void	shape_read(struct arena *, const struct shape *, struct span *from,
    void *to);

#endif
