#ifndef SPLIT_DECLARED_H
#define SPLIT_DECLARED_H

#include <gumbo.h>

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/furniture.h"

/*
 * declared_read:
 * What a page declares of itself (JSON-LD, as linked; meta elements, canonical
 * link, h1, time, title), for what the document does not have yet.  What stands
 * there and cannot be (a date that is none, an author who is no name, an
 * address without a page) is left out.  article: the element with the report.
 */
void	declared_read(const struct furniture *, struct arena *,
    const GumboNode *root, const GumboNode *article,
    const struct document *linked, struct document *);

/* The texts of the page's scripts of JSON-LD. */
void	declared_linked(struct arena *, const GumboNode *root,
    struct span_list *);

/* The address that a page calls its own; empty if it names none. */
struct span	declared_canonical(const struct furniture *, struct arena *,
    const GumboNode *root);

#endif
