#ifndef FILTER_MERGING_H
#define FILTER_MERGING_H

#include <stddef.h>

#include "claims/claims.h"
#include "claims/pool.h"
#include "filter/filter.h"
#include "filter/merged.h"
#include "filter/putaway.h"
#include "filter/texts.h"
#include "ground/arena.h"
#include "ground/bytes.h"

/*
 * A merge on its way: what was read, in memory up to max_memory and beyond it
 * in $TMPDIR, until it is written.  The caller may set the first three members.
 *
 * What cannot be done (a full disk, a document or a story that is too large)
 * ends the filter with a message; then stuck is set, and nothing more is taken
 * or written.
 */
struct merging {
	int		 partial;	/* write the state, no claims */
	enum policy	 policy;
	size_t		 max_memory;	/* bytes; 0: no limit */

	int		 stuck;
	struct filter	*filter;
	struct pool	 kept;		/* for the run */
	struct decisions decisions;	/* … that hold for every story */
	struct arena	*arena;		/* of the set */
	struct arena	*view, *scratch;
	struct claim_set *set;
	struct texts	 texts;
	struct bytes	 doc;		/* whose sentences are being read */
	struct merged	 merged;
	struct putaway	 away;		/* what did not fit */
};

/* Zeroed is closed.  Begin it when the filter is there; close it at the end. */
void	merging_open(struct merging *);
void	merging_begin(struct merging *, struct filter *);
void	merging_close(struct merging *);

/*
 * Add what was read (claims_document and so on); all is copied.  A line is
 * written as the sentence that it is; an empty one is not.
 */
const char	*merging_document(struct merging *, const struct document *);
void		 merging_sentence(struct merging *, const struct sentence *,
    struct span line);
void		 merging_report(struct merging *, const struct report *);
void		 merging_decision(struct merging *, const struct decision *);

/*
 * Write all that was read, but for decisions, and forget it; they hold on, and
 * are written last.
 */
void	merging_write(struct merging *);
void	merging_write_decisions(struct merging *);

#endif
