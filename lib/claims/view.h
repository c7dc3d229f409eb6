#ifndef CLAIMS_VIEW_H
#define CLAIMS_VIEW_H

#include "claims/aside.h"
#include "claims/atom.h"
#include "claims/claims.h"
#include "claims/overtaken.h"
#include "claims/papers.h"
#include "claims/pool.h"
#include "claims/question.h"
#include "claims/refer.h"
#include "claims/root.h"
#include "claims/source.h"
#include "claims/tables.h"

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
	struct pool		 figures, wordings, places;
	struct pool		 predicates;
	struct { VEC(enum transitive); } transitive;	/* by predicate */
	struct references	 restated, parts;	/* refer.h */
	struct { VEC(struct atom *); } apart;	/* apart.h */
	struct { VEC(struct overtaken); } overtaken;	/* by atom */
	const struct decisions	*decisions;
	struct checks		*checks;
};

/* How stories are looked at. */
struct view_input {
	enum policy		 policy;
	const struct tables	*tables;
	struct units		*units;
	struct decisions	 decisions;
	struct arena		*arena, *scratch; /* of a story, a claim */
};

/*
 * view_story:
 * Show a story: documents, claims by weight, checks.  Both arenas of the input
 * are reset.  Returns -1 where the source does.
 */
int	view_story(const struct view_input *, struct span story,
    const struct source *, const struct claims_sink *);

#endif
