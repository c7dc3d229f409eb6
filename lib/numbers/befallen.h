#ifndef NUMBERS_BEFALLEN_H
#define NUMBERS_BEFALLEN_H

#include <stddef.h>

#include "numbers/events.h"
#include "numbers/reading.h"

/*
 * Words that tell by themselves, without a verb, what befell those they are
 * said of.  All of these return 0, and an event of no use, where that is not
 * so.
 */

/* "dead", "wounded" */
int	befallen_word(const struct reading *, size_t piece, struct event *);

/* Is chunk c but an article and such a word: "the wounded"? */
int	befallen_those(const struct reading *, size_t c, struct event *);

/* An adjective or participle in noun chunk c: "the two injured officers". */
int	befallen_within(const struct reading *, size_t c, struct event *);

/*
 * Is it told as a fact that an event of this stage of events.tsv ("passing",
 * "final") befell those whom a number counts?
 */
int	befallen_fact(const struct grammar *, const struct number *,
    const char *stage);

/* Does the noun at piece t say what befell whom it names: "40 hostages"? */
int	befallen_who(const struct reading *, size_t t, struct event *);

/*
 * "were not injured", "did not hurt": of an event that a negation stands right
 * before, make what it means for those it did not befall, if there is a word
 * for that.  Who was "not seriously injured" was.
 */
void	befallen_spared(const struct reading *, struct event *);

#endif
