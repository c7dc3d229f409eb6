#ifndef SPLIT_DECLARED_H
#define SPLIT_DECLARED_H

#include <gumbo.h>

#include "facts/document.h"
#include "ground/arena.h"

/*
 * declared_read:
 * What a page declares of itself (meta elements, JSON-LD, canonical link, h1,
 * title), for what the document does not have yet.
 */
void	declared_read(struct arena *, const GumboNode *root, struct document *);

#endif
