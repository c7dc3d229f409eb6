#ifndef CLAIMS_REFER_H
#define CLAIMS_REFER_H

#include "claims/atom.h"

/* A number that points to another of its document. */
struct place {
	const struct atom	*atom;
	struct span		 field;
	struct extent		 at;
};
struct reference {
	struct place		 from, to;
};
struct references { VEC(struct reference); };

struct view;

/*
 * refer_find:
 * Note which of the n atoms of a paper restate another, and which are part of
 * another.  Where several reports stand at the place that one points to, it is
 * the one of its own predicate, else the first.  Of a whole that tells of
 * something else it is no part: of 61 hurt, 24 are in hospital, and no more.
 */
void	refer_find(struct view *, struct atom *, size_t n);

/* The atom that one restates; NULL if it does not, or that is not there. */
const struct atom	*refer_restated(const struct view *,
    const struct atom *);

#endif
