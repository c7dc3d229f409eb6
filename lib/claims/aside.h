#ifndef CLAIMS_ASIDE_H
#define CLAIMS_ASIDE_H

#include "claims/pool.h"
#include "claims/time.h"
#include "facts/claim.h"

/*
 * Other events than the story's: what happened more than ASIDE_DAYS before the
 * first of its papers came out, unless half of the papers tell of that time, as
 * in reports of a trial or an anniversary.  What is counted since so long ago is
 * another event's too, whoever tells it: the toll of the war, not of the raid.
 */
#define ASIDE_DAYS	30

struct aside {
	struct time_span	 first;		/* paper of the story */
	size_t			 papers;
	struct pool		 times;		/* years and months told */
	struct indices		 told, last;	/* by number: papers that do */
};

/* Note when the event of a report of a paper was; paper by paper. */
void	aside_note(struct aside *, const struct report *, size_t paper);

/*
 * Is a report of another event?  Then set the month or year in which that was,
 * or since which it counts.
 */
enum aside_is { ASIDE_NOT, ASIDE_THEN, ASIDE_SINCE };
enum aside_is	aside_time(struct aside *, const struct report *,
    struct span *);

#endif
