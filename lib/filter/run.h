#ifndef FILTER_RUN_H
#define FILTER_RUN_H

#include "filter/filter.h"

/*
 * Documents as runs of records (copydesk-records(5), rule 5), for tools with a
 * document callback.
 */

/* Read the lines of an operand; a run may go on in the next operand. */
void	run_records(struct filter *, struct lines *);

/* Give what is held to the tool, write it, forget it. */
void	run_flush(struct filter *);

#endif
