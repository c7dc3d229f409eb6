#ifndef SYNTAX_MKDENSE_H
#define SYNTAX_MKDENSE_H

#include "syntax/mkparam.h"
#include "syntax/model.h"

/*
 * Write a trained matrix (MKPARAM_MATRIX or MKPARAM_TURNED) as dense.h and
 * net_dense want it: weights of 7 bits, and what is added to each output's sum
 * and by what it is shifted.
 */
void	mkdense_write(struct model_writer *, const struct param *);

#endif
