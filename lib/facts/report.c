#include "facts/report.h"

static const char *const as_of_from_v[] = {
	NULL, "clause", "sentence", "published",
};
const struct names as_of_from_names = NAMES(as_of_from_v);

static const char *const events_v[] = { NULL, "one", "several" };
const struct names events_names = NAMES(events_v);
