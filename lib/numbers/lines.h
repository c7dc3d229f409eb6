#ifndef NUMBERS_LINES_H
#define NUMBERS_LINES_H

#include "facts/number.h"
#include "numbers/numbers.h"
#include "numbers/tables.h"

/*
 * lines_tell:
 * Tell the lines of tables that speak of the words of a number: its hedge, its
 * numerals, its unit or currency, its days.  For --explain; cost: a few
 * look-ups a word.
 */
void	lines_tell(const struct tables *, struct arena *,
    const struct number *, numbers_line *take, void *arg);

#endif
