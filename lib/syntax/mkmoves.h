#ifndef SYNTAX_MKMOVES_H
#define SYNTAX_MKMOVES_H

#include "syntax/mktrainer.h"

/*
 * mkmoves_learn:
 * Read a sentence by one's own choice or the oracle's, and learn what that would have
 * done.  Returns the loss.
 */
double	mkmoves_learn(struct trainer *, const struct gold *, int epoch);

/* From the gradients of what words bring to moves, those of weights and vectors. */
void	mkmoves_backward(struct trainer *);

#endif
