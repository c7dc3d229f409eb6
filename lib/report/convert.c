#include "report/convert.h"

#include <math.h>

struct unit {
	struct span	dimension;
	double		factor, offset;
};

static int
find(const struct phrases *p, struct span code, struct unit *unit)
{
	struct row row;
	size_t at = 0;

	while (lexicon_each(&p->conversions, &at, &row)) {
		if (!span_eq(lexicon_column(&row, 0), code))
			continue;
		unit->dimension = lexicon_column(&row, 1);
		unit->factor = lexicon_number(&row, 2, 1);
		unit->offset = lexicon_number(&row, 3, 0);
		return unit->factor != 0;
	}
	return 0;
}

/* 28 km must not become 27.999999999. */
static double
clean(double v)
{
	double near = round(v);

	return fabs(v - near) < 1e-9 * fmax(1, fabs(v)) ? near : v;
}

int
convert_value(const struct phrases *p, struct span from, struct span to,
    double *value)
{
	struct unit a, b;

	if (span_eq(from, to))
		return 1;
	if (!find(p, from, &a) || !find(p, to, &b) ||
	    !span_eq(a.dimension, b.dimension))
		return 0;
	if (isfinite(*value))
		*value = clean((*value * a.factor + a.offset - b.offset) /
		    b.factor);
	return 1;
}
