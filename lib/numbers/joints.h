#ifndef NUMBERS_JOINTS_H
#define NUMBERS_JOINTS_H

#include <stddef.h>

#include "numbers/reading.h"

/* No list that is summed is longer; longer ones are tables. */
#define JOINTS_MOST	16

/* Numbers that are joined, and the words by which the last of them is. */
struct joint {
	size_t		v[JOINTS_MOST], n;
	struct extent	by;		/* unset: by commas only */
	int		commas;		/* the first is joined by a comma */
};

/* Is number k a count, of a noun of its own, of what an event befell? */
int	joints_counts(const struct reading *, size_t k);

/* The chunks that what number k counts begins and ends with, for owners too. */
size_t	joints_first(const struct reading *, size_t k);
size_t	joints_last(const struct reading *, size_t k);

/* All counts that are joined to number k, which is one; it comes first. */
void	joints_read(const struct reading *, size_t k, struct joint *);

#endif
