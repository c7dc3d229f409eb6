#ifndef FACTS_ATTRIBUTION_H
#define FACTS_ATTRIBUTION_H

#include <stddef.h>

#include "facts/entity.h"
#include "facts/extent.h"
#include "ground/span.h"
#include "ground/vec.h"

#define LINK_HERE	((size_t)-1)

/* A source, or one link between a source and the outlet. */
struct link {
	struct extent		at;		/* nowhere: the outlet itself */
	size_t			n;		/* sentence, or LINK_HERE */
	struct span		text, name, name_key, office;
	enum entity_kind	kind;
};

struct links { VEC(struct link); };
struct extents { VEC(struct extent); };

/* Who says what in a sentence (copydesk-records(5), "attributions"). */
struct attribution {
	struct link	source;
	struct links	via;		/* nearest to the source first */
	struct extent	cue;
	struct span	cue_text;
	struct extents	content;
	int		quote, continues, denial;
	struct span	hedge;
	struct span	rule;		/* --explain */
};

struct attributions { VEC(struct attribution); };

#endif
