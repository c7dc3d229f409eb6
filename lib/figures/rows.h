#ifndef FIGURES_ROWS_H
#define FIGURES_ROWS_H

#include "facts/number.h"
#include "figures/tables.h"

/*
 * rows_tell:
 * Tell the rows of tables that speak of the words of a number, in the order of
 * these: its hedge, its numerals, its unit or currency, its days; each as the
 * table's name and the whole line.  For --explain; cost: a few look-ups a word.
 */
typedef void	rows_take(void *arg, const char *table, struct span line);
void	rows_tell(const struct tables *, struct arena *,
    const struct number *, rows_take *take, void *arg);

#endif
