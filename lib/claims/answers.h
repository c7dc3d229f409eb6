#ifndef CLAIMS_ANSWERS_H
#define CLAIMS_ANSWERS_H

#include "claims/answer.h"

struct answers { VEC(struct answer); };

/* More distinct figures than a reader can compare: the rest go uncompared. */
#define ANSWERS_COMPARED	200

/*
 * answers_find:
 * The distinct figures among some atoms, best supported first, as policy.h
 * prefers the latest: a paper supports above all what it answers itself, not
 * what it tells further down.  The time of a figure is the earliest at which
 * its number was stated: who repeats it does not renew it.  In the view's
 * arena.  Cost: O(n log n).
 */
void	answers_find(struct answers *, const struct view *, struct atom **,
    size_t n);

#endif
