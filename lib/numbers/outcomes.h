#ifndef NUMBERS_OUTCOMES_H
#define NUMBERS_OUTCOMES_H

#include <stddef.h>

#include "numbers/reading.h"
#include "numbers/told.h"

/* So many of the last are kept in mind. */
#define OUTCOMES_MOST	16

struct outcomes {
	struct told	v[OUTCOMES_MOST];
	size_t		n;
	struct number	*hurt[OUTCOMES_MOST];	/* shot, and alive after that */
	size_t		nhurt;
	int		ended;		/* has it told of anyone's death? */
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

/*
 * outcomes_end:
 * "Five teenagers were shot": where the document, whose sentences these are,
 * tells of no death, they were wounded, as the table has it.  Cost: linear.
 */
void	outcomes_end(const struct grammar *, struct sentence *v, size_t n,
    const struct outcomes *);

#endif
