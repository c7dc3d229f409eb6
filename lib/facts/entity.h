#ifndef FACTS_ENTITY_H
#define FACTS_ENTITY_H

#include <stddef.h>

#include "facts/extent.h"
#include "facts/name.h"
#include "ground/span.h"
#include "ground/vec.h"

enum entity_kind {
	ENTITY_UNKNOWN, ENTITY_PERSON, ENTITY_ORGANISATION, ENTITY_OUTLET,
	ENTITY_PLACE, ENTITY_FACILITY, ENTITY_NATIONALITY, ENTITY_EVENT,
	ENTITY_PRODUCT, ENTITY_UNNAMED,		/* the last: sources only */
};
extern const struct names entity_kind_names;

/* A name in a sentence (copydesk-records(5), "entities"). */
struct entity {
	struct extent		at;
	struct span		text;
	enum entity_kind	kind;
	struct span		name, name_key;
	size_t			id;		/* one an entity and document */
	struct span		role, office, country;
	int			has_geo;
	double			lat, lon;
	int			acts;
	struct span		rule;		/* --explain */
};

struct entities { VEC(struct entity); };

#endif
