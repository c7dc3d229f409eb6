#ifndef SYNTAX_DENSE_H
#define SYNTAX_DENSE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Products of vectors with matrices of weights, in whole numbers.  There are
 * several ways to do it, for several processors; all give the same.
 *
 * Values are in 16-bit fixed point: v stands for v / DENSE_ONE.  For a product
 * they are made bytes, coarser by some bits, DENSE_ZERO standing for 0.
 * Weights have 7 bits, so that a sum of two products fits in 16; each output
 * has a scale of its own.
 */
#define DENSE_ONE	256
#define DENSE_CLIP	8191	/* values stay within -this ... this */
#define DENSE_ZERO	64	/* few values are far below 0 */
#define DENSE_FINE	4	/* bits less in a byte: from -4 to 12 */
#define DENSE_COARSE	5	/* from -8 to 24 */
#define DENSE_WEIGHT	64	/* weights stay within -this ... this */
#define DENSE_IN	4	/* values of a vector: a multiple of it */
#define DENSE_OUT	32	/* values of a product: likewise */

struct dense {
	const int8_t	*weights;	/* in the order of dense_order */
	const int32_t	*start;		/* what is added to an output's sum */
	const int32_t	*shift;		/* by what it is shifted then, to 31 */
	size_t		 in, out;
};

/* The best way of this machine (0), the next best ...; NULL: no more. */
struct dense_way;
const struct dense_way	*dense_way(size_t);

/*
 * Multiply n vectors of in bytes, which stand behind each other, as do the
 * products: out values each, clipped.
 */
void	dense_multiply(const struct dense_way *, const struct dense *,
    const uint8_t *x, size_t n, int16_t *to);

/* Where weight (o, i) stands among in * out. */
size_t	dense_order(size_t o, size_t i, size_t in);

/*
 * Make bytes, coarser by so many bits, of n values.  Inline: it is compiled
 * with its callers' loops.
 */
static inline void
dense_bytes(const int16_t *restrict v, size_t n, int bits,
    uint8_t *restrict to)
{
	for (size_t i = 0; i < n; i++) {
		int16_t b = (int16_t)(v[i] + (1 << (bits - 1)));

		b = (int16_t)((b >> bits) + DENSE_ZERO);
		b = b > UINT8_MAX ? UINT8_MAX : b;
		to[i] = (uint8_t)(b < 0 ? 0 : b);
	}
}

#endif
