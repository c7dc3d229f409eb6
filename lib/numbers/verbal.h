#ifndef NUMBERS_VERBAL_H
#define NUMBERS_VERBAL_H

#include "numbers/events.h"

/* Verbs that tell events, with what stands around them (predicates.tsv). */

/*
 * verbal_read:
 * The row of the verb that heads chunk c: with the adverb before it, or what
 * stands behind its object, or the longest of its own words; the verb itself,
 * of no kind, where there is none.  subject is as in events_verb.
 */
void	verbal_read(const struct reading *, size_t c, struct span subject,
    struct event *);

/*
 * verbal_outcome:
 * Does what follows the verb in chunk c decide: "suffered injuries", "rushed to
 * hospital"?  Then class, kind and end of the event are those of that.
 */
int	verbal_outcome(const struct reading *, size_t c, struct event *);

/* Is chunk c a noun that tells an event which counts: "serious injuries"? */
int	verbal_suffered(const struct reading *, size_t c, struct event *);

#endif
