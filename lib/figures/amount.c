#include "figures/amount.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define EXACT	1e15	/* whole numbers below it need no tidying */

double
amount_tidy(double v)
{
	char buf[40];

	if (!isfinite(v) || (fabs(v) < EXACT && floor(v) == v))
		return v;
	snprintf(buf, sizeof(buf), "%.15g", v);
	return strtod(buf, NULL);
}

size_t
amount_over_article(const struct scan *s, size_t i, const struct amount *m)
{
	size_t at = i;

	if (!m->fraction && !m->vague && !m->scale)
		return i;
	if (scan_is(s, at, PARTICLE(OF)))
		at++;
	if (m->fraction && scan_is(s, at, PARTICLE(A)))
		at++;
	return at;
}
