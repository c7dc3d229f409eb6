#ifndef ENTITIES_PERSON_H
#define ENTITIES_PERSON_H

#include "entities/cursor.h"
#include "entities/gazetteer.h"

/*
 * person_read:
 * A person's name at the cursor: a given name and what follows, or any name
 * behind a title.  hit is what the tables know there.  Returns 0 if none
 * starts.
 */
int	person_read(struct cursor *, const struct hit *);

#endif
