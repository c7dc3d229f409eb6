#ifndef ENTITIES_CURSOR_H
#define ENTITIES_CURSOR_H

#include <stddef.h>

#include "entities/scene.h"

/* Weight of a rule or table where the chain says nothing: in headlines. */
#define CURSOR_LEAN	200

/* Where the tagger stands in a run of capitals. */
struct cursor {
	const struct scene	*sc;
	struct line		*l;
	size_t			 i, end;
	int			 titled;	/* a title went before */
};

/*
 * cursor_push:
 * A new mention from the cursor to word end; the cursor goes behind it, and a
 * title is used up.  Good until the next.
 */
struct mention	*cursor_push(struct cursor *, size_t end, enum entity_kind,
		    int sure, const char *rule);

#endif
