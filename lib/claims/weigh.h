#ifndef CLAIMS_WEIGH_H
#define CLAIMS_WEIGH_H

#include "claims/view.h"

/* Papers, each counted once. */
struct weigh_count {
	size_t	n, last;		/* last one counted, from 1 */
};

/* What the claims of a story are ordered by. */
struct weight {
	struct weigh_count	 documents;	/* that state a figure */
	struct weigh_count	 headlines;	/* … there */
	struct weigh_count	 tellers;	/* also in a vague word */
	size_t			 told;		/* greater: told earlier */
	double			 most;		/* the greatest stated */
	int			 stated, whole;	/* one that is no part */
};

/*
 * weigh_questions:
 * Returns a weight for each question of the view, whose atoms must have their
 * groups.  Who answers a question answers the wider one too, if that has
 * figures as great: who tells of two women killed tells of people killed.  Who
 * tells but of a part ("among them a nurse") does not say how many in all,
 * where others do.  Cost: atoms times the classes above them.
 */
struct weight	*weigh_questions(const struct view *);

/*
 * As one number, the greatest first: documents, of which those that tell it in
 * a vague word alone count half, headlines, how early a document tells it, and
 * the wider class before the narrower.  Another event that no more than half of
 * the papers tell of is background: it counts as told by none.
 */
size_t		 weigh_number(const struct view *, const struct question *,
    const struct weight *);

#endif
