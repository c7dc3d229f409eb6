#ifndef ENTITIES_CONTEXT_H
#define ENTITIES_CONTEXT_H

#include "entities/scene.h"

/*
 * context_lean:
 * Set m->lean to what the words around a name, and its own shape, say of its kind:
 * the sum of the weights (name_weights.tsv) of all features that hold; lean[0] is for no
 * name at all.  Sets m->rule to the features.  The names of the line must be known.
 */
void	context_lean(const struct scene *, const struct line *,
	    struct mention *);

/* The kind that most speaks for; ENTITY_UNKNOWN where it is no name. */
enum entity_kind	context_kind(const struct mention *);

#endif
