#ifndef CLAIMS_INTERVAL_H
#define CLAIMS_INTERVAL_H

#include "facts/report.h"

/* What a wording commits to, closed; an end may be infinite. */
struct interval {
	double	low, high;
};

/* Are they equal, do they meet, does the first hold all of the second? */
int	interval_equal(struct interval, struct interval);
int	interval_meets(struct interval, struct interval);
int	interval_holds(struct interval outer, struct interval inner);

/* What lies between two that do not meet; 0 if they meet. */
double	interval_gap(struct interval, struct interval);

/*
 * interval_grain:
 * How finely a written value was rounded: 1 for whole numbers below 100; above,
 * min(place of the last digit that is not zero, 10^(digits-2)); of decimals,
 * the last written place.  The text is what was written: "5.0" is finer than 5.
 */
double	interval_grain(double value, struct span text);

/* The stated number of a report: its value, else the end it commits to. */
double	interval_stated(const struct report *);

#endif
