#ifndef INTAKE_DEFAULTS_H
#define INTAKE_DEFAULTS_H

#include "facts/document.h"

/* What is taken for a document where neither its input nor its text says it. */
struct defaults {
	struct span	published, outlet, story;	/* options */
	struct span	file_day;	/* that its file's name tells */
};

/* Fill what a document that was read still lacks; options come first. */
void	defaults_fill(const struct defaults *, struct document *);

#endif
