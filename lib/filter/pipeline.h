#ifndef FILTER_PIPELINE_H
#define FILTER_PIPELINE_H

#include <stddef.h>

#include "filter/stages.h"
#include "ground/arena.h"
#include "ground/vec.h"

/* What each stage is called with; argv[0] is its name. */
struct pipeline_args { VEC(char *); };
struct pipeline {
	struct arena		*arena;
	struct pipeline_args	 args[STAGES];
};

/* Every stage with no argument but its name.  All lives in the arena. */
struct pipeline	pipeline_init(struct arena *);

/* One argument more for a stage: "--name=value", or "--name". */
void	pipeline_option(struct pipeline *, enum stage, const char *name,
    const char *value);
void	pipeline_operand(struct pipeline *, enum stage, char *);

/*
 * pipeline_run:
 * Run all stages, each reading what the one before writes, and wait for all of
 * them.  The report goes to output (NULL or "-": standard output), which stays
 * as it was if a stage could not finish.  Returns the highest exit status; a
 * stage that dies of SIGPIPE counts as 0 (the one after it says why), of
 * another signal as 3.
 */
int	pipeline_run(struct pipeline *, const char *output);

#endif
