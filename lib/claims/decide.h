#ifndef CLAIMS_DECIDE_H
#define CLAIMS_DECIDE_H

#include "claims/atom.h"

/* Apply the decisions that are about whole documents: drop. */
void	decide_papers(struct view *);

/*
 * decide_atoms:
 * Apply the decisions that are about single reports: misread takes them out of
 * what stands, same-source gives sources one root.  The state stays as it is.
 * (same and not-same: group_atoms.)
 */
void	decide_atoms(struct view *);

#endif
