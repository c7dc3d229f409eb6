#ifndef SPLIT_HEADLINE_H
#define SPLIT_HEADLINE_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"

/* What a page is called, in all places where it says so; any may be empty. */
struct headline {
	struct arena		*arena;
	struct span		 linked;	/* by its JSON-LD */
	struct span		 named;		/* by its meta elements */
	struct span		 window;	/* by its title element */
	struct span_list	 heads;		/* its h1 elements */
	struct span		 outlet;	/* whose page it is */
};

/*
 * headline_choose:
 * The heading that readers see, where it is like what the page calls itself
 * elsewhere, for a heading may also be the paper's name; else that, without the
 * outlet's name behind it.
 */
struct span	headline_choose(const struct headline *);

/* "Headline - The Daily Post": the known outlet behind a title, or nothing. */
struct span	headline_outlet(const struct headline *, struct span title);

#endif
