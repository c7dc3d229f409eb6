#ifndef NUMBERS_COMPLEMENT_H
#define NUMBERS_COMPLEMENT_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * Figures without a noun of their own, in chunk c, that complete a verb or a
 * noun: what they tell, and of what.  All return 0 if they find nothing.
 */

/* "the death toll topped 200", where the verb is a part of the figure */
int	complement_topped(const struct reading *, size_t c, struct number *);

/* "prices rose 5%", "turnout was 61%", "the death toll reached 40" */
int	complement_of_verb(const struct reading *, size_t c, struct number *);

/* "a nation of 19 million", "cut its forecast to 2%", "shares down 12%" */
int	complement_of_noun(const struct reading *, size_t c, struct number *);

/*
 * "grew by 125,600 jobs", "the toll rose to 12 people", "the index closed at
 * 7,412 points": counted by a verb of change, or by what has a level.
 */
int	complement_changed(const struct reading *, size_t c, struct number *);

/*
 * "the border with China, 1,800 km long": behind a comma, with its adjective.
 */
int	complement_apposed(const struct reading *, size_t c, struct number *);

/* As complement_of_verb, where the subject is a share by itself: turnout. */
int	complement_share(const struct reading *, size_t c, struct number *);

/*
 * Is a duration here told of something: "a term of ten years", "lasted a
 * day"?
 */
int	complement_lasts(const struct reading *, size_t c);

#endif
