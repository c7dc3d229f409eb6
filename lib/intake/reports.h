#ifndef INTAKE_REPORTS_H
#define INTAKE_REPORTS_H

#include <stddef.h>

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "intake/form.h"
#include "split/dates.h"
#include "split/mark.h"
#include "text/lines.h"

/* Who is told of what is read. */
struct reports_taker {
	void	*arg;
	const int *stop;	/* set: nothing more is wanted */

	/* One more report comes, which may turn out to be none. */
	void	(*count)(void *);
	/* Is this document wanted?  Asked before it is read, if known. */
	int	(*wants)(void *, struct span doc);
	/* Good until it returns. */
	void	(*take)(void *, struct document *, const struct marks *);
	/* Why it is bad, and where (from 1; 0: the whole). */
	void	(*reject)(void *, size_t line, size_t column, const char *why,
	    struct span bad);
	/* The file cannot be read on. */
	void	(*fail)(void *, const char *why);
};

/* A file of reports, of any form but JSON lines. */
struct reports {
	struct arena			*arena;		/* reset on the way */
	const struct dates_words	*dates;
	struct span			 charset;	/* empty: as it says */
	size_t				 max;		/* bytes of a report */
	/* What is known of a lone report; its doc begins the ids of many. */
	struct document			 given;
	struct reports_taker		 taker;
};

/* The form of a file, from its first bytes; hint as of form_sniff. */
enum form	reports_form(struct reports *, struct lines *,
    const char **hint);

/*
 * reports_read:
 * Hand over what a file holds, a document a report, with a doc each.  An
 * archive is held a record at a time, all else whole.  A blank file has none.
 */
void	reports_read(struct reports *, struct lines *, enum form);

#endif
