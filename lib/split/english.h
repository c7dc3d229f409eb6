#ifndef SPLIT_ENGLISH_H
#define SPLIT_ENGLISH_H

#include "ground/span.h"
#include "text/lexicon.h"

/*
 * english_is:
 * Is a text in English?  Told by how many of its first words the table holds;
 * no where they are too few.
 */
int	english_is(const struct lexicon *, struct span text);

#endif
