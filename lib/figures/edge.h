#ifndef FIGURES_EDGE_H
#define FIGURES_EDGE_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/*
 * edge_read:
 * "late on Wednesday", "early 2013", "mid-March", "start of the year", "end of
 * January" from word i.  Fills w; the word behind, or 0.
 */
size_t	edge_read(const struct scan *, size_t i, struct when *);

#endif
