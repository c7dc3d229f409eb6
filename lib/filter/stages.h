#ifndef FILTER_STAGES_H
#define FILTER_STAGES_H

#include <stddef.h>

#include "ground/bytes.h"

/* The suite's programs, in the pipeline's order; then those beside it. */
enum stage {
	STAGE_SPLIT, STAGE_NUMBERS, STAGE_ENTITIES, STAGE_MERGE, STAGE_RENDER,
	STAGES,				/* of the pipeline */
	STAGE_SYNTAX = STAGES, STAGE_DIFF,
	STAGES_ALL,
};
extern const char *const stages_names[STAGES_ALL];

/* The stage of a name, or -1. */
int	stages_find(const char *name);

/*
 * The folder that holds them: that of this program if they are beside it, else
 * libexec beside its folder, else the one they were installed to.  Appended,
 * and terminated.
 */
void	stages_folder(struct bytes *);

/* Become a stage.  Returns only if that fails, with a message said. */
void	stages_exec(enum stage, char *argv[]);

/* Append what a stage prints.  -1 with errno if it does not run well. */
int	stages_ask(struct bytes *, enum stage, const char *option);

#endif
