#ifndef CLAIMS_POLICY_H
#define CLAIMS_POLICY_H

#include "claims/answer.h"

/*
 * policy_prefer:
 * Which of two answers is the better estimate?  Returns >0 if it is the first,
 * <0 if it is the second, and sets the name (claims_say) of the measure that
 * said so.  latest: what most origins answer with, that of most origins, told
 * first, of most documents, the later, the higher; majority: that of most
 * origins or documents, before their own answers; lowest.  What the text itself
 * dates later has been chosen before (estimate.h).
 */
int	policy_prefer(enum policy, const struct answer *,
	    const struct answer *, const char **reason);

#endif
