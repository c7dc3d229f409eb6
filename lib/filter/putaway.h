#ifndef FILTER_PUTAWAY_H
#define FILTER_PUTAWAY_H

#include <stddef.h>

#include "claims/outer.h"
#include "filter/filter.h"
#include "filter/spill.h"
#include "ground/bytes.h"

/*
 * What merge-claims cannot hold, in $TMPDIR: documents, reports, sentences.
 * Zeroed is closed and empty.  Calls that return -1 set errno.
 */
enum { PUTAWAY_DOCUMENTS, PUTAWAY_REPORTS, PUTAWAY_STORIES, PUTAWAY_CLAIMS,
    PUTAWAY_TEXTS, PUTAWAYS };

struct putaway {
	struct filter	*filter;	/* NULL: closed */
	struct outer	 outer;		/* to have documents and reports back */
	struct spill	*spills[PUTAWAYS];
	struct bytes	 key;
};

/* Each of the sorters may hold so much, and so much be held for one story. */
void	putaway_open(struct putaway *, struct filter *, size_t budget,
    size_t story);
void	putaway_close(struct putaway *);

/* A sentence's line, known by its place. */
int	putaway_text(struct putaway *, struct span doc, struct span field,
    size_t start, struct span line);

/* Write the sentences by place, each once. */
int	putaway_write_texts(struct putaway *);

#endif
