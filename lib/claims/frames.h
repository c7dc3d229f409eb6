#ifndef CLAIMS_FRAMES_H
#define CLAIMS_FRAMES_H

#include "facts/extent.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "text/words.h"

/*
 * What a sentence says of the time in which figures count (time_frames.tsv):
 * since a date, in all of a war, when something else happened, in each year, in
 * how many events, or no longer.  Which figures a frame holds: holds.h.
 */
struct frame {
	enum {			/* holds_last asks for a stretch of these */
		FRAME_SINCE,	/* "since the war began in March 2011" */
		FRAME_LONG,	/* "the war", "in the civil war" */
		FRAME_RATE,	/* "each year", "In two years, …" */
		FRAME_FRONT,	/* "In December 2012, …" */
		FRAME_THEN,	/* "… in 2007, when …" */
		FRAME_AFTER,	/* "… six weeks after …" */
		FRAME_CAUSE,	/* "… when the mill fell in 2013" */
		FRAME_FORMER,	/* "an earlier toll", "initially said" */
		FRAME_PERIOD,	/* "annual revenue", "year on year" */
		FRAME_ONE,	/* "in a shooting" */
		FRAME_SEVERAL,	/* "in four separate shootings" */
		FRAME_UNTRUE,	/* "proved to be incorrect" */
		FRAME_AFTERMATH, /* "charged Tuesday", "today condemned" */
	}		kind;
	struct extent	at;
	int		inside;		/* "in" or "since" stands before it */
	int		recent;		/* since a day of the last week */
	struct span	text, when;	/* when: as a report's */
};
struct frames { VEC(struct frame); };

struct forming;

/* Words [i, next) of the sentence, which are a row of time_frames.tsv. */
struct framing {
	const struct words	*w;
	size_t			 i, next;
	struct extent		 at;
};

/* Find the frames of the sentence; cost: its words. */
void	frames_open(struct forming *);

/* It has this frame, too; its text is that of the place. */
void	frames_add(struct forming *, struct frame);

#endif
