#ifndef ENTITIES_MEMORY_H
#define ENTITIES_MEMORY_H

#include <stddef.h>

#include "entities/scene.h"
#include "ground/index.h"
#include "ground/span.h"

/* A name of the document, all its mentions taken together. */
struct known {
	struct span		 text;		/* as it stands */
	size_t			 words;
	enum entity_kind	 kind;
	int			 sure;
	int			 lean[ENTITY_UNNAMED + 1];
	int			 certain[ENTITY_UNNAMED + 1];
	size_t			 full;		/* name it stands for, or 0 */
	struct mention		 sample;	/* the surest mention */
};
struct knowns { VEC(struct known); };

struct memory {
	struct scene	*sc;
	struct knowns	 v;		/* from 1: 0 is none */
	struct index	 by_text;	/* folded */
	struct index	 by_key;	/* ids */
	size_t		 ids;
};

/* The folded text of the words [a, b) of a line, in the scene's arena. */
struct span	memory_folded(const struct scene *, const struct line *,
    size_t a, size_t b);

/* The name with a folded text, if need be a new one.  Good until the next. */
struct known	*memory_of(struct memory *, struct span folded,
    struct span text, size_t words);

#endif
