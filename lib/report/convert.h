#ifndef REPORT_CONVERT_H
#define REPORT_CONVERT_H

#include "ground/span.h"
#include "report/phrase.h"

/*
 * convert_value:
 * A value in one unit as a value in another (lib/lang/en/conversions.tsv).
 * Returns 0 if they do not convert: currencies, apples and pears.
 */
int	convert_value(const struct phrases *, struct span from, struct span to,
    double *value);

#endif
