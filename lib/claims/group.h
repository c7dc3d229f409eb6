#ifndef CLAIMS_GROUP_H
#define CLAIMS_GROUP_H

#include "claims/view.h"

/*
 * group_atoms:
 * Set each atom's group: the question that it answers.  Equal keys answer one
 * question; where one lies inside another, inside.h says which.  What is told
 * of nobody (jobs cut; the magnitude) is told of the one name, or the one
 * thing, that the story has for it.  A number that restates another goes with
 * it.  Decisions same and not-same are heeded.  Arrival order cannot matter.
 * Cost: O(n log n).
 */
void	group_atoms(struct view *);

#endif
