#include "facts/document.h"

static const char *const published_from_v[] = {
	NULL, "text", "metadata", "option", "file-name",
};
const struct names published_from_names = NAMES(published_from_v);
