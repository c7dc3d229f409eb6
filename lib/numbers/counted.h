#ifndef NUMBERS_COUNTED_H
#define NUMBERS_COUNTED_H

#include "numbers/memory.h"


/*
 * counted_read:
 * What number k of a sentence counts or measures, what happens to that, and of
 * what it is a part: fills clause, of, holder, args, predicate, part_of.  The
 * memory has what was counted last, and then this.
 */
void	counted_read(const struct reading *, size_t k, struct memory *);

#endif
