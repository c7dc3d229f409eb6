#ifndef SPLIT_DATELINE_H
#define SPLIT_DATELINE_H

#include "ground/span.h"
#include "split/metadata.h"
#include "split/view.h"

/* Find the dateline at the start of the body: noted, and kept from the text. */
void	dateline_find(struct view *);

/*
 * A place in a line of its own, which begins at this byte of the text: noted as
 * the dateline.  0 if it is no place, or there was a dateline before.
 */
int	dateline_alone(struct metadata *, struct span line, size_t byte);

#endif
