#ifndef SYNTAX_MKPARAM_H
#define SYNTAX_MKPARAM_H

#include <stddef.h>
#include <stdint.h>

#include "syntax/mkrandom.h"

/*
 * Trained numbers: Adam (Kingma and Ba 2015) and an average over time
 * (Polyak), which is what a model keeps.  A sparse set has rows, of which few
 * are touched at a time (its gradient's rows are noted by mkparam_touch).
 */
enum mkparam_kind {
	MKPARAM_ADDED,		/* to values */
	MKPARAM_BIAS,		/* the same, but a matrix brings it along */
	MKPARAM_FACTOR,		/* weights of products, taken by rows */
	MKPARAM_MATRIX,		/* the same for dense.h; rows are outputs */
	MKPARAM_TURNED,		/* the same; rows are inputs */
	MKPARAM_SPARSE,		/* embeddings */
	MKPARAM_FADE,		/* shares, 0 to FADE_MOST */
};

struct param {
	const char	*name;
	size_t		 rows, width;
	enum mkparam_kind kind;
	float		*w, *grad, *m, *v, *mean;
	uint32_t	*touched;	/* rows, of this step */
	size_t		 ntouched;
	uint32_t	*stamp;		/* step that touched a row last */

	/* Of a matrix: its bias, if any; bits less in its input's bytes. */
	const struct param *bias;
	int		 bits;
};

/* Weight of what teachers hold to be right, against what is. */
#define MKPARAM_TAUGHT	0.5F

/* Rows of width values by chance, of mean 0 and a deviation.  Never freed. */
void	mkparam_open(struct param *, const char *name, size_t rows,
    size_t width, double deviation, enum mkparam_kind, struct mkrandom *);

/* The row gets a gradient in this step: one of embeddings. */
void	mkparam_touch(struct param *, size_t row, uint32_t step);

/* One step of Adam; gradients become zero. */
void	mkparam_step(struct param *, uint32_t step, double rate);

/* Take the present values into the mean: the k-th to be taken. */
void	mkparam_average(struct param *, unsigned k);

/* From now on the mean is what there is: for one that learns no more. */
void	mkparam_settle(struct param *);

/* Scores of classes become probabilities; those of width beyond them, 0. */
void	mkparam_chances(float *score, int width, int classes);

/* The mean as 16-bit numbers, times one (rounded, clipped).  Caller frees. */
int16_t	*mkparam_fixed(const struct param *, double one);

#endif
