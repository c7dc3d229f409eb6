#ifndef FILTER_FRONT_H
#define FILTER_FRONT_H

#include "filter/options.h"
#include "filter/pipeline.h"

/*
 * The options that the front command hands on, and to which stages.  Letters
 * from FRONT_OWN on are taken; those from OPTION_LONG to there are its own.
 */
#define FRONT_OWN	(OPTION_LONG + 100)
#define FRONT_GROUPS	5

struct front_group {
	const char			*title;
	const struct option_row		*rows;
	unsigned			 to;	/* a bit for each stage */
};
extern const struct front_group front_groups[FRONT_GROUPS];

/* For front_sets. */
struct front_passed {
	const struct front_group	*group;
	struct pipeline			*pipeline;
};

/* Sets for options_read that add each option to its stages' arguments. */
void	front_sets(struct front_passed[FRONT_GROUPS],
    struct option_set[FRONT_GROUPS], struct pipeline *);

#endif
