#ifndef FIGURES_PRONOUN_H
#define FIGURES_PRONOUN_H

#include "figures/cardinal.h"

/*
 * pronoun_is:
 * Is the number word of this amount no quantity here: "no one", "the one that",
 * "one of the most", "one another", "both sides said"?
 */
int	pronoun_is(const struct scan *, const struct amount *);

#endif
