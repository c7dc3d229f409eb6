#ifndef NUMBERS_CHANGE_H
#define NUMBERS_CHANGE_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * A number that is told by a word of change, at piece t of chunk c: what
 * changes.  Both return 0 where the word is none.
 */

/* "a near-doubling of prices", "a 5% increase in prices" */
int	change_noun(const struct reading *, size_t t, size_t c,
    struct number *);

/* "prices nearly doubled": the number is the verb. */
int	change_verb(const struct reading *, size_t t, size_t c,
    struct number *);

#endif
