#ifndef SPLIT_DATELINE_H
#define SPLIT_DATELINE_H

#include "split/view.h"

/* Find the dateline at the start of the body: noted, and kept from the text. */
void	dateline_find(struct view *);

#endif
