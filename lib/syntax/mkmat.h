#ifndef SYNTAX_MKMAT_H
#define SYNTAX_MKMAT_H

#include <stddef.h>

/* A matrix as it is read: element (i, k) stands at p[i * row + k * col]. */
struct mkmat {
	const float	*p;
	size_t		 row, col;
};

/*
 * mkmat_add:
 * c (m x p, dense) += a (m x k) times b (k x p, dense); p is a multiple of
 * 16.  Each sum is taken in the order of k, however wide the processor's
 * registers are.
 */
void	mkmat_add(float *c, struct mkmat a, const float *b, size_t m,
    size_t k, size_t p);

/* to (columns x rows) = from (rows x columns), turned. */
void	mkmat_turn(float *to, const float *from, size_t rows, size_t columns);

/* to += by * from, n values. */
void	mkmat_add_scaled(float *to, const float *from, float by, size_t n);

#endif
