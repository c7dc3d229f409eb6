#ifndef REPORT_CHANGE_H
#define REPORT_CHANGE_H

#include "facts/claim.h"
#include "facts/name.h"
#include "ground/vec.h"
#include "report/say.h"

/* What is told of a question since an earlier run, in this order. */
enum change_kind {
	CHANGE_NONE,
	CHANGE_NEW,		/* the question is asked for the first time */
	CHANGE_GONE,		/* … is asked no more */
	CHANGE_BEST,		/* another estimate */
	CHANGE_FIGURE,		/* a figure that nobody gave before */
	CHANGE_SUPERSEDED,	/* another took the place of a figure */
	CHANGE_STRUCK,		/* a figure stands no longer, for no other */
	CHANGE_RESTORED,	/* a figure stands again */
	CHANGE_STATUS,
	CHANGE_ORIGINS,
	CHANGE_ARTICLES,
};
extern const struct names change_names;

struct change {
	enum change_kind	 kind;
	const struct claim	*claim;		/* the new one, if there is */
	struct span		 before, now;	/* in words; empty: nothing */
};
struct changes { VEC(struct change); };

/*
 * change_list:
 * What the new stories have that the old ones had not.  A claim is the same
 * question where the id is the same; else where it holds a report of an old
 * claim whose id is there no more.  By the order of the new claims, then of the
 * old ones that are gone.  Lives in the say's arena.  Cost: O(n log n) in the
 * reports of both.
 */
void	change_list(struct changes *, const struct say *,
    const struct stories *from, const struct stories *to);

#endif
