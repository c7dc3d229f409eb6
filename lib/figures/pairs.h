#ifndef FIGURES_PAIRS_H
#define FIGURES_PAIRS_H

#include "figures/found.h"

/*
 * pairs_join:
 * Make one of two neighbours that are the ends of a range ("between $5 and
 * $10", "4% to 6%"); give the roles from, to, by and total to the figures of
 * a change ("rose to 41 from 38").  Cost: linear.
 */
void	pairs_join(const struct scan *, struct finds *);

#endif
