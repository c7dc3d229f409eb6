#ifndef ENTITIES_RECALL_H
#define ENTITIES_RECALL_H

#include "entities/scene.h"

/*
 * recall_read:
 * What the whole document knows of its names: kinds that one mention leaves
 * open and another tells, surnames of people named in full, acronyms, names in
 * headlines.  Gives each mention its fullest name and its id.  Cost: linear.
 */
void	recall_read(struct scene *);

#endif
