#ifndef CLAIMS_FRAMES_H
#define CLAIMS_FRAMES_H

#include "claims/frame.h"

/* Find the frames of the sentence; cost: its words. */
void	frames_open(struct forming *);

#endif
