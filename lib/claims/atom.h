#ifndef CLAIMS_ATOM_H
#define CLAIMS_ATOM_H

#include <stddef.h>
#include <stdint.h>

#include "claims/aside.h"
#include "claims/interval.h"
#include "claims/pool.h"
#include "claims/root.h"
#include "claims/tables.h"
#include "claims/time.h"
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
	unsigned		 depth : 16;	/* depth_of, or ATOM_DEEP */
	unsigned		 headline : 1;
	unsigned		 step : 1;	/* of counts: 1 */
	unsigned		 stands : 1;
	unsigned		 vague : 1, implied : 1;
	unsigned		 sum : 1;	/* implied: of a list */
	unsigned		 other : 1;	/* more are named beside it */
	unsigned		 part : 1;	/* of another number */
	unsigned		 own : 1;	/* its paper's own answer */
	unsigned		 restates : 1;	/* another number: same_as */
	unsigned		 level : 1;	/* of an attribute */
	unsigned		 unreal : 1;	/* expected: no fact */
};
struct atoms { VEC(struct atom); };
#define ATOM_DEEP	0xffff

/* A number that points to another of its document. */
struct place {
	const struct atom	*atom;
	struct span		 field;
	struct extent		 at;
};
struct reference {
	struct place		 from, to;
};
struct references { VEC(struct reference); };

/* A count, and that of the deaths that overtook it (overtaken.h). */
struct overtaken {
	const struct atom	*atom, *by;
};

/* A document, known or just named by reports. */
struct paper {
	struct span		 doc;
	const struct document	*document;	/* or NULL */
	int			 stands;
	size_t			 wire;		/* same number: one wire */
	size_t			 copy;		/* same number: copied text */
};
struct papers { VEC(struct paper); };

/* A question, by its canonical JSON. */
struct question {
	struct claim_key	key;
	struct span		json;
	enum aside_is		aside;		/* of another event */
	size_t			depth;		/* of its subject's class */
	int			apart;		/* … which is apart */
	struct indices		wider;		/* questions it lies inside */
};
struct questions { VEC(struct question); };

/* Are those who do it another question than those it is done to? */
enum transitive { TRANSITIVE_UNKNOWN, TRANSITIVE_NOT, TRANSITIVE };

/* One story, being looked at. */
struct view {
	struct arena		*arena, *scratch;
	const struct tables	*tables;
	struct units		*units;
	enum policy		 policy;
	struct span		 story;
	struct papers		 papers;	/* by doc */
	struct atoms		 atoms;		/* by identity */
	struct aside		 aside;
	struct roots		 roots;
	struct pool		 keys;		/* JSON of the questions */
	struct questions	 questions;	/* by number in keys */
	struct pool		 texts;		/* of questions and places */
	struct pool		 figures, wordings;
	struct pool		 predicates;
	struct { VEC(enum transitive); } transitive;	/* by predicate */
	struct references	 restated, parts;	/* refer.h */
	struct { VEC(struct atom *); } apart;	/* apart.h */
	struct { VEC(struct overtaken); } overtaken;	/* by atom */
	const struct decisions	*decisions;
	struct checks		*checks;
};

/*
 * atom_add:
 * Read a report of the view's story; its paper must be among the papers, and
 * there must be room for it, as others point to it.
 */
void	atom_add(struct view *, const struct report *, size_t paper);

/* The number of a question, which is asked from now on; the key is copied. */
uint32_t	atom_question(struct view *, const struct claim_key *,
		    enum aside_is);

/*
 * When all n of a paper are there: "one was killed and five others injured"
 * names none beside the five; "a man and five others were injured" does.
 */
void	atom_others(struct atom *, size_t n);

/* The same question and the same figure?  What an atom's figure is known by. */
int	atom_same_figure(const struct atom *, const struct atom *);

#endif
