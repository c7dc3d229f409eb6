#ifndef SPLIT_REPEATS_H
#define SPLIT_REPEATS_H

#include <stddef.h>

#include "facts/sentence.h"
#include "ground/arena.h"

/*
 * repeats_mark:
 * Mark sentences that stand in the document before, in the same words, with the
 * index of the first (their n); a line in the body that repeats the headline
 * becomes a headline.  v[from] is the document's first sentence.  Cost: linear.
 */
void	repeats_mark(struct arena *, struct sentences *, size_t from);

#endif
