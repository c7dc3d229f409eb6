#ifndef NUMBERS_HINTS_H
#define NUMBERS_HINTS_H

#include "ground/arena.h"
#include "numbers/grammar.h"
#include "text/words.h"

/*
 * Words without which no sentence implies a count ("a man was shot dead"):
 * those of events that befall single things or lists of them.  Most sentences
 * have none, and need no reading for it.
 */
struct hints;

/* Gather them from the tables.  Lives as long as the arena. */
struct hints	*hints_new(struct arena *run, const struct grammar *);

/*
 * hints_any:
 * May these words imply a count?  Says yes rather too often than not.  Cost:
 * linear, and little: what was found of words seen lately is kept.
 */
int	hints_any(struct hints *, struct arena *, const struct grammar *,
    const struct words *);

#endif
