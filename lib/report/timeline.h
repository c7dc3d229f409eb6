#ifndef REPORT_TIMELINE_H
#define REPORT_TIMELINE_H

#include "report/chart.h"

#define TIMELINE_WIDE	340

/* Are there figures of two or more times? */
int	timeline_worth(const struct card *);

/*
 * How a card's figures changed: time from left to right, a dot for each figure
 * and time, and a line in steps through those that took each other's place.
 * The content of an svg element that is TIMELINE_WIDE wide.
 */
double	timeline_height(const struct chart *);
void	timeline_body(const struct chart *);

#endif
