#ifndef SPLIT_ARTICLE_H
#define SPLIT_ARTICLE_H

#include <gumbo.h>

#include "ground/arena.h"
#include "split/furniture.h"

/*
 * article_find:
 * The innermost element of a page that holds most of its running text; text in
 * links and in furniture does not count.  Elements with a large part of the
 * text are noted as spared, whatever their names.  With it comes what stands
 * around it: a heading, pictures.  Cost: linear.
 */
const GumboNode	*article_find(struct furniture *, struct arena *,
    const GumboNode *root);

#endif
