#ifndef CLAIMS_TIME_H
#define CLAIMS_TIME_H

#include <stdint.h>

#include "ground/arena.h"
#include "ground/span.h"

/*
 * A stretch of time, half open, in seconds since 1970 UTC.  A time without a
 * zone is taken as UTC.  from == to: unknown.
 */
struct time_span {
	int64_t	from, to;
};

#define TIME_KNOWN(t)	((t).from < (t).to)
#define TIME_DAY		((int64_t)24 * 60 * 60)
#define TIME_DAY_WRITTEN	10	/* 2022-01-05 */

/*
 * time_read:
 * Reads 2022, 2022-01, 2022-01-05, 2022-W01, 2022-01-05T18:00[:00][Z|+01:00],
 * 2022-01-05TEV (TIMEX3 parts of a day) and intervals a/b, where b may leave
 * out what it shares with a, or be "..", which never comes; as a, ".." is long
 * ago.  Anything else is unknown.
 */
struct time_span	time_read(struct span);

/* The day at the front of a date, or the year or month that is all of it. */
struct span	time_day(struct span);

/* Is it a stretch that goes on, such as time_since makes? */
int		time_goes_on(struct span);

/* "../2022-01-05", all until a date; is a text that; then the date, else it. */
struct span	time_until(struct arena *, struct span);
int		time_is_until(struct span);
struct span	time_until_what(struct span);

/* "2022-01-05/..", all since a date. */
struct span	time_since(struct arena *, struct span);

/* The day that is some days before a time begins: 2022-01-05. */
struct span	time_back(struct arena *, struct time_span, int64_t days);

/* Is the first wholly before the second?  Not, if one is unknown. */
int	time_before(struct time_span, struct time_span);

#endif
