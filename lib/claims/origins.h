#ifndef CLAIMS_ORIGINS_H
#define CLAIMS_ORIGINS_H

#include "claims/view.h"

/*
 * origins_adopt:
 * A report without attribution takes the root of an attributed report of the
 * same figure in its document: among the n of one paper, sorted.
 */
void	origins_adopt(struct view *, struct atom *, size_t n);

/*
 * origins_of:
 * How many independent origins stand behind some reports: max counts the
 * distinct roots, min the sets that remain when reports with one root, of one
 * wire or of one copied text are joined, and sources that name nobody are
 * folded into a named one.  Names are those of the roots, sorted.
 */
struct origins	origins_of(const struct view *, struct atom **, size_t n);

#endif
