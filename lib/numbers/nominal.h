#ifndef NUMBERS_NOMINAL_H
#define NUMBERS_NOMINAL_H

#include "numbers/events.h"

/* Nouns that tell events (nominals.tsv): "the deaths of 12 miners". */

/*
 * nominal_read:
 * Does the noun ending at piece t tell an event?  What it takes, and whether
 * it counts those whom it befell, is set then.
 */
int	nominal_read(const struct reading *, size_t t, struct event *);

/* Does it tell one that counts: "12 deaths", but not "12 attacks"? */
int	nominal_counts(const struct reading *, size_t t, struct event *);

/* Does a noun, by its lemma, tell one, but count none: "12 attacks"? */
int	nominal_of_events(const struct grammar *, struct span lemma);

/* Is this word one of the prepositions that such an event takes? */
int	nominal_takes(const struct event *, struct span word);

/* "a fatal wound", "the fatal police shooting": is the noun told to be so? */
int	nominal_deadly(const struct reading *, size_t t);

#endif
