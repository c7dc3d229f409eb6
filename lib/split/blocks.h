#ifndef SPLIT_BLOCKS_H
#define SPLIT_BLOCKS_H

#include <gumbo.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "split/furniture.h"
#include "split/mark.h"

/*
 * blocks_text:
 * The text of an element: its blocks, a blank line between two, white space as
 * a browser shows it; items of lists behind a bullet; no furniture, and no
 * blocks that are hardly more than links, times or labels of pictures.  Marks,
 * if not NULL, get the zones of headings, captions, credits and bylines that
 * the page marks as such.  Cost: linear.
 */
struct span	blocks_text(const struct furniture *, struct arena *,
    const GumboNode *, struct marks *);

/* All text in an element on one line, its furniture too. */
struct span	blocks_line(struct arena *, const GumboNode *);

#endif
