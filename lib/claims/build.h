#ifndef CLAIMS_BUILD_H
#define CLAIMS_BUILD_H

#include "claims/atom.h"

/*
 * What claims are sorted by: most articles first, then most of which a headline
 * gives an answer; of those alike the one that more begin with, then the one
 * that is told first, then the wider one (people before women); then by id.
 */
struct build_rank {
	size_t	weight;		/* articles and headlines */
	size_t	leads, first, depth;
};
struct build_rank	build_rank(const struct view *, struct atom *const *,
    size_t n);
int		build_order(const struct build_rank *,
    const struct build_rank *);

/* The id of the question that an atom answers; it lives in the view. */
struct span	build_id(const struct view *, const struct atom *);

/*
 * build_claim:
 * All that is to say of one question: figures, relations, status, estimate,
 * origins.  The atoms are sorted by identity.  Checks on them go to the view's
 * checks; the rest lives in the view's scratch arena.
 */
void	build_claim(struct claim *, struct view *, struct atom **, size_t n);

#endif
