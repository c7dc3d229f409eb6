#ifndef CLAIMS_STATUS_H
#define CLAIMS_STATUS_H

#include "claims/view.h"

/*
 * status_set:
 * Set the status of a claim, and why, from its figures and their relations: the
 * first that holds of conflict (two figures that stand conflict), update (a
 * figure was superseded, or deaths overtook a report), refine (a pair refines
 * or differs in scope), agree; but single where one report alone stands, or
 * none.  The n atoms are all of the claim's.
 */
void	status_set(struct claim *, const struct view *, struct atom **,
	    size_t n);

#endif
