#ifndef CLAIMS_ROOT_H
#define CLAIMS_ROOT_H

#include "claims/pool.h"
#include "claims/tables.h"
#include "facts/claim.h"

enum root_kind {
	ROOT_OUTLET,		/* nobody: the paper, or its agency */
	ROOT_GENERIC,		/* police, officials: we know not who */
	ROOT_NAMED,
};

/*
 * Who really says it: the last office or name of a chain.  Two reports of one
 * key, or of one other key, have one origin; other is the person whose office
 * is the key, or the named channel through which an unnamed source speaks.
 */
struct root {
	enum root_kind	kind;
	struct span	key, other;
	struct span	name;		/* to show */
	struct span	qualifier;	/* of a generic one: kazakh (police) */
};

/* Sources that were asked for before: does one name nobody? */
struct generic {
	int		is;
	struct span	qualifier;
};
struct roots {
	const struct tables	*tables;
	struct arena		*arena;		/* what is made lives here */
	struct arena		*scratch;
	struct pool		 keys;
	struct { VEC(struct generic); }	generic;	/* by number in keys */
	struct pool		 all;		/* roots, by what is in them */
	VEC(struct root *);			/* by number in all */
};

/* The root of a report: the same for all reports that have an equal one. */
const struct root	*root_of(struct roots *, const struct report *);

/* Are they two that are named, and may differ? */
int	root_two_names(const struct root *, const struct root *);

#endif
