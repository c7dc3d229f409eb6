#ifndef NUMBERS_TALLY_H
#define NUMBERS_TALLY_H

#include "numbers/reading.h"

/*
 * tally_read:
 * "A third victim has died", "Second body found": where the ordinal of one who
 * came to a final end is told of nobody told before, so many did by now, and
 * it counts them.  The numbers of the sentence must be complete.
 */
void	tally_read(const struct reading *);

#endif
