#ifndef GROUND_HASH_H
#define GROUND_HASH_H

#include <stddef.h>
#include <stdint.h>

#include "ground/span.h"

/*
 * FNV-1a (Fowler, Noll, Vo), of 32 bits: the same on every machine, as models
 * and compiled tables hold such hashes.  All here is inline: who learns names
 * asks for fifty hashes a word.
 */
#define HASH_SEED	UINT32_C(2166136261)

/* Carried on from a hash, or from HASH_SEED. */
static inline uint32_t
hash_more(uint32_t h, struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * UINT32_C(16777619);
	return h;
}

static inline uint32_t
hash_of(struct span s)
{
	return hash_more(HASH_SEED, s);
}

/* Two hashes as one: Stafford's variant 13 of MurmurHash3's mixer. */
static inline uint32_t
hash_mix(uint32_t a, uint32_t b)
{
	uint64_t x = (uint64_t)a << 32 | b;

	x ^= x >> 30;
	x *= UINT64_C(0xbf58476d1ce4e5b9);
	x ^= x >> 27;
	x *= UINT64_C(0x94d049bb133111eb);
	x ^= x >> 31;
	return (uint32_t)x;
}

#endif
