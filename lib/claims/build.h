#ifndef CLAIMS_BUILD_H
#define CLAIMS_BUILD_H

#include "claims/atom.h"

/*
 * build_claim:
 * All that is to say of one question: figures, relations, status, estimate, origins.  The
 * atoms are sorted by identity.  Checks on them go to the view's checks.
 */
void	build_claim(struct claim *, struct view *, struct atom **, size_t n);

#endif
