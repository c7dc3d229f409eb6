#ifndef FIGURES_FOUND_H
#define FIGURES_FOUND_H

#include <stddef.h>

#include "facts/number.h"
#include "figures/scan.h"
#include "figures/when.h"
#include "ground/vec.h"

/* A number and the words [a, b) that it was read from. */
struct found {
	size_t		a, b;
	struct number	n;
	struct when	when;		/* of a date */
	int		restates;	/* the number before it */
	size_t		per_a, per_b;	/* a rate farther on */
};
struct finds { VEC(struct found); };

/* The words [a, b) are this stretch of the calendar, and which rule says so. */
void	found_when(struct found *, size_t a, size_t b, const struct when *,
    const char *rule);

/* The same, with kind, iso and timex of the stretch; returns 1. */
int	found_date(const struct scan *, struct found *, size_t a, size_t b,
    const struct when *, const char *rule);

#endif
