#ifndef CLAIMS_APART_H
#define CLAIMS_APART_H

#include "claims/answer.h"

/*
 * apart_find:
 * Note the reports of those whom some count among the others and some do not:
 * the gunman among the dead.  Once, when all atoms have their questions.
 */
void	apart_find(struct view *);

/*
 * apart_between:
 * The atom of those whom one figure leaves out and the other, which is as much
 * greater as they are many, counts too; NULL if there is none.
 */
const struct atom	*apart_between(const struct view *,
    const struct answer *less, const struct answer *more);

/*
 * apart_counts:
 * Does a sum count those whom a stated figure leaves out?  Then it is of the
 * whole as surely as that is of the rest.
 */
int	apart_counts(const struct view *, const struct answer *sum,
    const struct answer *stated);

#endif
