#ifndef ENTITIES_GROUP_H
#define ENTITIES_GROUP_H

#include <stddef.h>

#include "entities/scene.h"

/*
 * Noun groups, read from the tables of small words and the dictionary: "a
 * spokesman for the health ministry", "residents in two towns".
 */

/* First word of the group that ends right before word end; end if none does. */
size_t	group_before(const struct scene *, const struct line *, size_t end);

/* The end of the group that starts at word i; i if none does. */
size_t	group_behind(const struct scene *, const struct line *, size_t i);

/* Does a day or an adverb stand at word i?  Words of it, 0 if none. */
size_t	group_when(const struct scene *, const struct line *, size_t i);

/* The first word of [a, b) that is no article and no possessive; or b. */
size_t	group_inner(const struct line *, size_t a, size_t b);

#endif
