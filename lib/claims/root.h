#ifndef CLAIMS_ROOT_H
#define CLAIMS_ROOT_H

#include "claims/tables.h"
#include "facts/report.h"

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

/* Borrows from the report or lives in the arena; scratch is for words. */
struct root	root_of(const struct tables *, struct arena *,
    struct arena *scratch, const struct report *);

#endif
