#ifndef SYNTAX_MKTAGGER_H
#define SYNTAX_MKTAGGER_H

#include "ground/bytes.h"
#include "syntax/mkcorpus.h"

/* Train a tagger on all sentences, and write its model. */
void	mktagger_write(struct corpus *, struct bytes *file);

/*
 * Set the tags of every token by a tagger that was trained on the other nine
 * tenths: as wrong as tags will be on new text.
 */
void	mktagger_jackknife(struct corpus *);

#endif
