#include "facts/entity.h"

static const char *const entity_kind_v[] = {
	NULL, "person", "organisation", "outlet", "place", "facility",
	"nationality", "event", "product", "unnamed",
};
const struct names entity_kind_names = NAMES(entity_kind_v);
