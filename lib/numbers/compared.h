#ifndef NUMBERS_COMPARED_H
#define NUMBERS_COMPARED_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * compared_read:
 * "Inflation was 2.8%, down from 3.7% in March", "below the 3.1% that was
 * expected": what number k is compared with before it in its sentence says of
 * what it is told.  Returns 0 if it is compared with none.
 */
int	compared_read(const struct reading *, size_t k);

#endif
