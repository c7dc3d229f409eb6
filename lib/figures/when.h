#ifndef FIGURES_WHEN_H
#define FIGURES_WHEN_H

#include "facts/number.h"
#include "figures/day.h"
#include "ground/arena.h"

/* How wide a stretch of the calendar is. */
enum grain {
	GRAIN_NONE, GRAIN_CENTURY, GRAIN_DECADE, GRAIN_YEAR, GRAIN_HALF,
	GRAIN_QUARTER, GRAIN_SEASON, GRAIN_MONTH, GRAIN_WEEK, GRAIN_WEEKEND,
	GRAIN_DAY, GRAIN_DAYS, GRAIN_PART, GRAIN_MINUTE,
};

enum edge { EDGE_NONE, EDGE_EARLY, EDGE_MID, EDGE_LATE, EDGE_START, EDGE_END };

/* A stretch of the calendar. */
struct when {
	enum grain	grain;
	long		day;		/* its first day */
	int		index;		/* half, quarter: 1…; century: 20 */
	struct span	code;		/* season SU, part of day MO */
	int		from, to;	/* of a part: hours; from: the minute */
	enum edge	edge;
	int		days;		/* how many, of GRAIN_DAYS */
	int		about;		/* perhaps a day before or after */
	int		own_year;	/* its year was written */
	int		deictic;	/* told from the day of the report */
	int		no_year;	/* the year is not known */
	int		zoned, zone;	/* minutes from UTC */
	int		dated;		/* of a time: its day is known */
	int		until;		/* minute at which a time ends, or 0 */
	int		seconds, has_seconds;
	int		loose;		/* 3:30, of the morning or not */
};

/* Kind date (or time), iso and timex of a number. */
void	when_set(const struct when *, struct arena *, struct number *);

/* The stretch of this grain that holds the day, moved by n of its kind. */
struct when	when_around(enum grain, long day, long n);

/* The first day behind the stretch. */
long	when_end(const struct when *);

#endif
