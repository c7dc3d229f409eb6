#ifndef CLAIMS_CHAIN_H
#define CLAIMS_CHAIN_H

#include "facts/document.h"
#include "facts/sentence.h"
#include "ground/arena.h"

/* The attribution whose content covers most closely; NULL if there is none. */
const struct attribution	*chain_attribution(const struct sentence *,
    struct extent);

/*
 * Who says it, outlet first, root last: the outlet (else the document's id),
 * the agencies credited (one link names them all), then the links of the
 * attribution, which may be NULL.  Extents count in the source text; those of
 * other sentences are left out.
 */
struct links	chain_links(struct arena *, const struct document *,
    const struct sentence *, const struct attribution *);

#endif
