#ifndef CLAIMS_CLASS_H
#define CLAIMS_CLASS_H

#include <stddef.h>

#include "claims/tables.h"

/*
 * class_inside:
 * Is one class of counted things strictly inside another (police, person)?  The
 * empty class, where nothing says what is counted, holds all others.
 */
int	class_inside(const struct tables *, struct arena *, struct span inner,
    struct span outer);

/* The class above one; empty if there is none. */
struct span	class_above(const struct tables *, struct arena *, struct span);

/*
 * Is it a class of which a story has one, so that all its nouns name the same
 * (quake, tremor)?
 */
int	class_is_one(const struct tables *, struct arena *, struct span);

/* Those who did it: some count them among the dead, some do not. */
int	class_is_apart(const struct tables *, struct arena *, struct span);

/* Of whom some may not be found yet: bodies. */
int	class_is_found(const struct tables *, struct arena *, struct span);

/* How deep a class lies: 0 for the empty class, 1 for the topmost. */
size_t	class_depth(const struct tables *, struct arena *, struct span);

#endif
