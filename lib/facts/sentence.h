#ifndef FACTS_SENTENCE_H
#define FACTS_SENTENCE_H

#include <stddef.h>

#include "facts/attribution.h"
#include "facts/entity.h"
#include "facts/extent.h"
#include "facts/name.h"
#include "facts/number.h"
#include "ground/span.h"
#include "ground/vec.h"

enum zone {
	ZONE_NONE, ZONE_HEADLINE, ZONE_SUMMARY, ZONE_DATELINE, ZONE_BYLINE,
	ZONE_CREDIT, ZONE_CAPTION, ZONE_BODY, ZONE_LIST, ZONE_BOILERPLATE,
};
extern const struct names zone_names;

#define SENTENCE_NOT	((size_t)-1)

/* One sentence with all that is known of it (copydesk-records(5)). */
struct sentence {
	struct span		doc, field, text, published, language;
	size_t			n, paragraph;	/* SENTENCE_NOT: unknown */
	struct extent		at;		/* in the source text */
	int			has_at;
	enum zone		zone;
	size_t			repeat;		/* or SENTENCE_NOT */
	struct numbers		numbers;
	struct entities		entities;
	struct attributions	attributions;
};

struct sentences { VEC(struct sentence); };

#endif
