#ifndef ENTITIES_HASH_H
#define ENTITIES_HASH_H

#include <stdint.h>

#include "ground/span.h"

/* FNV-1a of a text. */
uint32_t	hash_of(struct span);

/*
 * Two hashes as one: Stafford's variant 13 of MurmurHash3's mixer.  Here, since
 * the chain asks for fifty of them a word.
 */
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
