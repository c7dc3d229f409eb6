#ifndef CLAIMS_ASIDE_H
#define CLAIMS_ASIDE_H

#include "claims/pool.h"
#include "claims/several.h"
#include "claims/tables.h"
#include "claims/time.h"
#include "facts/claim.h"

/*
 * Other events than the story's: what happened more than ASIDE_DAYS before the
 * first of its papers came out, unless half of the papers begin with that time,
 * as in reports of a trial or an anniversary, and not with another figure of
 * the same today: who tells of 40 killed now and of 500 killed in 2007 has no
 * anniversary.  What is counted since so long ago is another event's too,
 * whoever tells it: the toll of the war, not of the raid.  Unless half of the
 * papers begin with what the war did.
 */
#define ASIDE_DAYS	30

/*
 * And what happened at least a day before the day that the papers begin with,
 * told further down: the raid of Friday in a report of Monday's.  That is the
 * day of two in three of them, else the earliest.  In a paper that begins with
 * that day too, no time zone can make it the one before.  What a text itself
 * sets before it ("earlier this week") may stand anywhere but in its first
 * sentence.
 */

/* What a paper begins with. */
struct aside_told {
	struct span		 predicate, month;
	double			 low, high;
};
struct aside_tolds { VEC(struct aside_told); };

/* How many papers begin with each of some times. */
struct aside_times {
	struct pool		 texts;
	struct indices		 papers, last;	/* by number; last counted */
};

struct aside {
	const struct tables	*tables;
	struct arena		*arena;
	struct arena		*scratch;	/* whoever has it resets it */
	struct pool		 texts;		/* a report may go, they stay */
	struct time_span	 first;		/* paper of the story */
	size_t			 papers;
	size_t			 noted;		/* last paper, from 1 */
	struct aside_tolds	 now, old;	/* that it begins with */
	struct aside_times	 months, days;	/* of old and of new events */
	struct time_span	 day;		/* that the papers begin with */
	struct { VEC(struct time_span); } own;	/* by paper: first of its */
	struct several		 several;
	size_t			 longs;		/* papers that begin with one */
	size_t			 last_long;	/* last of them, from 1 */
};

/* Nothing noted, of so many papers, the first of which came out at a time. */
void	aside_open(struct aside *, const struct tables *, struct arena *,
	    struct arena *scratch, size_t papers, struct time_span first);

/* Note when the event of a report of a paper was; paper by paper. */
void	aside_note(struct aside *, const struct report *, size_t paper);

/* When all are noted, and before any is asked for. */
void	aside_settle(struct aside *);

/*
 * Is a report of another event?  Then set the month, year or day on which that
 * was, or since which it counts.
 */
enum aside_is {
	ASIDE_NOT,
	ASIDE_THEN,		/* long before, in some month */
	ASIDE_SINCE,		/* counted since so long ago */
	ASIDE_LONG,		/* all that a long event did: a war */
	ASIDE_DAY,		/* on an earlier day */
	ASIDE_BEFORE,		/* some time before: "earlier this week" */
	ASIDE_SEVERAL,		/* several.h */
	ASIDE_FORECAST,		/* forecast.h; no event's at all */
	ASIDE_BESIDES,		/* besides.h; of we know not which */
};
enum aside_is	aside_time(struct aside *, const struct report *,
    size_t paper, struct span *);

#endif
