#ifndef ENTITIES_SAID_H
#define ENTITIES_SAID_H

#include <stddef.h>

#include "entities/speech.h"
#include "entities/verb.h"

/*
 * What a verb of saying tells, as words; empty if nothing is.  The verb's
 * source is known.
 */

/* "…, S said": all that stands before. */
struct piece	said_before(const struct verb *, const struct line *);

/* "S said (that) …", "S vowed to …", "S denied …". */
struct piece	said_behind(const struct verb *, const struct scene *,
		    size_t n);

/*
 * "Twelve people are said to have died", "it was reported that twelve died":
 * what is said by a verb in the passive.  Returns 0 if that is not how it is
 * told.
 */
int		said_of_subject(const struct verb *, const struct scene *,
		    size_t n, struct piece *subject, struct piece *rest);

/* "The plan, he said, was bad": what goes on behind the comma. */
struct piece	said_on(const struct verb *, const struct scene *, size_t n);

#endif
