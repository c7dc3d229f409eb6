#ifndef ENTITIES_OFFICE_H
#define ENTITIES_OFFICE_H

#include <stddef.h>

#include "entities/scene.h"

/*
 * office_split:
 * Take a phrase like "Almaty police spokesman" or "a spokeswoman for the health
 * ministry" (words [a, b)) apart: *role is what the person is, *office the body
 * spoken for, empty if none is named.  Returns 0 if it is no role.  Both live
 * in the arena.
 */
int	office_split(const struct scene *, const struct line *, size_t a,
	    size_t b, struct span *role, struct span *office);

/* "Lopez of the city police department": sets the office of the mention. */
void	office_of(const struct scene *, const struct line *, struct mention *);

#endif
