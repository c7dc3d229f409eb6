#ifndef FIGURES_RANGE_H
#define FIGURES_RANGE_H

#include <stddef.h>

#include "figures/cardinal.h"

/* Two ends of one number: "between 15 and 20", "8 to 12", "$5–6 million". */
struct range {
	size_t	a, b;		/* b 0: there is none */
	double	low, high;	/* before the unit */
	double	value;		/* of the amount, as it was then */
};

/*
 * range_read:
 * A second end behind the amount.  They share a scale that stands behind the
 * second.  Returns 1 and fills the range; the amount becomes its higher end.
 */
int	range_read(const struct scan *, int money, struct amount *,
    struct range *);

/* Carry over what the unit did to the amount (cents, decades). */
void	range_scale(struct range *, const struct amount *);

#endif
