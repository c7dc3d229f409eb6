#ifndef CLAIMS_REPLIES_H
#define CLAIMS_REPLIES_H

#include "claims/view.h"

/* What a paper tells of a question: one number, or several. */
struct reply {
	uint32_t	paper;
	int		several;
	double		stated;		/* the first */
	int		telling;	/* atom_telling */
};

/* What all papers tell of a question, by paper. */
struct replies {
	VEC(struct reply);
	int		several;	/* numbers */
	int		headline;	/* of one of them */
	int		part;		/* of a whole, or no count at all */
};

/*
 * replies_find:
 * What is told of each of the view's questions, in scratch.  Needs atoms in the
 * order of their papers.  Cost: linear.
 */
const struct replies	*replies_find(struct view *);

/* Does a paper that answers the one with a figure give the other another? */
int	replies_apart(const struct replies *, const struct replies *other);

#endif
