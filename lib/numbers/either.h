#ifndef NUMBERS_EITHER_H
#define NUMBERS_EITHER_H

#include "numbers/reading.h"

/*
 * either_read:
 * "12 people were killed or wounded", "40 dead and missing": nobody knows how
 * many of them are which, so they are counted by what events.tsv has for both.
 * Cost: linear.
 */
void	either_read(const struct reading *);

#endif
