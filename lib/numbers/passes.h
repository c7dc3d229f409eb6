#ifndef NUMBERS_PASSES_H
#define NUMBERS_PASSES_H

#include <stddef.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"
#include "text/words.h"

/*
 * The passes over the sentences of a document that read, by the grammar around
 * its figures, what they count and what happens to it.
 */
struct passes;

/* Open the tables; a user's file may be NULL.  Lives as long as the arena. */
struct passes	*passes_new(struct arena *run, const struct lexfile *user);

/*
 * passes_read:
 * For the n sentences of one document, whose numbers are filled and in order
 * of start, fill of, holder, args, predicate, clause, role, other and part_of,
 * and insert the implied counts.  w[i] are the words of v[i].text.  What it
 * makes lives in the arena.  Cost: linear in the text.
 */
void	passes_read(struct passes *, struct arena *, struct sentence *v,
    size_t n, const struct words *w);

#endif
