#ifndef CLAIMS_FORMING_H
#define CLAIMS_FORMING_H

#include <stdint.h>

#include "claims/form.h"
#include "claims/frames.h"
#include "facts/document.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/words.h"

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
struct extent	forming_clause(const struct forming *, const struct number *);

/* Are events counted, by their name: "214 cases", "eight deaths"? */
int	forming_tallies(const struct number *);

/* When the document came out, else when its sentence says so. */
struct span	forming_published(const struct forming *);

/*
 * When a date or time was, as it is written in a report; a time of day is of
 * the day of publication.  Empty where it cannot be told.
 */
struct span	forming_date(const struct forming *, const struct number *);

/*
 * When an event was that has a date.  "Earlier this week" is no later than two
 * days before: "../2016-12-07".
 */
struct span	forming_when(const struct forming *, const struct number *);

/* Some time, at least so many days before the paper came out. */
struct span	forming_days_before(const struct forming *, int64_t days);

/* The days of a duration, at the least: those of "P6W" are 42. */
int64_t	forming_days(const struct number *);

/* Has a row of time_frames.tsv that begins at word i this use? */
int	forming_is_word(const struct forming *, const struct words *, size_t i,
    const char *use);

/* A piece of the sentence. */
struct span	forming_text(const struct forming *, struct extent);

#endif
