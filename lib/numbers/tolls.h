#ifndef NUMBERS_TOLLS_H
#define NUMBERS_TOLLS_H

#include "numbers/reading.h"

/*
 * Nouns that say what a figure counts, which stands elsewhere in the clause:
 * the death toll, the number of injured.  Each fills of and predicate of the
 * number, or returns 0.
 */

/* "the toll", "the number of people killed": the noun of chunk c. */
int	tolls_noun(const struct reading *, size_t c, struct number *);

/* The same of a subject, or of what it hangs on: "the number of the dead". */
int	tolls_subject(const struct reading *, size_t c, struct number *);

/* "the toll from Monday's slide at Yalung": of a noun above that of chunk c. */
int	tolls_above(const struct reading *, size_t c, struct number *);

#endif
