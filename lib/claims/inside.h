#ifndef CLAIMS_INSIDE_H
#define CLAIMS_INSIDE_H

#include "claims/view.h"

/*
 * Questions that lie inside others: how many officers were killed inside how
 * many people were.
 *
 * inside_find:
 * Set the wider of each question: those of a class above, about the same or
 * nothing; and that of its own class about nothing: jobs cut (by the firm),
 * jobs cut.
 */
void	inside_find(struct view *);

/*
 * inside_settle:
 * Bring together the reports of one figure that answer two such questions: set
 * the group of each atom whose question is not answered alone.  One figure is
 * that of one predicate which is 100 or more or no whole number, or has one
 * root: 353 people meets 353 officers, "more than 1,000 people" does not.
 *
 * The narrower question answers, as it says more; but if its only figure is
 * below 100, and the wider one has others, the wider one does: what is told of
 * "two students" now and of "three" later is one toll.  Not if a document
 * tells both, with two figures: its students are a part of its people.
 *
 * Needs atoms in the order of their papers.  Cost: O(n log n).
 */
void	inside_settle(struct view *);

/* The question with another subject, perhaps about nothing; or POOL_NOT. */
size_t	inside_question(const struct view *, const struct claim_key *,
	    struct span subject, int about);

/*
 * Is it a figure that nobody hits upon by chance: of 100 or more, or 50.7, but
 * no length of time?
 */
int	inside_telling(const struct atom *);

/* The same question about nothing, or POOL_NOT. */
size_t	inside_unnamed(const struct view *, const struct question *);

#endif
