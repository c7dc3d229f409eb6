#ifndef NUMBERS_MEMORY_H
#define NUMBERS_MEMORY_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/reading.h"

/* The last thing counted, which a number without a noun may mean. */
struct memory {
	struct noun	noun;
	struct predicate predicate;
	size_t		n, index;	/* its number: sentence, place in it */
	size_t		seen;		/* sentence of it or of its last part */
	int		set;
};

/* Keep number k in mind, whose reading is done, if it counts something. */
void	memory_keep(struct memory *, const struct reading *, size_t k);

#endif
