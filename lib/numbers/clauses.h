#ifndef NUMBERS_CLAUSES_H
#define NUMBERS_CLAUSES_H

#include "facts/extent.h"
#include "numbers/reading.h"

/*
 * clauses_read:
 * Give every chunk the number of its clause.  Clauses part at stops,
 * subordinators and relative pronouns, where a conjunction brings a subject
 * and verb of its own, at "with" and a participle, and where a verb of saying
 * ends the sentence; after a relative clause the main one goes on.
 */
void	clauses_read(struct reading *);

/* Where the clause of chunk c stands, from its first word to its last. */
struct extent	clauses_extent(const struct reading *, size_t c);

/* Has chunk c's clause a chunk of this kind before it?  The nearest. */
size_t	clauses_before(const struct reading *, size_t c, enum chunk_kind);

#endif
