#ifndef FACTS_EXTENT_H
#define FACTS_EXTENT_H

#include <stddef.h>

/*
 * Where something stands: half open, in code points.  start == end means
 * "nowhere": the thing is unknown.
 */
struct extent {
	size_t	start, end;
};

/* Does it stand somewhere?  Do two overlap?  Does a hold b? */
#define EXTENT_SET(e)		((e).start < (e).end)
#define EXTENT_MEET(a, b)	((a).start < (b).end && (b).start < (a).end)
#define EXTENT_HOLDS(a, b)	((a).start <= (b).start && (b).end <= (a).end)

#endif
