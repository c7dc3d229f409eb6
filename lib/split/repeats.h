#ifndef SPLIT_REPEATS_H
#define SPLIT_REPEATS_H

#include "ground/arena.h"
#include "ground/span.h"
#include "split/split.h"

/*
 * repeats_mark:
 * Mark sentences that stand in the document before, in the same words, with the
 * place of the first; a line in the body that repeats the headline becomes a
 * headline.  Cost: linear.
 */
void	repeats_mark(struct arena *, struct places *, struct span title,
    struct span text);

#endif
