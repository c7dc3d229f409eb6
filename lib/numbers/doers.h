#ifndef NUMBERS_DOERS_H
#define NUMBERS_DOERS_H

#include "numbers/memory.h"
#include "numbers/told.h"

/* So many whose death is told are kept in mind. */
#define DOERS_MOST	8

struct doers {
	struct told	deed;		/* who killed; number: how many */
	int		known;		/* is it told? */
	struct told	dead[DOERS_MOST];
	size_t		n;
	int		counted;	/* the doer among the dead */
};

/*
 * doers_read:
 * "A man killed three people. … He then shot himself": whoever killed others
 * and is dead, too, is counted with them in a total, where the later of the two
 * is told; the counts are its parts.  The numbers of the sentence must be
 * complete.  Cost: linear.
 */
void	doers_read(const struct reading *, struct doers *, struct memory *);

#endif
