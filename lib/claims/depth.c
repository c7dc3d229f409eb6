#include "claims/depth.h"

size_t
depth_of(const struct report *r)
{
	if (r->zone == ZONE_HEADLINE || r->field.n > 0)
		return 0;
	return r->n == SENTENCE_NOT ? SENTENCE_NOT : r->n + 1;
}
