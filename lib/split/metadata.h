#ifndef SPLIT_METADATA_H
#define SPLIT_METADATA_H

#include <stddef.h>

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/tables.h"

/* What a text says of itself, written into its document as it is found. */
struct metadata {
	const struct tables	*tables;
	struct arena		*arena;
	struct document		*doc;
	int			 keep_agencies, keep_byline;	/* given */
	size_t			*budget;	/* names still looked up */
};

/* What the caller set in the document stays as it is. */
void	metadata_open(struct metadata *, const struct tables *, struct arena *,
    struct document *);

/* A copy that notes no agency and no name: for credits under pictures. */
struct metadata	metadata_quiet(const struct metadata *);

/* May one more name be looked up?  If so, it counts. */
int	metadata_can_spend(const struct metadata *);

/* Notes; what was there before stays. */
void	metadata_title(struct metadata *, struct span title);
void	metadata_published(struct metadata *, struct span iso);
void	metadata_correction(struct metadata *, struct span text);

/* What is told from the whole: language, length, published. */
void	metadata_finish(struct metadata *);

#endif
