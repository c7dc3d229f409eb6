#ifndef SPLIT_HEAD_H
#define SPLIT_HEAD_H

#include "split/view.h"

/* Zones above the body: one headline, then what sums up; days; sections. */
void	head_mark(struct view *);

#endif
