#ifndef NUMBERS_PARTS_H
#define NUMBERS_PARTS_H

#include <stddef.h>

#include "numbers/counting.h"
#include "numbers/memory.h"
#include "numbers/reading.h"

/*
 * parts_read:
 * Link number k to the number that it is a part of ("Of these, 62", "15 people
 * including 11 children").  The memory says what was counted last.
 */
void	parts_read(const struct reading *, size_t k, enum counting,
    const struct memory *);

/* "killed three people and hurt a fourth": no part of one, but one more. */
void	parts_one_more(const struct reading *, size_t k);

#endif
