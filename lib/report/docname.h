#ifndef REPORT_DOCNAME_H
#define REPORT_DOCNAME_H

#include <stddef.h>

#include "facts/claim.h"
#include "ground/arena.h"

/* Short names of documents, sorted by id. */
struct doc_name {
	struct span	doc, name;
	struct span	outlet;		/* if no other document has it */
};

struct docs {
	struct doc_name	*v;
	size_t		 n;
};

/*
 * docname_all:
 * Name all documents: by their id, a long one cut to a front that no other
 * has (000 for 000_b44bfce48a10d807).  All lives in the arena.
 */
void	docname_all(struct docs *, struct arena *, const struct stories *);

/* The short name of an id, the id itself if it is none.  Cost: O(log n). */
struct span	docname_of(const struct docs *, struct span doc);

/*
 * docname_text:
 * A text with the ids in it, each a word, as their outlets or short names.
 * Cost: O(n log n) in words and documents.
 */
struct span	docname_text(const struct docs *, struct arena *,
    struct span text);

#endif
