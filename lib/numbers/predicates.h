#ifndef NUMBERS_PREDICATES_H
#define NUMBERS_PREDICATES_H

#include <stddef.h>

#include "numbers/events.h"
#include "numbers/reading.h"

/*
 * Rows of predicates.tsv.  A row must be of one of the kinds, bits of enum
 * event_kind; subject is the class of what undergoes it, for rows that ask for
 * one.
 */

/* The first row of these words that suits; 0 if none does. */
int	predicates_find(const struct reading *, struct span key,
    unsigned kinds, struct span subject, struct row *);

/*
 * predicates_longest:
 * The longest row of the words from word a on, the first of them replaced; of
 * two as long that of the first kinds.  Sets class, kind and the end of the
 * event, or returns 0.
 */
int	predicates_longest(const struct reading *, struct span first,
    size_t a, unsigned kinds, unsigned others, struct span subject,
    struct event *);

/* The event is of the class and kind of a row. */
void	predicates_take(struct event *, const struct row *);

#endif
