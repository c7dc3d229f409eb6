#ifndef CLAIMS_SEVERAL_H
#define CLAIMS_SEVERAL_H

#include "claims/pool.h"
#include "facts/report.h"

/*
 * Round-ups: a figure of several separate events ("17 wounded in separate
 * shootings") answers no question of one of them.  So where papers begin with
 * one event, and no more of them with several, the figures of several are of
 * other events than the story's; and so is, wherever a paper tells it, a number
 * that it tells of several ("17 Wounded In Weekend Shootings").  Where more sum
 * up, that is the story.
 */
struct several {
	struct pool	 predicates, numbers;	/* told of several, by paper */
	size_t		 paper;		/* last noted, from 1 */
	size_t		 depth;		/* of what it begins with */
	enum events	 begins;	/* … and of how many that is */
	size_t		 papers[EVENTS_SEVERAL + 1];	/* begin so */
};

/* Nothing noted. */
void	several_open(struct several *, struct arena *);

/* Note of how many events a report is, paper by paper. */
void	several_note(struct several *, const struct report *, size_t paper);

/* When all are noted, and before any is asked for. */
void	several_settle(struct several *);

/* Is a report of several events, and the story of one? */
int	several_is(struct several *, const struct report *, size_t paper);

#endif
