#ifndef CLAIMS_OVERTAKEN_H
#define CLAIMS_OVERTAKEN_H

#include "claims/atom.h"

/* A count, and that of the deaths that overtook it. */
struct overtaken {
	const struct atom	*atom, *by;
};

struct view;

/*
 * overtaken_find:
 * Who is hurt may die of it.  Of two papers that tell of as many dead and hurt
 * in all, the one with more dead tells the later state, if it is not the older
 * one: five hurt, and then one dead and four hurt; one hurt, and then one dead.
 * The former's count of the hurt stands no longer.  cumulative.tsv says to what
 * a count may pass.  Cost: O(n log n) for each such predicate.
 */
void	overtaken_find(struct view *);

/* The deaths that overtook an atom, or NULL. */
const struct atom	*overtaken_by(const struct view *, const struct atom *);

#endif
