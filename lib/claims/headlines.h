#ifndef CLAIMS_HEADLINES_H
#define CLAIMS_HEADLINES_H

#include "claims/replies.h"

/*
 * headlines_settle:
 * "20 rebels killed" in headlines answers what "29 killed" in others does: all
 * reports of the narrower question go to the wider one (wider.h), with whatever
 * figure.  Not if a paper tells both, with two figures: its rebels are a part
 * of its dead.  Cost: linear.
 */
void	headlines_settle(struct view *, const struct replies *);

#endif
