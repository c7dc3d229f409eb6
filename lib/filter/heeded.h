#ifndef FILTER_HEEDED_H
#define FILTER_HEEDED_H

#include "facts/claim.h"
#include "ground/arena.h"

/*
 * Which decisions found what they name: a misspelt name would change nothing,
 * and the report would list it all the same.
 */

/* Have the view note it; in the arena, which must live as long. */
void	heeded_note(struct arena *, struct decision *);

/* All was seen: say on standard error which names were nowhere. */
void	heeded_tell(struct arena *, const struct decisions *);

#endif
