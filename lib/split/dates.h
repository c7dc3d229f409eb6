#ifndef SPLIT_DATES_H
#define SPLIT_DATES_H

#include "ground/arena.h"
#include "ground/span.h"
#include "text/lexicon.h"

/*
 * dates_read:
 * Read a text that is a date, maybe with a weekday, a time and a zone, in any
 * usual order ("Thursday 6 January 2022 10.15 GMT", "2022-01-07T10:00Z").
 * Returns it in ISO 8601, with the time only where its zone is given; an empty
 * span where day, month and year are not all given, where the order of day and
 * month is open (01/02/2022), or more than "other" words that belong to no date
 * stand in it.
 */
struct span	dates_read(const struct lexicon *calendar, struct arena *,
    struct span, unsigned other);

#endif
