#ifndef CLAIMS_RELATION_H
#define CLAIMS_RELATION_H

#include "claims/answer.h"

struct related {
	enum relation	relation;
	int		later;	/* of updates: 1 the first, 2 the second */
	int		told;	/* … because a text says so, not for its time */
	struct span	why;
};

/*
 * relation_of:
 * How two answers to one question relate; the first that holds of: incomparable
 * (units do not convert), equal, updates (a cumulative count, later and higher;
 * later and lower with a word of correction; never between copies of one text),
 * refines (one inside the other; a higher figure and a vague word or a list),
 * compatible (they meet), rounding, scope (part and whole), conflicts.  But
 * what is expected and what was counted differ in scope before all that.
 * Answers are written to only to remember whether they correct others.
 */
struct related	relation_of(const struct view *, struct answer *,
    struct answer *);

#endif
