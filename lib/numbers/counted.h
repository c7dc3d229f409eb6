#ifndef NUMBERS_COUNTED_H
#define NUMBERS_COUNTED_H

#include <stddef.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"
#include "text/lexicon.h"
#include "text/words.h"

/*
 * Reads what the numbers of a document count and what happens to it, by a
 * shallow reading of the words around them.
 */
struct counted;

/* Open the tables; a user's file may be NULL.  Lives as long as the arena. */
struct counted	*counted_new(struct arena *run, const struct lexfile *user);

/*
 * counted_read:
 * For the n sentences of one document, whose numbers are filled and in order
 * of start, fill of, holder, args, predicate, clause, role, other and part_of,
 * and insert the implied counts.  w[i] are the words of v[i].text.  What it
 * makes lives in the arena.  Cost: linear in the text.
 */
void	counted_read(struct counted *, struct arena *, struct sentence *v,
    size_t n, const struct words *w);

#endif
