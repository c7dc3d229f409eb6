#ifndef ENTITIES_PLACE_H
#define ENTITIES_PLACE_H

#include "entities/scene.h"

/*
 * place_read:
 * Of towns with one name, choose the one in a country that the document names,
 * where it does not name the largest town's.  Cost: linear.
 */
void	place_read(struct scene *);

#endif
