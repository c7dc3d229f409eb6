#include "tap.h"

#include <math.h>

#include "claims/reuse.h"

/* The sketch of n hashes that a stride spreads over all 32 bits. */
static struct sketch
spread(struct arena *a, uint32_t from, uint32_t n)
{
	struct sketch k = { 0 };

	for (uint32_t i = from; i < from + n; i++)
		*VEC_PUSH(a, &k) = i * 2654435761u;
	reuse_finish(&k);
	return k;
}

static double
shared(struct sketch a, struct sketch b)
{
	return reuse_containment(a.v, a.n, b.v, b.n);
}

int
main(void)
{
	struct arena *a = arena_new(NULL);
	struct sketch small = spread(a, 0, 500), twice, big, again = { 0 };

	tap_ok(small.n == 500, "up to 1,024 hashes all are kept");
	big = spread(a, 0, 20000);
	tap_ok(big.n <= SKETCH_MAX && big.n > SKETCH_MAX / 3,
	    "of more hashes those below a threshold are kept");
	for (size_t i = 0; i < big.n; i++)
		*VEC_PUSH(a, &again) = big.v[big.n - 1 - i];
	for (uint32_t i = 0; i < 20000; i++)
		*VEC_PUSH(a, &again) = i * 2654435761u;
	reuse_finish(&again);
	tap_ok(again.n == big.n && fabs(shared(again, big) - 1) < 1e-9,
	    "a sketch and the text it is of have one sketch");
	twice = spread(a, 250, 500);
	tap_ok(fabs(shared(small, twice) - .5) < 1e-9,
	    "two texts that share a half are held by half");
	tap_ok(fabs(shared(small, big) - 1) < 1e-9,
	    "a small text inside a big one is held by it");
	tap_ok(!(shared(small, spread(a, 30000, 500)) > 0),
	    "texts with nothing in common share nothing");
	tap_ok(!(shared(small, (struct sketch){ 0 }) > 0),
	    "an empty sketch is held by none");
	arena_free(a);
	return tap_done();
}
