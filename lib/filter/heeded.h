#ifndef FILTER_HEEDED_H
#define FILTER_HEEDED_H

#include "facts/claim.h"
#include "ground/arena.h"

/*
 * Which decisions about a document or a place met one: a misspelt name would
 * change nothing, and the report would list it all the same.  Zeroed but for
 * the first two members.
 */
struct heeded {
	const struct decisions	*decisions;	/* may grow */
	struct arena		*arena;
	struct { VEC(int); }	 met;		/* as long as decisions were */
};

/* A document, a claim was written.  Cost: decisions times reports. */
void	heeded_document(struct heeded *, const struct document *);
void	heeded_claim(struct heeded *, const struct claim *);

/* All was written: say on standard error which ones met nothing. */
void	heeded_tell(struct heeded *);

#endif
