#ifndef FILTER_PROGRAM_H
#define FILTER_PROGRAM_H

#include "filter/filter.h"

/*
 * A closed standard descriptor would be given to the next file that is opened:
 * put something there that fails to do what it is for.
 */
void	program_descriptors(void);

/* --help and its like, to standard output.  Returns the exit status. */
int	program_show(const struct filter *);

/*
 * Open --lexicon, --rejects and -o.  Returns 0, or the exit status after a
 * message.
 */
int	program_open(struct filter *);

#endif
