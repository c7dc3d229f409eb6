#ifndef FACTS_NAME_H
#define FACTS_NAME_H

#include <stddef.h>

#include "ground/span.h"

/*
 * Enums and their names in records.  Each enum has a table of names indexed by
 * value, the first (0) being "unknown, absent": NULL.
 */
struct names {
	const char	*const *v;
	size_t		 n;
};

/* Of an array of them. */
#define NAMES(v)	{ v, sizeof(v) / sizeof(v[0]) }

/* The name of a value, NULL for 0 and values that have none. */
const char	*name_of(const struct names *, int value);

/* The value of a name, 0 if it is none. */
int		 name_find(const struct names *, struct span);

#endif
