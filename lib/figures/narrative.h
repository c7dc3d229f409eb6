#ifndef FIGURES_NARRATIVE_H
#define FIGURES_NARRATIVE_H

#include <stddef.h>

#include "figures/found.h"
#include "figures/scan.h"

/*
 * Where the telling stands in time: the last date that a document named, and
 * whether it tells history, so that a month without a year is near that date
 * rather than near the report.
 */
struct narrative {
	struct when	focus;
	int		has_focus;
	struct when	quarter;	/* the last one named */
	int		has_quarter;
	int		old;	/* old years since the last "yesterday" */
};

/* A date was read. */
void	narrative_note(struct scan *, const struct found *);

/* Does the text tell history? */
int	narrative_is_history(const struct scan *);

/* Is the date without a year at words [a, b) one of them? */
int	narrative_tells(const struct scan *, size_t a, size_t b);

/* "the month", "the summer": the day they are told from. */
long	narrative_now(const struct scan *);

/* Has a date been named from which units of this grain can be counted? */
int	narrative_fits(const struct scan *, enum grain);

/*
 * narrative_anaphor:
 * "that year", "the following day", "the same month", "the previous quarter",
 * from the unit at word i.  Sets *a to its first word.  Returns the word
 * behind, or 0.
 */
size_t	narrative_anaphor(const struct scan *, size_t i, size_t *a,
    struct when *);

#endif
