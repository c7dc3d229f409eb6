#include "syntax/mkrandom.h"

#include <math.h>

struct mkrandom
mkrandom_init(uint64_t seed)
{
	return (struct mkrandom){ seed * 0x9e3779b97f4a7c15U | 1 };
}

static uint64_t
next(struct mkrandom *r)
{
	r->x ^= r->x << 13;
	r->x ^= r->x >> 7;
	r->x ^= r->x << 17;
	return r->x;
}

double
mkrandom_unit(struct mkrandom *r)
{
	return (double)(next(r) >> 11) * (1.0 / 9007199254740992.0);
}

/* Sum of twelve (Irwin-Hall): needs no function that differs by libc. */
double
mkrandom_normal(struct mkrandom *r)
{
	double sum = -6;

	for (int i = 0; i < 12; i++)
		sum += mkrandom_unit(r);
	return sum;
}

void
mkrandom_shuffle(struct mkrandom *r, size_t *v, size_t n)
{
	size_t j, swap;

	for (size_t i = n; i > 1; i--) {
		j = (size_t)(next(r) % i);
		swap = v[i - 1];
		v[i - 1] = v[j];
		v[j] = swap;
	}
}
