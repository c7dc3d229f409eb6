#ifndef NUMBERS_ADDED_H
#define NUMBERS_ADDED_H

#include "numbers/memory.h"
#include "numbers/reading.h"

/*
 * added_number:
 * Put an empty number where its start belongs among those of the sentence.
 * Indices of the later ones move, in their links, in the pieces and in the
 * memory.  The result is good until the next is added.
 */
struct number	*added_number(const struct reading *, struct extent,
    struct memory *);

/* Does a number stand there already? */
int	added_taken(const struct reading *, struct extent);

#endif
