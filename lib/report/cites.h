#ifndef REPORT_CITES_H
#define REPORT_CITES_H

#include "ground/vec.h"
#include "report/layout.h"

/*
 * Who cites whom for a claim's figures, as trees: origins at the roots, those
 * who cite them below, articles at the ends.
 */
struct cite {
	struct span		 name;
	struct span_list	 figures;	/* of an article, an end */
	struct { VEC(struct cite *); } cited_by;
};

#define CITES_MOST	40		/* answers that are drawn */

/*
 * cites_of:
 * The trees of a card below a node without a name.  All lives in the arena.
 * Cost: quadratic in the answers that are drawn.
 */
const struct cite	*cites_of(const struct page *, struct arena *,
    const struct card *);

/* Does somebody cite somebody, and do more than one answer? */
int	cites_worth(const struct card *);

/* Do two articles lead to one origin, or is a chain longer than two? */
int	cites_tell(const struct cite *);

#endif
