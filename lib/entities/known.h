#ifndef ENTITIES_KNOWN_H
#define ENTITIES_KNOWN_H

#include "entities/cursor.h"
#include "entities/gazetteer.h"

/*
 * known_read:
 * A name that a table knows, at the cursor; unsure where it is a word too.
 * Returns 0 if there is none, or if it means nothing here.
 */
int	known_read(struct cursor *, const struct hit *);

/* What a table knows of a mention. */
void	known_fill(struct mention *, const struct hit *);

/* "Fargo, N.D.", "R-Ariz.": a state or province cut short; 0 if none. */
int	known_short(struct cursor *);

#endif
