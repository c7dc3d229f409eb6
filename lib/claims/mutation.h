#ifndef CLAIMS_MUTATION_H
#define CLAIMS_MUTATION_H

#include "claims/answer.h"

/*
 * mutation_check:
 * Papers that carry one text, some with the one answer and some with the other
 * in the same sentence: a figure changed on its way.  Then a check says so, but
 * not if two offices are named: each has its own figure, and no copy went
 * wrong.
 */
void	mutation_check(struct view *, const struct claim *,
    const struct answer *, const struct answer *);

#endif
