#ifndef CLAIMS_VIEW_H
#define CLAIMS_VIEW_H

#include "claims/atom.h"
#include "claims/claims.h"
#include "facts/claim.h"

/* What is known of a document: its record, if it came, and its reports. */
struct folder {
	struct span		 doc;
	const struct document	*document;	/* or NULL */
	const struct report	**reports;	/* by identity */
	size_t			 n;
};
struct folders { VEC(struct folder); };

/* What there is to look at: all of it sorted (claims_state). */
struct view_input {
	enum policy		 policy;
	const struct tables	*tables;
	struct units		*units;
	struct folders		 folders;	/* by doc */
	struct decisions	 decisions;
	struct arena		*arena, *scratch; /* of a story, a claim */
};

/*
 * Show the stories, sorted by name.  Both arenas of the input are reset on the
 * way; run is for what lives as long as the input.
 */
void	view_stories(const struct view_input *, struct arena *run,
    const struct claims_sink *);

#endif
