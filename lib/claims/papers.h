#ifndef CLAIMS_PAPERS_H
#define CLAIMS_PAPERS_H

#include "claims/atom.h"
#include "claims/source.h"

/* A document, known or just named by reports. */
struct paper {
	struct span		 doc;
	const struct document	*document;	/* or NULL */
	int			 stands;
	size_t			 wire;		/* same number: one wire */
	size_t			 copy;		/* same number: copied text */
	int			 copied;	/* others have that number */
};
struct papers { VEC(struct paper); };

struct view;

/*
 * papers_read:
 * Set the papers of the view's story: its documents, and those that reports
 * just name; which of them stand: of documents with one url and different
 * updated only the newest does, and none that the user dropped.
 *
 * papers_reports: then read their reports, as atoms.  Both return -1 where the
 * source does.
 */
int	papers_read(struct view *, const struct source *);
int	papers_reports(struct view *, const struct source *);

#endif
