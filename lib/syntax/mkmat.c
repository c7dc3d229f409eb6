#include "syntax/mkmat.h"

#include <string.h>

#include "syntax/cloned.h"

#define ROWS	4
#define COLUMNS	16

typedef float lanes __attribute__((__vector_size__(32), __aligned__(4)));

/* Of sums of floats too each clone gives the same: lanes are independent. */
CLONED static void
tile(float *restrict c, struct mkmat a, const float *restrict b, size_t k,
    size_t p)
{
	lanes *c0 = (lanes *)(void *)c, *c1 = (lanes *)(void *)(c + p);
	lanes *c2 = (lanes *)(void *)(c + 2 * p);
	lanes *c3 = (lanes *)(void *)(c + 3 * p);
	lanes s0 = c0[0], t0 = c0[1], s1 = c1[0], t1 = c1[1];
	lanes s2 = c2[0], t2 = c2[1], s3 = c3[0], t3 = c3[1];

	for (size_t i = 0; i < k; i++) {
		const lanes *w = (const lanes *)(const void *)(b + i * p);
		const float *x = a.p + i * a.col;

		s0 += x[0] * w[0];
		t0 += x[0] * w[1];
		s1 += x[a.row] * w[0];
		t1 += x[a.row] * w[1];
		s2 += x[2 * a.row] * w[0];
		t2 += x[2 * a.row] * w[1];
		s3 += x[3 * a.row] * w[0];
		t3 += x[3 * a.row] * w[1];
	}
	c0[0] = s0;
	c0[1] = t0;
	c1[0] = s1;
	c1[1] = t1;
	c2[0] = s2;
	c2[1] = t2;
	c3[0] = s3;
	c3[1] = t3;
}

CLONED static void
line(float *restrict c, struct mkmat a, const float *restrict b, size_t k,
    size_t p)
{
	float s[COLUMNS], v;

	memcpy(s, c, sizeof(s));
	for (size_t i = 0; i < k; i++) {
		v = a.p[i * a.col];
		for (size_t j = 0; j < COLUMNS; j++)
			s[j] += v * b[i * p + j];
	}
	memcpy(c, s, sizeof(s));
}

void
mkmat_add(float *c, struct mkmat a, const float *b, size_t m, size_t k,
    size_t p)
{
	for (size_t j = 0; j < p; j += COLUMNS) {
		struct mkmat row = a;
		size_t i = 0;

		for (; i + ROWS <= m; i += ROWS, row.p += ROWS * a.row)
			tile(c + i * p + j, row, b + j, k, p);
		for (; i < m; i++, row.p += a.row)
			line(c + i * p + j, row, b + j, k, p);
	}
}

void
mkmat_turn(float *to, const float *from, size_t rows, size_t columns)
{
	for (size_t i = 0; i < rows; i++)
		for (size_t j = 0; j < columns; j++)
			to[j * rows + i] = from[i * columns + j];
}

CLONED void
mkmat_add_scaled(float *restrict to, const float *restrict from, float by,
    size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] += by * from[i];
}
