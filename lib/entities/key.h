#ifndef ENTITIES_KEY_H
#define ENTITIES_KEY_H

#include "entities/tables.h"
#include "facts/entity.h"
#include "ground/arena.h"
#include "ground/span.h"

/*
 * key_of:
 * The form of a name that is matched on across documents: folded, without
 * titles, "the" and possessives, spelling variants made one, "ministry of x" as
 * "x ministry".  The result lives in the arena.
 */
struct span	key_of(const struct tables *, struct arena *, struct span name);

/* Is a folded word this particle of small_words.tsv? */
int		key_particle(const struct tables *, struct span word,
    const char *particle);

#endif
