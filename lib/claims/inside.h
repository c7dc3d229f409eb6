#ifndef CLAIMS_INSIDE_H
#define CLAIMS_INSIDE_H

#include "claims/replies.h"

/*
 * inside_settle:
 * Bring together the reports of one figure that answer two questions of which
 * one lies inside the other (wider.h): set the group of each atom whose
 * question is not answered alone.  One figure is that of one predicate which is
 * telling (atom_telling), or has one root: 353 people meets 353 officers, "more
 * than 1,000 people" does not.
 *
 * The narrower question answers, as it says more; but if its only figure is
 * below 100, and the wider one has others, the wider one does: what is told of
 * "two students" now and of "three" later is one toll.  Not if a paper tells
 * both, with two figures: its students are a part of its people.  Scratch is
 * used.  Cost: O(n log n).
 */
void	inside_settle(struct view *, const struct replies *);

#endif
