#ifndef FIGURES_ARTICLE_H
#define FIGURES_ARTICLE_H

#include <stddef.h>

#include "figures/amount.h"
#include "figures/scan.h"

/*
 * article_read:
 * A word at i that counts one unit, where no numeral does: "a day", "within a
 * mile", "the past decade", "another hour".  Returns 1 and fills the amount.
 */
int	article_read(const struct scan *, size_t i, struct amount *);

#endif
