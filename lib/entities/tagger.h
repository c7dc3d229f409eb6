#ifndef ENTITIES_TAGGER_H
#define ENTITIES_TAGGER_H

#include "entities/scene.h"

/*
 * tagger_read:
 * Find the names of a line from the line alone; kinds that are not certain are
 * guesses, with what they lean to.  Cost: linear.
 */
void	tagger_read(const struct scene *, struct line *);

#endif
