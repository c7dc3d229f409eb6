#ifndef FACTS_POINT_H
#define FACTS_POINT_H

#include "ground/span.h"
#include "ground/vec.h"

/* One article's figure in a chart, for programs that draw. */
struct point {
	struct span	claim;		/* id */
	struct span	question;	/* in words */
	struct span	figure;		/* in words: "at least 13" */
	struct span	source;		/* the article's outlet */
	struct span	chain;		/* from it to the origin */
	struct span	as_of;		/* ISO 8601, or empty */
	struct span	unit;		/* of the numbers below */
	int		has_value, stands;
	double		value, low, high;	/* infinite: unbounded */
	double		edge_low, edge_high;	/* of the chart's axis */
};
struct points { VEC(struct point); };

#endif
