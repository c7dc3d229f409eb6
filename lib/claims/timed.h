#ifndef CLAIMS_TIMED_H
#define CLAIMS_TIMED_H

#include "claims/forming.h"
#include "facts/number.h"
#include "facts/report.h"

/*
 * timed_set:
 * Set when the event of a number was, if the text says it, and the stretch of
 * time that it is limited to.  What counts in all of a long event has a time
 * that has no beginning: "../2016-12-09"; so has, without a stretch, what was
 * only earlier.  A figure that the text calls an earlier one is what the count
 * rose from.  And whether it is of one event or of several.
 */
void	timed_set(struct report *, const struct forming *,
    const struct number *);

#endif
