#include "ground/sha256.h"

#include <stdint.h>
#include <string.h>

#define BLOCK	64

/* FIPS 180-4, 4.2.2: cube roots of the first 64 primes. */
static const uint32_t k[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
	0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
	0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
	0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
	0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
	0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
	0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
	0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
	0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/* FIPS 180-4, 5.3.3: square roots of the first 8 primes. */
static const uint32_t initial[8] = {
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
	0x1f83d9ab, 0x5be0cd19,
};

static uint32_t
rotr(uint32_t x, unsigned n)
{
	return x >> n | x << (32 - n);
}

static uint32_t
word_at(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | p[3];
}

static void
schedule(uint32_t w[64], const unsigned char *p)
{
	uint32_t s0, s1;

	for (size_t t = 0; t < 16; t++)
		w[t] = word_at(p + 4 * t);
	for (size_t t = 16; t < 64; t++) {
		s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
		s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
		w[t] = w[t - 16] + s0 + w[t - 7] + s1;
	}
}

/*
 * A round: the working variables a to h are v[0] to v[7], moved on by t places
 * instead of one by one.
 */
static inline void
turn(uint32_t v[8], unsigned t, uint32_t kw)
{
	uint32_t a = v[(0 - t) & 7], b = v[(1 - t) & 7], c = v[(2 - t) & 7];
	uint32_t e = v[(4 - t) & 7], f = v[(5 - t) & 7], g = v[(6 - t) & 7];
	uint32_t t1 = v[(7 - t) & 7] + (rotr(e, 6) ^ rotr(e, 11) ^
	    rotr(e, 25)) + ((e & f) ^ (~e & g)) + kw;
	uint32_t t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) +
	    ((a & b) ^ (a & c) ^ (b & c));

	v[(3 - t) & 7] += t1;
	v[(7 - t) & 7] = t1 + t2;
}

/* FIPS 180-4, 6.2.2. */
static void
compress(uint32_t h[8], const unsigned char *p)
{
	uint32_t w[64], v[8];

	schedule(w, p);
	memcpy(v, h, sizeof(v));
	/* By eights, so that the places are known when this is compiled. */
	for (size_t t = 0; t < 64; t += 8) {
		turn(v, 0, k[t] + w[t]);
		turn(v, 1, k[t + 1] + w[t + 1]);
		turn(v, 2, k[t + 2] + w[t + 2]);
		turn(v, 3, k[t + 3] + w[t + 3]);
		turn(v, 4, k[t + 4] + w[t + 4]);
		turn(v, 5, k[t + 5] + w[t + 5]);
		turn(v, 6, k[t + 6] + w[t + 6]);
		turn(v, 7, k[t + 7] + w[t + 7]);
	}
	for (size_t i = 0; i < 8; i++)
		h[i] += v[i];
}

/* The rest that fills no block, a one bit, zeros, the length in bits. */
static void
finish(uint32_t h[8], const unsigned char *p, size_t rest, size_t n)
{
	unsigned char last[2 * BLOCK] = { 0 };
	size_t size = rest + 9 > BLOCK ? 2 * BLOCK : BLOCK;

	if (rest > 0)
		memcpy(last, p, rest);
	last[rest] = 0x80;
	for (size_t i = 0; i < 8; i++)
		last[size - 1 - i] = (unsigned char)
		    (((uint64_t)n << 3) >> (8 * i));
	for (size_t at = 0; at < size; at += BLOCK)
		compress(h, last + at);
}

void
sha256(struct span data, unsigned char out[SHA256_BYTES])
{
	const unsigned char *p = (const unsigned char *)data.p;
	uint32_t h[8];
	size_t left = data.n;

	memcpy(h, initial, sizeof(h));
	for (; left >= BLOCK; left -= BLOCK, p += BLOCK)
		compress(h, p);
	finish(h, p, left, data.n);
	for (size_t i = 0; i < SHA256_BYTES; i++)
		out[i] = (unsigned char)(h[i / 4] >> (24 - 8 * (i % 4)));
}

void
sha256_hex(struct span data, char out[SHA256_HEX])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char sum[SHA256_BYTES];

	sha256(data, sum);
	for (size_t i = 0; i < SHA256_BYTES; i++) {
		out[2 * i] = digits[sum[i] >> 4];
		out[2 * i + 1] = digits[sum[i] & 15];
	}
	out[SHA256_HEX - 1] = '\0';
}
