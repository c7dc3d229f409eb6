#ifndef FIGURES_SCORE_H
#define FIGURES_SCORE_H

#include "figures/found.h"

/*
 * score_read:
 * Two counts that stand against each other from word i: a result of 3-2, a
 * vote of 52-48.  Returns 1 and fills low and high: the smaller and the
 * larger.
 */
int	score_read(const struct scan *, size_t i, struct found *);

#endif
