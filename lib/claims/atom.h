#ifndef CLAIMS_ATOM_H
#define CLAIMS_ATOM_H

#include <stddef.h>
#include <stdint.h>

#include "claims/interval.h"
#include "claims/root.h"
#include "claims/unit.h"
#include "facts/claim.h"
#include "ground/vec.h"

/*
 * A report as the algebra sees it, in base units.  There may be a million, and
 * all of a story are in memory: the report itself is at hand only while its
 * paper is read, and while its claim is built.
 */
struct atom {
	const struct report	*report;	/* or NULL */
	const struct unit	*unit;
	const struct root	*root;
	struct interval		 in;
	double			 stated;
	double			 grain;		/* of rounding */
	uint32_t		 paper;		/* index of its document */
	uint32_t		 figure;	/* predicate, dimension, in */
	uint32_t		 key, group;	/* its question; answered */
	uint32_t		 wording;	/* by number in wordings */
	uint32_t		 place;		/* by number, from 1 */
	unsigned		 depth : 16;	/* depth_of, or ATOM_DEEP */
	unsigned		 headline : 1;
	unsigned		 step : 1;	/* of counts: 1 */
	unsigned		 stands : 1;
	unsigned		 vague : 1, implied : 1;
	unsigned		 sum : 1;	/* implied: of a list */
	unsigned		 other : 1;	/* more are named beside it */
	unsigned		 part : 1;	/* of another number */
	unsigned		 added : 1;	/* "35 more": no total */
	unsigned		 plain : 1;	/* stated of the whole */
	unsigned		 own : 1;	/* its paper's own answer */
	unsigned		 beside : 1;	/* … told beside it */
	unsigned		 besides : 1;	/* besides.h */
	unsigned		 restates : 1;	/* another number: same_as */
	unsigned		 level : 1;	/* of an attribute */
	unsigned		 unreal : 1;	/* expected: no fact */
	unsigned		 change : 1;	/* what it was, or more */
	unsigned		 to : 1, total : 1;	/* what it came to */
	unsigned		 dated : 1;	/* the text says as of when */
	unsigned		 odd : 1;	/* alike.h */
};
struct atoms { VEC(struct atom); };
#define ATOM_DEEP	0xffff

struct view;

/*
 * atom_add:
 * Read a report of the view's story; its paper must be among the papers, and
 * there must be room for it, as others point to it.
 */
void	atom_add(struct view *, const struct report *, size_t paper);

/*
 * When all n of a paper are there: "one was killed and five others injured"
 * names none beside the five; "a man and five others were injured" does.
 */
void	atom_others(struct atom *, size_t n);

/* It is no part: that which it is said to be of answers another question. */
void	atom_whole(struct atom *);

/* Have they one figure: the same interval of the same dimension? */
int	atom_same_figure(const struct atom *, const struct atom *);

/* Of one dimension: are they no further apart than both were rounded? */
int	atom_rounding(const struct atom *, const struct atom *);

/*
 * Is it a figure that nobody hits upon by chance: of ATOM_TELLING or more, or
 * 50.7, but no length of time?
 */
#define ATOM_TELLING	100
int	atom_telling(const struct atom *);

#endif
