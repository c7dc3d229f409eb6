#ifndef SPLIT_DATES_H
#define SPLIT_DATES_H

#include "ground/arena.h"
#include "ground/span.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/* Words of dates, and words that mean nothing in them. */
struct dates_words {
	struct lexicon	calendar, fillers, summers;
};

/* A user's file may be NULL.  -1 if a table is damaged. */
int	dates_open(struct dates_words *, const struct lexfile *user);

/*
 * dates_read:
 * Read a text that is a date, maybe with a weekday, a time and a zone, in any
 * usual order ("Thursday 6 January 2022 10.15 GMT", "2022-01-07T10:00Z").
 * Returns it in ISO 8601, with the time only where its zone is given; an empty
 * span where day, month and year are not all given, where the order of day and
 * month is open (01/02/2022, and no weekday tells), or more than "other" words
 * that belong to no date stand in it.
 */
struct span	dates_read(const struct dates_words *, struct arena *,
    struct span, unsigned other);

#endif
