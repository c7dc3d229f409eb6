#ifndef NUMBERS_SUMS_H
#define NUMBERS_SUMS_H

#include "numbers/memory.h"
#include "numbers/reading.h"

/*
 * sums_read:
 * "Four adults and two children were killed" tells of six: where several
 * counts are joined and the same befalls them, insert what they come to, at the
 * word that joins the last of them, and make them its parts.  What only says
 * more of the count before it (five people, three men and two women) is made a
 * part of that instead.  Indices move as in implied_read.  Cost: linear.
 */
void	sums_read(const struct reading *, struct memory *);

#endif
