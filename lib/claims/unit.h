#ifndef CLAIMS_UNIT_H
#define CLAIMS_UNIT_H

#include "claims/pool.h"
#include "claims/tables.h"
#include "facts/number.h"

/*
 * A unit by what it measures: value * factor + offset is in the base unit of
 * its dimension.  Two units convert if their dimensions are equal.  A count has
 * the empty dimension; a currency and a unit that no table knows is a dimension
 * of its own.
 */
struct unit {
	struct span	dimension;
	double		factor, offset;
};

/* Units met so far.  Zeroed but for the pool's arena is empty. */
struct units {
	struct pool	pool;
	VEC(struct unit *);		/* by number in pool */
};

/*
 * A unit and what it is per (L; 100000 person), or the kind of what has none.
 * Read once, then remembered, as long as the pool's arena lives.
 */
const struct unit	*unit_read(struct units *, struct arena *scratch,
    const struct tables *, enum number_kind, struct span unit,
    struct span per);

#endif
