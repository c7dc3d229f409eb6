#ifndef NUMBERS_SINGLES_H
#define NUMBERS_SINGLES_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * singles_item:
 * Does a single person or thing without numeral begin at chunk i: a name, a
 * noun that an article or owner singles out, "an 18-year-old", "himself"?
 * Where bare is set, persons need no article.  Sets its last chunk, for owners
 * may stand before.  Who says something is none.
 */
int	singles_item(const struct reading *, size_t i, int bare, size_t *last);

/*
 * singles_titled:
 * "his wife Salma", "their sons Luis and Pedro": who the name at the end of
 * chunk c is told to be, if it is a person; 0 if nothing tells it.
 */
int	singles_titled(const struct reading *, size_t c, struct noun *);

/* Is the noun of this chunk a number: "an 18-year-old", "a third"? */
int	singles_by_number(const struct reading *, size_t chunk);

/* Is it that, or "another", so that no noun tells who it is? */
int	singles_alone(const struct reading *, size_t chunk);

/* Is it besides those already told of: "another", "another man"? */
int	singles_other(const struct reading *, size_t chunk);

/*
 * Where what is counted begins and ends in the chunk of an item: behind the age
 * of "a 6-year-old boy", which is a number by itself; of a number that is the
 * noun, its article.
 */
size_t	singles_first(const struct reading *, size_t chunk);
size_t	singles_end(const struct reading *, size_t chunk);

#endif
