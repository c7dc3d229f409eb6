#ifndef ENTITIES_ALIAS_H
#define ENTITIES_ALIAS_H

#include "entities/memory.h"

/*
 * alias_read:
 * Which names of a document are shorter or other forms of one: surnames,
 * acronyms, spellings, "the Health Ministry".  Sets full of each.  The kinds
 * are decided.
 */
void	alias_read(struct memory *);

#endif
