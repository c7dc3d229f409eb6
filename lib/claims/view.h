#ifndef CLAIMS_VIEW_H
#define CLAIMS_VIEW_H

#include "claims/atom.h"
#include "claims/claims.h"
#include "claims/source.h"

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
