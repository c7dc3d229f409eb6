#include "facts/name.h"

const char *
name_of(const struct names *names, int value)
{
	if (value <= 0 || (size_t)value >= names->n)
		return NULL;
	return names->v[value];
}

int
name_find(const struct names *names, struct span name)
{
	for (size_t i = 1; i < names->n; i++)
		if (names->v[i] != NULL && span_is(name, names->v[i]))
			return (int)i;
	return 0;
}
