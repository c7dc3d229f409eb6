#ifndef ENTITIES_ROLE_H
#define ENTITIES_ROLE_H

#include <stddef.h>

#include "entities/scene.h"

/*
 * role_split:
 * Take a phrase like "Almaty police spokesman" or "a spokeswoman for the health
 * ministry" (words [a, b)) apart: *role is what the person is, *office the body
 * spoken for, empty if none is named.  Returns 0 if it is no role.  Both live in the arena.
 */
int	role_split(const struct scene *, const struct line *, size_t a,
	    size_t b, struct span *role, struct span *office);

/*
 * role_read:
 * Give the persons of a document the role and office that stand beside them, and the
 * office to all mentions of them.  Cost: linear.
 */
void	role_read(struct scene *);

#endif
