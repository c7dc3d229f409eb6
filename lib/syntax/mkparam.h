#ifndef SYNTAX_MKPARAM_H
#define SYNTAX_MKPARAM_H

#include <stddef.h>
#include <stdint.h>

#include "syntax/mkrandom.h"

/*
 * Trained numbers: Adam (Kingma and Ba 2015) and an average over time (Polyak), which
 * is what a model keeps.  A sparse set has rows, of which few are touched at
 * a time (its gradient's rows are noted by mkparam_touch).
 */
struct param {
	const char	*name;
	size_t		 rows, width;
	int		 sparse;
	float		*w, *grad, *m, *v, *mean;
	uint32_t	*touched;	/* rows, of this step */
	size_t		 ntouched;
	uint32_t	*stamp;		/* step in which a row was touched last */
};

void	mkparam_open(struct param *, const char *name, size_t rows,
    size_t width, double deviation, int sparse, struct mkrandom *);
void	mkparam_touch(struct param *, size_t row, uint32_t step);

/* One step of Adam; gradients become zero. */
void	mkparam_step(struct param *, uint32_t step, double rate);

/* Take the present values into the mean: the k-th to be taken. */
void	mkparam_average(struct param *, unsigned k);

/* The mean as 16-bit numbers, times one (rounded, clipped).  Caller frees. */
int16_t	*mkparam_fixed(const struct param *, double one);

#endif
