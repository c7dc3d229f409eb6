#ifndef CLAIMS_DECIDE_H
#define CLAIMS_DECIDE_H

#include "claims/atom.h"

/*
 * decide_atoms:
 * Apply the decisions that are about single reports to the view: misread and
 * drop take reports out of what stands, same-source gives sources one root.
 * The state stays as it is.  (same and not-same: group_atoms.)
 */
void	decide_atoms(struct view *);

#endif
