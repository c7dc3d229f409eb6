#ifndef FIGURES_OTHER_H
#define FIGURES_OTHER_H

#include "figures/found.h"

/*
 * other_read:
 * Words that count without a numeral, from word i: both, another (city), none
 * of, no (deaths).  Returns 1 and fills the found number.
 */
int	other_read(const struct scan *, size_t i, struct found *);

/*
 * other_mark:
 * Say of a number that it comes on top of others: "two other", "another 35",
 * "35 more", "an additional 20".
 */
void	other_mark(const struct scan *, struct found *);

#endif
