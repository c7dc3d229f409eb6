#include "facts/sentence.h"

static const char *const zone_v[] = {
	NULL, "headline", "summary", "dateline", "byline", "credit",
	"caption", "body", "list", "boilerplate",
};
const struct names zone_names = NAMES(zone_v);
