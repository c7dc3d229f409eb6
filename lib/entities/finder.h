#ifndef ENTITIES_FINDER_H
#define ENTITIES_FINDER_H

#include "entities/scene.h"

/*
 * finder_read:
 * Find the names of a line from the line alone; kinds that are not certain are
 * guesses, with what they lean to.  Cost: linear.
 */
void	finder_read(const struct scene *, struct line *);

#endif
