#ifndef NUMBERS_TAGS_H
#define NUMBERS_TAGS_H

#include "ground/arena.h"
#include "numbers/grammar.h"
#include "numbers/pieces.h"

/*
 * tags_resolve:
 * Give every piece one tag, from the tables, its form and its neighbours.
 * Headlines with capitals throughout are read as if they had none.
 */
void	tags_resolve(struct pieces *, struct arena *, const struct grammar *);

#endif
