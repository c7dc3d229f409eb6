#ifndef FIGURES_NAMES_H
#define FIGURES_NAMES_H

#include "figures/scan.h"

/* Numbers, months and days that are parts of names. */

/* Is most of the sentence capitalised, as many headlines are? */
int	names_capitalised(const struct scan *);

/* Are the digits at word i one: Flight 370, Khabar 24, 911? */
int	names_number(const struct scan *, size_t i, int capitalised);

/*
 * names_block:
 * Mark the words that are: "Channel Nine", "June Carter", "USA Today".  Cost:
 * linear.
 */
void	names_block(struct scan *, int capitalised);

#endif
