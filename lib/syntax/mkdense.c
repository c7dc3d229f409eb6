#include "syntax/mkdense.h"

#include <math.h>
#include <stdlib.h>

#include "ground/arena.h"
#include "syntax/dense.h"
#include "syntax/mkzeroed.h"

#define SHIFTS	12		/* that are tried */

/* A matrix, whichever way it stands. */
struct matrix {
	const float	*w;
	size_t		 in, out, by_in, by_out;	/* strides */
};

static struct matrix
matrix_of(const struct param *p)
{
	return p->kind == MKPARAM_MATRIX ?
	    (struct matrix){ p->mean, p->width, p->rows, 1, p->width } :
	    (struct matrix){ p->mean, p->rows, p->width, p->width, 1 };
}

static double
weight(const struct matrix *m, size_t o, size_t i)
{
	return (double)m->w[o * m->by_out + i * m->by_in];
}

/* A weight in units of 1 / scale. */
static int16_t
rounded(double w, double scale)
{
	double v = floor(w * scale + 0.5);

	return (int16_t)(v > DENSE_WEIGHT ? DENSE_WEIGHT : v < -DENSE_WEIGHT ?
	    -DENSE_WEIGHT : v);
}

/* What an output's weights lose in units of 1 / scale: squares, summed. */
static double
loss(const struct matrix *m, size_t o, double scale)
{
	double sum = 0, d;

	for (size_t i = 0; i < m->in; i++) {
		d = weight(m, o, i) - rounded(weight(m, o, i), scale) / scale;
		sum += d * d;
	}
	return sum;
}

/* Shifted by so much, products of bytes become values again. */
static double
scale_of(int shift, int bits)
{
	return ldexp(1, shift + bits);
}

static int
best_shift(const struct matrix *m, size_t o, int bits)
{
	int best = 0;

	for (int s = 1; s < SHIFTS; s++)
		if (loss(m, o, scale_of(s, bits)) <
		    loss(m, o, scale_of(best, bits)))
			best = s;
	return best;
}

/*
 * An output: its weights, its shift, and its start, which is its bias, one half
 * for rounding, and what makes up for the bytes' zero.
 */
static void
write_output(const struct matrix *m, const struct param *p, size_t o,
    int16_t *weights, uint32_t *ends)
{
	int shift = best_shift(m, o, p->bits), all = 0;
	double scale = scale_of(shift, p->bits);
	double start = p->bias == NULL ? 0 : (double)p->bias->mean[o] *
	    DENSE_ONE * ldexp(1, shift);

	for (size_t i = 0; i < m->in; i++) {
		int16_t w = rounded(weight(m, o, i), scale);

		weights[dense_order(o, i, m->in)] = w;
		all += w;
	}
	ends[o] = (uint32_t)((int32_t)floor(start + 0.5) +
	    (1 << shift) / 2 - DENSE_ZERO * all);
	ends[m->out + o] = (uint32_t)shift;
}

void
mkdense_write(struct model_writer *w, const struct param *p)
{
	struct matrix m = matrix_of(p);
	int16_t *weights = mkzeroed(m.in * m.out, sizeof(*weights));
	uint32_t *ends = mkzeroed(2 * m.out, sizeof(*ends));
	struct arena *a = arena_new(NULL);

	for (size_t o = 0; o < m.out; o++)
		write_output(&m, p, o, weights, ends);
	model_add_int8(w, p->name, weights, m.in * m.out);
	model_add_uint32(w, arena_printf(a, "%s.ends", p->name).p, ends,
	    2 * m.out);
	arena_free(a);
	free(weights);
	free(ends);
}
