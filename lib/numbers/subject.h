#ifndef NUMBERS_SUBJECT_H
#define NUMBERS_SUBJECT_H

#include <stddef.h>

#include "numbers/reading.h"

/* The noun chunk that is subject of the verb in chunk c, or PIECE_NOT. */
size_t	subject_find(const struct reading *, size_t c);

#endif
