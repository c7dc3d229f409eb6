#ifndef ENTITIES_ATTRIBUTION_H
#define ENTITIES_ATTRIBUTION_H

#include "entities/scene.h"

/*
 * attribution_read:
 * Find who says what in the sentences of a scene whose names are known, and
 * write it to them.  Marks places that speak for a government.  Cost: linear.
 */
void	attribution_read(struct scene *);

#endif
