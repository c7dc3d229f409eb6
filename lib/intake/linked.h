#ifndef INTAKE_LINKED_H
#define INTAKE_LINKED_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"

/*
 * linked_read:
 * What JSON-LD (schema.org) says of the article on a page: title, byline,
 * outlet, published, updated, url, language.  The article is the one whose
 * address is the page's own; where none says so, the only one there.  Of
 * several that cannot be told apart nothing is taken.  Scripts that are no JSON
 * say nothing.  Dates are as they stand there.  Strings live in the arena.
 */
void	linked_read(struct arena *, const struct span_list *scripts,
    struct span page_url, struct document *);

#endif
