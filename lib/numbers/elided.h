#ifndef NUMBERS_ELIDED_H
#define NUMBERS_ELIDED_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/counting.h"
#include "numbers/memory.h"
#include "numbers/reading.h"

/* Numbers whose noun was told before: the memory has what was counted last. */

/* "damaged 12 others": things are as those before, people just people. */
void	elided_others(const struct reading *, struct mention, struct number *,
    const struct memory *);

/*
 * elided_fill:
 * Give number k the noun of what was counted before, or of what stands before
 * it, if its own event befalls such; else what that event befalls.
 */
void	elided_fill(const struct reading *, size_t k, enum counting,
    const struct memory *);

/*
 * elided_total:
 * "bringing the total to 40": of what was counted before.  Returns 0 if the
 * number is no such total.
 */
int	elided_total(const struct reading *, size_t k, const struct memory *);

/*
 * elided_from:
 * "Nine have died, up from four": number k, that to which another is compared,
 * counts the same.
 */
void	elided_from(const struct reading *, size_t k);

#endif
