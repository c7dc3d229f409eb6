#ifndef ENTITIES_ENTITIES_H
#define ENTITIES_ENTITIES_H

#include "facts/document.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"

/* Finds names and who says what. */
struct entity_reader;

/*
 * Open the tables and models; a user's file may be NULL.  Lives as long as the
 * arena.  NULL if one is damaged.
 */
struct entity_reader	*entities_new(struct arena *run,
    const struct lexfile *user);

/*
 * entities_read:
 * Fill v[i].entities and v[i].attributions of the n sentences of one document.
 * The document may be NULL.  Cost: linear in the text.
 */
void	entities_read(struct entity_reader *, struct arena *,
    const struct document *, struct sentence *v, size_t n);

#endif
