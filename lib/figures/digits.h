#ifndef FIGURES_DIGITS_H
#define FIGURES_DIGITS_H

#include <stddef.h>

#include "ground/span.h"

struct digits {
	double	value;
	double	place;		/* size of the last written place: 1, 0.1 */
	size_t	whole;		/* digits before the point */
	int	grouped;	/* separators were written */
	int	decimals;	/* how many */
	int	padded;		/* begins with a zero that says nothing: 02 */
};

/*
 * digits_read:
 * A run of digits with separators, of one script (1,234.5 · 1 234 · 12,34,567 ·
 * ١٢ · １２).  Returns 0 where it is no number: scripts mixed, groups that do not
 * fit, addresses, invisible characters, more than 300 digits.
 */
int	digits_read(struct span text, struct digits *);

/* The same; with comma set, 1.234,5 is meant where 1,234.5 is without. */
int	digits_read_as(struct span text, int comma, struct digits *);

#endif
