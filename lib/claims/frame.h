#ifndef CLAIMS_FRAME_H
#define CLAIMS_FRAME_H

#include <stdint.h>

#include "claims/form.h"
#include "facts/document.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/words.h"

/*
 * What a sentence says of the time in which figures count (time_frames.tsv):
 * since a date, in all of a war, when something else happened, in each year, or
 * no longer.
 */
struct frame {
	enum {
		FRAME_SINCE,	/* "since the war began in March 2011" */
		FRAME_LONG,	/* "the war", "in the civil war" */
		FRAME_RATE,	/* "each year", "In two years, …" */
		FRAME_FRONT,	/* "In December 2012, …" */
		FRAME_THEN,	/* "… in 2007, when …" */
		FRAME_AFTER,	/* "… six weeks after …" */
		FRAME_CAUSE,	/* "… when the mill fell in 2013" */
		FRAME_FORMER,	/* "an earlier toll", "initially said" */
		FRAME_PERIOD,	/* "annual revenue", "year on year" */
		FRAME_UNTRUE,	/* "proved to be incorrect" */
		FRAME_AFTERMATH, /* "charged Tuesday", "today condemned" */
	}		kind;
	struct extent	at;
	int		inside;		/* "in" or "since" stands before it */
	int		recent;		/* since a day of the last week */
	struct span	text, when;	/* when: as a report's */
};
struct frames { VEC(struct frame); };

/* A sentence of which reports are being made. */
struct forming {
	struct arena			*arena;
	const struct document		*document;
	const struct sentence		*sentence;
	const struct placed_sentences	*earlier;
	const struct tables		*tables;
	struct frames			 frames;
};

/* The clause that a number stands in, else the sentence. */
struct extent	frame_clause(const struct forming *, const struct number *);

/* When the document came out, else when its sentence says so. */
struct span	frame_published(const struct forming *);

/*
 * When a date or time was, as it is written in a report; a time of day is of
 * the day of publication.  Empty where it cannot be told.
 */
struct span	frame_date(const struct forming *, const struct number *);

/*
 * When an event was that has a date.  "Earlier this week" is no later than two
 * days before: "../2016-12-07".
 */
struct span	frame_when(const struct forming *, const struct number *);

/* Some time, at least so many days before the paper came out. */
struct span	frame_days_before(const struct forming *, int64_t days);

/* The days of a duration, at the least: those of "P6W" are 42. */
int64_t	frame_days(const struct number *);

/* Has a row of time_frames.tsv that begins at word i this use? */
int	frame_is_word(const struct forming *, const struct words *, size_t i,
    const char *use);

/* A piece of the sentence. */
struct span	frame_text(const struct forming *, struct extent);

#endif
