#ifndef FILTER_INTERCHANGE_H
#define FILTER_INTERCHANGE_H

#include "facts/claim.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "report/report.h"

/* Records of one type, as they came. */
struct kept_lines { VEC(struct span); };

/* What forms for other programs are made of, beside the stories. */
struct interchange {
	struct kept_lines	documents, claims, checks, decisions;
	struct sentences	sentences;	/* and what they hold */
};

/*
 * interchange_write:
 * Append a report in a form that the engine does not write, as it needs JSON or
 * sentences: json (the records as they came, in one object), jsonld, webanno,
 * vega, spacy, brat, else brat-text.  The arena is for what is made on the way.
 * If memory runs out, the bytes say so.
 */
void	interchange_write(struct bytes *, struct arena *, const char *format,
    const struct interchange *, const struct stories *,
    const struct report_options *);

#endif
