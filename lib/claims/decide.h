#ifndef CLAIMS_DECIDE_H
#define CLAIMS_DECIDE_H

#include "claims/view.h"

/* Apply the decisions that are about whole documents: drop. */
void	decide_papers(struct view *);

/*
 * Is a report misread?  Then it does not stand.  The state stays as it is.
 * (same and not-same: group_atoms; same-source: root_of.)
 */
int	decide_misread(const struct decisions *, const struct report *);

#endif
