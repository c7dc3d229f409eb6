#ifndef ENTITIES_ROLE_H
#define ENTITIES_ROLE_H

#include "entities/scene.h"

/*
 * role_read:
 * Give the persons of a document the role and office that stand beside them,
 * and the office to all mentions of them.  Cost: linear.
 */
void	role_read(struct scene *);

#endif
