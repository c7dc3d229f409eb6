#ifndef NUMBERS_IMPLIED_H
#define NUMBERS_IMPLIED_H

#include "numbers/memory.h"
#include "numbers/reading.h"

/*
 * implied_read:
 * Insert, in their order, the counts that no numeral gives: lists of names or
 * of single things that undergo a known event, single persons killed or hurt.
 * Indices of the sentence's numbers, in its links and in the memory, are
 * moved along.  Returns whether the sentence tells of an event that befalls
 * single persons.
 */
int	implied_read(const struct reading *, struct memory *);

#endif
