#ifndef SPLIT_ENDS_H
#define SPLIT_ENDS_H

#include <stddef.h>

#include "ground/span.h"
#include "split/segment.h"
#include "split/stops.h"

/*
 * ends_here:
 * Does the sentence that began at byte start end with this stop?  Looks at no
 * more than some words on either side.
 */
int	ends_here(const struct segmenter *, struct span text, size_t start,
    const struct stop *);

#endif
