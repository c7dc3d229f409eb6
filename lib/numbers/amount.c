#include "numbers/amount.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

double
amount_tidy(double v)
{
	char buf[40];

	if (!isfinite(v))
		return v;
	snprintf(buf, sizeof(buf), "%.15g", v);
	return strtod(buf, NULL);
}
