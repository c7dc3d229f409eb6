#ifndef NUMBERS_GOVERNOR_H
#define NUMBERS_GOVERNOR_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * governor_verb:
 * The verb whose complement the number in chunk c is: "cost $5", "rose to 41
 * from 38", "fell $1.40, or 1.7%, to $81".  PIECE_NOT if there is none.
 */
size_t	governor_verb(const struct reading *, size_t c);

#endif
