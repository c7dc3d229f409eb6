#ifndef CLAIMS_ATOM_H
#define CLAIMS_ATOM_H

#include <stddef.h>

#include "claims/aside.h"
#include "claims/interval.h"
#include "claims/pool.h"
#include "claims/root.h"
#include "claims/tables.h"
#include "claims/time.h"
#include "claims/unit.h"
#include "facts/claim.h"
#include "ground/vec.h"

/* A report as the algebra sees it, in base units. */
struct atom {
	const struct report	*report;
	size_t			 paper;		/* index of its document */
	struct unit		 unit;
	struct interval		 in;
	double			 stated;
	double			 grain, step;	/* of rounding; 1 for counts */
	struct time_span	 when;
	struct root		 root;
	size_t			 key, group;	/* keys: its own; it answers */
	unsigned		 stands : 1;
	unsigned		 vague : 1, implied : 1;
	unsigned		 sum : 1;	/* implied: of what a list tells */
	unsigned		 other : 1;	/* more are named beside it */
	unsigned		 own : 1;	/* its paper's own answer */
};
struct atoms { VEC(struct atom); };

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
	struct indices		wider;		/* questions it lies inside */
};
struct questions { VEC(struct question); };

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
	struct pool		 acting;	/* predicates that agents do */
	struct indices		 transitive;	/* … by number: 0 or 1 */
	struct { VEC(struct atom *); } apart;	/* apart.h */
	const struct decisions	*decisions;
	struct checks		*checks;
};

/* Read a report of the view's story; its paper must be among the papers. */
void	atom_add(struct view *, const struct report *, size_t paper);

/*
 * When all are there: "one was killed and five others injured" names none
 * beside the five; "a man and five others were injured" does.
 */
void	atom_others(struct view *);

/* The atom of a report at a place of a document; NULL if there is none. */
struct atom	*atom_at(const struct view *, struct span doc,
    struct span field, struct extent);

/* The same question and the same figure?  What an atom's figure is known by. */
int	atom_same_figure(const struct atom *, const struct atom *);

#endif
