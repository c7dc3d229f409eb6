#ifndef NUMBERS_BESTOWED_H
#define NUMBERS_BESTOWED_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * bestowed_read:
 * Money in chunk c behind the one who gets or pays it: "fined the bank $3
 * million" is told of the bank, "paid the guards $500" of who paid.  Returns 0
 * if it is none.
 */
int	bestowed_read(const struct reading *, size_t c, struct number *);

#endif
