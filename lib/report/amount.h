#ifndef REPORT_AMOUNT_H
#define REPORT_AMOUNT_H

#include "ground/span.h"
#include "report/say.h"

/* 1234567 as 1,234,567; 2500000 as 2.5 million; 0.30000000000000004 as 0.3. */
struct span	amount_number(const struct say *, double);

/* A value with its unit. */
struct span	amount_value(const struct say *, double, struct span unit);

/*
 * amount_stated:
 * A figure's value to the place that it was written to: 7.0, and 1.420 billion
 * for 1,420 million.  text is its wording in an article.
 */
struct span	amount_stated(const struct say *, const struct figure *,
    struct span text, struct span unit);

/* [low, high] in words: 12, 12–15, 13 or more, up to 5. */
struct span	amount_range(const struct say *, double low, double high,
    struct span unit);

#endif
