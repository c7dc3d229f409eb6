#ifndef CLAIMS_OWN_H
#define CLAIMS_OWN_H

#include "claims/atom.h"

/*
 * own_set:
 * Mark, of some answers to one question, by identity, those that are their
 * papers' own: the first figure that a paper states as a fact and of the whole.
 * What it tells further down, an older toll or somebody else's, is not its own;
 * a paper that states none has none.  And those that who says them tells beside
 * it: they are of something else.
 */
void	own_set(struct atom **, size_t n);

/* 12 and 13 dead in one report: so near that one of them is a slip. */
int	own_slip(double, double);

#endif
