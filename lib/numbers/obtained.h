#ifndef NUMBERS_OBTAINED_H
#define NUMBERS_OBTAINED_H

#include <stddef.h>

#include "numbers/memory.h"
#include "numbers/reached.h"
#include "numbers/reading.h"

/* Seats and votes: some things are won by having them (dimensions.tsv). */

/*
 * obtained_event:
 * "had 118,400 votes", "took 12 seats", "won the race with 212,450 votes": make
 * of what was found that they were won, not where they "were rejected".
 */
void	obtained_event(const struct reading *, const struct number *,
    struct mention, struct reached *);

/*
 * obtained_share:
 * "took 50.7% of the vote and Mwangi 48.6%": a share of what the number before
 * is one of.  Returns 0 if it is not.
 */
int	obtained_share(const struct reading *, size_t k);

/*
 * obtained_more:
 * "won 8,200 votes against 7,300 for Otieno", "took 31 seats and the Greens
 * seven": number k, without a noun, is what others got of what was won before.
 * Returns 0 if it is not.
 */
int	obtained_more(const struct reading *, size_t k,
    const struct memory *);

#endif
