#ifndef NUMBERS_PAIRS_H
#define NUMBERS_PAIRS_H

#include "numbers/found.h"

struct finds { VEC(struct found); };

/*
 * pairs_join:
 * Make one of two neighbours that are the ends of a range ("between $5 and
 * $10", "4% to 6%"); give the roles from, to, by and total to the figures of
 * a change ("rose to 41 from 38").  Cost: linear.
 */
void	pairs_join(const struct scan *, struct finds *);

/* Note which numbers say the one before again: "70 miles, or 113 km". */
void	pairs_or(const struct scan *, struct finds *);

/* The bound of a holds for b, its restatement, too. */
void	pairs_share_bound(const struct number *a, struct number *b);

/*
 * pairs_restate:
 * Link a number in brackets behind another to it, where both say one quantity
 * in two units: "70 miles (113 km)"; a bound or rate that one has holds for
 * both.  Works on the sentence's list by its text, so that it may be called
 * again when the list has grown.
 */
void	pairs_restate(struct numbers *, const struct words *);

#endif
