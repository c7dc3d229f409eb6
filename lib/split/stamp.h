#ifndef SPLIT_STAMP_H
#define SPLIT_STAMP_H

#include "ground/span.h"
#include "split/metadata.h"
#include "text/pattern.h"
#include "text/subject.h"

/*
 * When a report was published or changed, by what stands in it; noted in its
 * document.  Each returns 0 where there is no date, and then notes nothing.
 */

/* What a pattern of stamps found. */
int	stamp_read(struct metadata *, const struct match *);

/* A line that may be a stamp. */
int	stamp_line(struct metadata *, const struct subject *line);

/* A line that is a day, with so many other words beside it. */
int	stamp_day(struct metadata *, struct span line, unsigned other);

#endif
