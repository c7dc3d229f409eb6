#ifndef FILTER_RECORDS_H
#define FILTER_RECORDS_H

#include "filter/filter.h"

/*
 * records_next:
 * The next line that is a record; those that are none are rejected on the way.
 * Returns 0 at the end of the operand or where reading must stop.  The caller
 * closes the record; its bytes are good until the next call.
 */
int	records_next(struct filter *, struct lines *, struct record *);

#endif
