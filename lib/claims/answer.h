#ifndef CLAIMS_ANSWER_H
#define CLAIMS_ANSWER_H

#include "claims/view.h"
#include "claims/depth.h"

/* One distinct answer to a question, with the reports that give it. */
struct answer {
	/*
	 * Those that stand, by identity; where none does, all.  And others:
	 * those that do not, and other forms of the figure.
	 */
	struct { VEC(struct atom *); } atoms, others;
	struct unit		 unit;
	struct interval		 in;		/* base units */
	double			 stated, grain, step;
	enum tables_growth	 growth;	/* of what it counts */
	struct time_span	 when;		/* earliest */
	struct span		 as_of;		/* … as it was written */
	int			 when_in_text;	/* not just published */
	unsigned		 vague : 1, implied : 1, other : 1;
	unsigned		 stands : 1;	/* a report stands */
	unsigned		 part : 1;	/* of a whole that is told */
	unsigned		 added : 1;	/* "35 more": no total */
	unsigned		 unreal : 1;	/* expected: no fact */
	unsigned		 taken_back : 1; /* a text says so */
	unsigned		 beside : 1;	/* the own answer */
	unsigned		 plain : 1;	/* stated of the whole */
	unsigned		 sum : 1;	/* … or summed up */
	enum { CORRECTS_UNKNOWN, CORRECTS_NOT, CORRECTS } corrects;
	size_t			 depth;		/* least sentences before it */
	struct span		 window, place, country, subject, wording;
	size_t			 copy;		/* set of copies, or many */
	struct origins		 origins;
	size_t			 documents;
	size_t			 own;		/* origins that answer it */
	struct indices		 superseded_by;
};
#define PAPERS_MANY	((size_t)-1)

/* Is it told in a headline or among the first sentences of a report? */
#define ANSWER_LEADS(a)	((a)->depth <= DEPTH_LEAD)

/* Does a report of it say that an earlier figure was wrong? */
int	answer_corrects(const struct view *, struct answer *);

/*
 * answer_make:
 * The one figure that some atoms give, by identity, of which each has been told
 * whether it is its paper's own (own.h).  Its time is the earliest of theirs.
 */
void	answer_make(struct answer *, const struct view *, struct atom **,
    size_t n);

/*
 * answer_pair:
 * Set the next two atoms of one paper that tell two answers; returns 0 when all
 * have been set.  Begun with the answers and zeroes.  Cost of all: linear, but
 * for what a paper repeats.
 */
struct answer_pairs {
	const struct answer	*a, *b;
	size_t			 i, j, from;
	const struct atom	*x, *y;		/* set: of a, of b */
};
int	answer_pair(struct answer_pairs *);

#endif
