#ifndef NUMBERS_PLURALS_H
#define NUMBERS_PLURALS_H

#include "numbers/memory.h"
#include "numbers/reading.h"

/*
 * plurals_read:
 * "Soldiers shot dead the monks": people in the plural whom a fact befell are
 * at least two, though no numeral stands there.  Insert them as implied_read
 * does; indices move likewise.  Nothing is said of what is usual, intended,
 * denied, or told of a number beside it.
 */
void	plurals_read(const struct reading *, struct memory *);

#endif
