#ifndef REPORT_AXIS_H
#define REPORT_AXIS_H

#include <stddef.h>

#include "report/layout.h"

#define AXIS_TICKS	6

/* The line that a card's figures are drawn on. */
struct axis {
	double	low, high;		/* low < high */
	int	log;
	size_t	nticks;
	double	ticks[AXIS_TICKS];	/* round numbers within */
};

/*
 * axis_of:
 * The axis that holds every finite end of a card's figures, with room at both
 * sides.  Logarithmic only where the largest is over fifty times the smallest
 * and none is zero or less.
 */
void	axis_of(struct axis *, const struct card *);

/* Where a value lies, from 0 (left) to 1; what is outside lies at the edge. */
double	axis_at(const struct axis *, double);

#endif
