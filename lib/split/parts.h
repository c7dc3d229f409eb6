#ifndef SPLIT_PARTS_H
#define SPLIT_PARTS_H

#include "ground/arena.h"
#include "ground/span.h"
#include "split/metadata.h"
#include "split/paragraphs.h"
#include "split/tables.h"

/*
 * parts_read:
 * Take paragraphs near the top apart that are several things in one line: a
 * stamp in front of a sentence, a day behind a headline, a dateline in the
 * middle.  Stamps become boilerplate, and are noted.  Cost: linear.
 */
void	parts_read(const struct tables *, struct arena *, struct metadata *,
    struct span text, struct paragraphs *);

#endif
