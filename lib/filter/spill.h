#ifndef FILTER_SPILL_H
#define FILTER_SPILL_H

#include <stddef.h>

#include "ground/span.h"

/*
 * More records than memory holds, to be had again sorted by their keys.  What
 * goes beyond the budget is written to a nameless file in $TMPDIR (else /tmp),
 * in runs that are sorted, and the runs are merged in the end.  Keys are
 * compared byte by byte, the shorter first; of equal keys what was put first
 * comes first.
 *
 * First put all, then next until it is 0.  Calls return -1 and errno where the
 * file or memory fails.  Cost: O(n log n) comparisons; twice the bytes in the
 * file's folder read and written once.
 */
struct spill;

/* Where that is: never NULL. */
const char	*spill_folder(void);

struct spill	*spill_new(size_t budget);	/* NULL: no memory */
void		 spill_free(struct spill *);	/* NULL is harmless */

int	spill_put(struct spill *, struct span key, struct span body);

/* Write what is held now as a run: frees most of the memory. */
int	spill_rest(struct spill *);

/* 1 and a record, good until the next call; 0 at the end. */
int	spill_next(struct spill *, struct span *key, struct span *body);

/*
 * spill_mark:
 * Remember the record that was given last; spill_rewind makes it the next one,
 * as often as it is called.
 */
void	spill_mark(struct spill *);
int	spill_rewind(struct spill *);

/* Forget all, the file too: put may be called again. */
void	spill_clear(struct spill *);

#endif
