#ifndef ENTITIES_SAID_H
#define ENTITIES_SAID_H

#include <stddef.h>

#include "entities/speech.h"
#include "entities/verb.h"

/* What is said before "…, S said"; empty if nothing is. */
struct piece	said_before(const struct verb *, const struct line *);

/* What is said behind the verb; empty if nothing is. */
struct piece	said_behind(const struct verb *, const struct scene *,
		    size_t n);

/* "The plan, he said, was bad": what goes on behind the comma. */
struct piece	said_on(const struct verb *, const struct scene *, size_t n);

#endif
