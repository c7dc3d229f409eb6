#ifndef FIGURES_QUANTITY_H
#define FIGURES_QUANTITY_H

#include "figures/found.h"

/*
 * quantity_read:
 * Any number but a date from word i, with its hedge, its unit and, where it
 * is a range, its second end.  Returns 1 and fills the reading.
 */
int	quantity_read(const struct scan *, size_t i, struct found *);

#endif
