#ifndef NUMBERS_LISTS_H
#define NUMBERS_LISTS_H

#include <stddef.h>

#include "numbers/reading.h"

/* No list is longer. */
#define LISTS_MOST	16

/* Single things without numerals, one or several that are joined. */
struct list {
	size_t		first[LISTS_MOST], last[LISTS_MOST], n;	/* chunks */
	int		joined;		/* "and" before the last item */
	int		named;		/* names of two words or more */
	struct span	classes[LISTS_MOST];
	struct span	class;		/* that all items have; may be empty */
	struct span	lemma;
};

/* The list that begins at chunk i, without classes; n is 0 if none does. */
void	lists_at(const struct reading *, size_t i, struct list *);

/* "their son, Jordan Lee,", "a man named Lee": a name of one just told of? */
int	lists_renamed(const struct reading *, size_t i);

/*
 * lists_share_class:
 * Set the class that all items share: that of the first that lies above the
 * rest.
 */
void	lists_share_class(const struct reading *, struct list *);

/*
 * lists_named_class:
 * "in the cities of A, B and C": set the class that the noun before names, and
 * return 1; in "the deaths of A and B" it tells what befell them.
 */
int	lists_named_class(const struct reading *, struct list *);

/*
 * "Ana Gil, 31, and Omar Ali, 24", "a nun and 9-year-old Joy": the first of a
 * list whose item, in chunk c, is told with an age; c itself, if it is not.
 */
size_t	lists_first_aged(const struct reading *, size_t c);

#endif
