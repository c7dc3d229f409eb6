#ifndef SYNTAX_MKPARSER_H
#define SYNTAX_MKPARSER_H

#include "ground/bytes.h"
#include "syntax/mkcorpus.h"

/* Train a parser on tagged sentences, and write its model.  Minutes. */
void	mkparser_write(struct corpus *, struct bytes *file);

#endif
