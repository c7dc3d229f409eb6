#ifndef SYNTAX_MKNET_H
#define SYNTAX_MKNET_H

#include "syntax/mktrainer.h"

/* Make the vectors of a sentence's words; some values are dropped. */
void	mknet_forward(struct trainer *, const struct gold *);

/* Gradients of embeddings and convolutions from those of the vectors. */
void	mknet_backward(struct trainer *);

#endif
