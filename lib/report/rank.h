#ifndef REPORT_RANK_H
#define REPORT_RANK_H

#include <stddef.h>

#include "facts/claim.h"

/*
 * The order in which a reader wants the claims of a section: by weight, as they
 * came; of those of one weight the one that more articles begin with, then the
 * one that is told further up; then questions of one kind side by side, the
 * wider first, which is the one with the higher figure.
 */
struct rank {
	size_t	leads;		/* articles that begin with it */
	size_t	first;		/* how far up: 0 is a headline */
};

/* Cost: linear in the reports. */
struct rank	rank_of(const struct claim *);

/* <0, 0, >0: the first claim goes before the second. */
int		rank_order(const struct claim *, struct rank,
    const struct claim *, struct rank);

#endif
