#ifndef NUMBERS_OUTCOMES_H
#define NUMBERS_OUTCOMES_H

#include <stddef.h>

#include "numbers/reading.h"
#include "numbers/survivors.h"
#include "numbers/told.h"

/* So many of the last are kept in mind. */
#define OUTCOMES_MOST	16

struct outcomes {
	struct told	v[OUTCOMES_MOST];
	size_t		n;
	struct survivors alive;
};

/*
 * outcomes_read:
 * "She was found with burns.  She died in hospital": who is hurt and dies of it
 * is no longer counted as hurt.  Give what befell single persons, in this
 * sentence and those before, the outcome that it tells; it is nowhere in the
 * sentence, if another one tells it.  The numbers of the sentence must be
 * complete.  Cost: linear.
 */
void	outcomes_read(const struct reading *, struct outcomes *);

#endif
