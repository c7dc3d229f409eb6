#ifndef SYNTAX_TAGSET_H
#define SYNTAX_TAGSET_H

#include <stddef.h>

#include "ground/span.h"

/*
 * Names whose set is what the treebanks use: relations (nsubj, obl:agent) and
 * bundles of features (Number=Plur).  A model carries its own list: names in
 * order, each ended by a newline.  Index 0 is "_", nothing.
 */
struct tagset {
	const struct span	*v;
	size_t			 n;
};

struct arena;

/* Read a list; it borrows from text. */
struct tagset	tagset_read(struct arena *, struct span text);

/* The name of an index, "_" if it has none; the index of a name, or 0. */
struct span	tagset_name(const struct tagset *, size_t);
size_t		tagset_find(const struct tagset *, struct span);

#endif
