#ifndef FIGURES_AGE_H
#define FIGURES_AGE_H

#include <stddef.h>

#include "figures/cardinal.h"
#include "figures/found.h"

/* Nobody is older. */
#define AGE_OLDEST	120

/*
 * age_behind:
 * Words behind an amount that make it an age: "-year-old", "years of age",
 * "months old".  Sets kind and unit.  The word behind, or 0.
 */
size_t	age_behind(const struct scan *, size_t i, struct number *);

/*
 * age_bare:
 * Is the bare number at [a, b) an age by what stands around it: "Lopez, 43,",
 * "aged 6", "at the age of 74", "who is 81"?
 */
int	age_bare(const struct scan *, size_t a, size_t b,
    const struct amount *);

/*
 * age_bounded:
 * Is the amount at word number, hedged in [a, b), an age of those whom the word
 * before names: "people over 65", "women under 30"?
 */
int	age_bounded(const struct scan *, size_t a, size_t b, size_t number,
    const struct amount *);

/* "in her 70s", "mid-20s", "early thirties" from word i: a vague age. */
int	age_decade(const struct scan *, size_t i, struct found *);

#endif
