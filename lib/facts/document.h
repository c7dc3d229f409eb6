#ifndef FACTS_DOCUMENT_H
#define FACTS_DOCUMENT_H

#include <stddef.h>
#include <stdint.h>

#include "facts/extent.h"
#include "facts/name.h"
#include "ground/span.h"
#include "ground/vec.h"

enum published_from {
	FROM_UNKNOWN, FROM_TEXT, FROM_METADATA, FROM_OPTION, FROM_FILE_NAME,
};
extern const struct names published_from_names;

struct span_list { VEC(struct span); };

struct dateline {
	struct extent	at;
	struct span	text, place;
};

/* One report as it was published (copydesk-records(5), "document"). */
struct document {
	struct span		 doc, hash, title, outlet;
	struct span_list	 agencies, byline, corrections;
	struct dateline		 dateline;
	struct span		 published, updated;	/* ISO 8601 */
	enum published_from	 published_from;
	struct span		 language, source, url, story;
	size_t			 length;		/* in code points */
	struct span		 text;			/* the source text */

	/* Text-reuse sketch: sorted 32-bit hashes (claims/reuse.h). */
	uint32_t		*shingles;
	size_t			 nshingles;
	int			 has_shingles;
};

#endif
