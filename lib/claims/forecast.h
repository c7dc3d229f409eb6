#ifndef CLAIMS_FORECAST_H
#define CLAIMS_FORECAST_H

#include "claims/view.h"

/*
 * forecast_part:
 * Set apart, when all atoms are there, the questions of what a level is
 * expected to be: "revenue was $14bn" and, further down, "revenue of $56bn is
 * forecast" answer two.  Only where a paper tells both: what all call planned
 * has one question, and so has what happened, planned or not.  Cost: O(n).
 */
void	forecast_part(struct view *);

#endif
