#ifndef CLAIMS_VIEW_H
#define CLAIMS_VIEW_H

#include "claims/atom.h"
#include "claims/wires.h"
#include "facts/claim.h"

/* What there is to look at: all of it sorted (claims_state). */
struct view_input {
	enum policy		 policy;
	const struct tables	*tables;
	struct units		*units;
	struct documents	 documents;
	const struct report	**reports;
	size_t			 nreports;
	struct decisions	 decisions;
};

/* Append the stories, sorted by name, as they are shown. */
void	view_stories(struct stories *, struct arena *,
    const struct view_input *);

#endif
