#ifndef REPORT_POINTS_H
#define REPORT_POINTS_H

#include "facts/point.h"
#include "report/report.h"

/*
 * points_of:
 * The figures that the charts of a report show, in its order: of claims with
 * two or more, or of those that the options ask for; and its title.  All lives
 * in the arena.  Cost: that of the layout.
 */
void	points_of(struct points *, struct span *title, struct arena *,
    const struct stories *, const struct report_options *);

#endif
