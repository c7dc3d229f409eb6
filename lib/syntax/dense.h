#ifndef SYNTAX_DENSE_H
#define SYNTAX_DENSE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Products of vectors with matrices of weights, in 16-bit fixed point.  There
 * are several ways to do it, for several processors; all give the same.  A
 * value v stands for v / DENSE_ONE, a weight w for w / (1 << DENSE_WEIGHT).
 */
#define DENSE_ONE	256
#define DENSE_WEIGHT	10
#define DENSE_CLIP	8191	/* values stay within -this ... this */
#define DENSE_ROWS	4	/* vectors that are taken at once */
#define DENSE_OUT	32	/* values of a product: a multiple of it */

/* n vectors, rounded up to what is taken at once. */
#define DENSE_UP(n)	(((size_t)(n) + DENSE_ROWS - 1) / DENSE_ROWS * DENSE_ROWS)

/* A matrix; its weights stand in the order of dense_order. */
struct dense {
	const int16_t	*weights;
	const int16_t	*bias;		/* out values, or NULL */
	size_t		 in, out;	/* in: a multiple of 2 */
};

/*
 * To multiply DENSE_UP(n) vectors of in values, which stand behind each other,
 * as do the products: sums are rounded and clipped.
 */
typedef void	dense_way(const struct dense *, const int16_t *x, size_t n,
    int16_t *to);

/* The best way of this machine, and the plain one. */
dense_way	*dense_best(void);
dense_way	 dense_plain;

/* Where weight (o, i) stands among in * out. */
size_t	dense_order(size_t o, size_t i, size_t in);

#endif
