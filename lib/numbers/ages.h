#ifndef NUMBERS_AGES_H
#define NUMBERS_AGES_H

#include <stddef.h>

#include "numbers/counting.h"
#include "numbers/reading.h"

/*
 * ages_read:
 * Read an age, piece t: of whom, and the predicate.  A bare number in
 * apposition to a person ("the man, 28, died") becomes one.  Returns 0 if it
 * is none.
 */
int	ages_read(const struct reading *, size_t t, enum counting,
    struct mention, struct number *);

#endif
