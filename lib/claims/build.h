#ifndef CLAIMS_BUILD_H
#define CLAIMS_BUILD_H

#include "claims/view.h"

/* The id of the question that an atom answers; it lives in the view. */
struct span	build_id(const struct view *, const struct atom *);

/*
 * build_claim:
 * All that is to say of one question: figures, relations, status, estimate,
 * origins.  The atoms are sorted by identity.  Checks on them go to the view's
 * checks; the rest lives in the view's scratch arena.  Cost: O(n log n), and
 * ANSWERS_COMPARED squared.
 */
void	build_claim(struct claim *, struct view *, struct atom **, size_t n);

#endif
