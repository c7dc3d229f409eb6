#ifndef SYNTAX_MKLABEL_H
#define SYNTAX_MKLABEL_H

#include "syntax/mktrainer.h"

/* Learn the labels of a sentence's words under their right heads. */
void	mklabel_learn(struct trainer *, const struct gold *);

#endif
