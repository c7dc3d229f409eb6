#ifndef CLAIMS_GROUP_H
#define CLAIMS_GROUP_H

#include "claims/atom.h"

/*
 * group_atoms:
 * Set each atom's group: the question that it answers.  Equal keys answer one
 * question. A report of a wider class answers the question of a narrower one if
 * a test of the two reports alone says so: one predicate, one class inside the
 * other, the same figure, which is 100 or more or has the same root: 353 people
 * meets 353 officers, "more than 1,000 people" does not.  A number that
 * restates another goes with it.  Decisions same and not-same are heeded.
 * Arrival order cannot matter.  Cost: O(n log n).
 */
void	group_atoms(struct view *);

#endif
