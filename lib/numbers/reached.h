#ifndef NUMBERS_REACHED_H
#define NUMBERS_REACHED_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/events.h"
#include "numbers/reading.h"

/* The chunks [left, right] that make up what is counted. */
struct mention {
	size_t	left, right;
};

/* How surely an event is the mention's own. */
enum strength { REACH_NOTHING = 0, REACH_WEAK, REACH_CLEAR, REACH_FINITE };

/* What reaches a mention. */
struct reached {
	struct event	event;
	enum part	role;
	enum strength	strength;
	int		oblique;	/* only a circumstance of the event */
	int		echo;		/* as it befell others: "as were" */
	int		loose;		/* may hang on a noun in between */
};

/* Is it an event that people ask numbers about? */
int	reached_telling(const struct reading *, const struct reached *);

#endif
