#ifndef NUMBERS_REACH_H
#define NUMBERS_REACH_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/events.h"
#include "numbers/reading.h"

/* The chunks [left, right] that make up what is counted. */
struct mention {
	size_t	left, right;
};

/* What reaches a mention. */
struct reached {
	struct event	event;
	enum part	role;
	int		strength;	/* 0: nothing found */
	int		oblique;	/* only a circumstance of the event */
	int		loose;		/* may hang on a noun in between */
};

/*
 * reach_event:
 * Find what happens to a mention: the verb it is subject or object of, the
 * adjective or phrase behind it, the event noun it hangs on.  class is that of
 * what is counted.  Cost: linear in the sentence.
 */
struct reached	reach_event(const struct reading *, struct mention,
    struct span class);

/* The noun chunk that is subject of the verb in chunk c, or TOKEN_NOT. */
size_t	reach_subject(const struct reading *, size_t c);

/* The last chunk of the phrase that begins with noun chunk c, with its "of". */
size_t	reach_phrase_end(const struct reading *, size_t c);

#endif
