#ifndef NUMBERS_POPULATION_H
#define NUMBERS_POPULATION_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * population_read:
 * "the nation of 19 million people", "Peru has 34 million inhabitants": people,
 * counted from chunk c on, who are the population of a place.  Returns 0 if
 * they are none.
 */
int	population_read(const struct reading *, size_t c, struct number *);

#endif
