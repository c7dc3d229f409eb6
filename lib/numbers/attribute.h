#ifndef NUMBERS_ATTRIBUTE_H
#define NUMBERS_ATTRIBUTE_H

#include <stddef.h>

#include "numbers/counting.h"
#include "numbers/reading.h"

/*
 * attribute_read:
 * Fill of, args and predicate of number k where it measures a thing and does
 * not count: lengths, prices, shares, ages, multiples, populations.  Returns
 * 0 if it is none of these.  Expects what counting_read left in n->of and the
 * mention.
 */
int	attribute_read(const struct reading *, size_t k, enum counting,
    struct mention);

#endif
