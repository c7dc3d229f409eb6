#ifndef ENTITIES_CONTEXT_H
#define ENTITIES_CONTEXT_H

#include "entities/scene.h"

/*
 * context_lean:
 * Add to m->lean what the words around a name, and its own shape, say of its kind.
 */
void	context_lean(const struct scene *, const struct line *,
	    struct mention *);

/* The kind that most speaks for; ENTITY_UNKNOWN where nothing does. */
enum entity_kind	context_kind(const struct mention *);

#endif
