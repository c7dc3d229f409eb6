#ifndef FIGURES_MOMENTS_H
#define FIGURES_MOMENTS_H

#include "figures/found.h"

/*
 * moments_join:
 * Make one of a day and the time behind it ("Monday at 5 p.m."), and of two
 * times or dates that are the ends of a stretch ("from 8 a.m. to noon", "from
 * 2010 to 2015").  Give a bare time its day.  Cost: linear.
 */
void	moments_join(const struct scan *, struct finds *);

#endif
