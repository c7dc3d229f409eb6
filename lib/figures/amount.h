#ifndef FIGURES_AMOUNT_H
#define FIGURES_AMOUNT_H

#include <stddef.h>

#include "figures/scan.h"

/* A number as it is written, without hedge and unit. */
struct amount {
	size_t		a, b;		/* its words */
	double		value;
	double		low, high;	/* of a vague one */
	double		place;		/* size of the last written place */
	double		factor;		/* of its scale words; 0: none */
	const char	*rule;
	unsigned	digits : 1;	/* written with digits */
	unsigned	scaled : 1;	/* with a million or more */
	unsigned	scale : 1;	/* with any scale word */
	unsigned	vague : 1;	/* low and high, no value */
	unsigned	ordinal : 1;
	unsigned	fraction : 1;	/* two-thirds, one in five */
	unsigned	article : 1;	/* a dozen, a third */
	unsigned	grouped : 1;
	unsigned	has_value : 1;
	unsigned	multiple : 1;	/* twice, doubled */
};

#define AMOUNT_LARGEST	1e24	/* no scale multiplies beyond it */
#define AMOUNT_ROUND	1e6	/* from here on a scale word rounds */

/* Round away the error that multiplying by powers of ten leaves. */
double	amount_tidy(double);

/*
 * amount_over_article:
 * "half a mile", "a third of a litre", "hundreds of dollars": the word behind
 * the "of" and the article between an amount and its unit at word i; or i.
 */
size_t	amount_over_article(const struct scan *, size_t i,
    const struct amount *);

#endif
