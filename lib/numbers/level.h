#ifndef NUMBERS_LEVEL_H
#define NUMBERS_LEVEL_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * level_bearer:
 * Where the noun of a figure is but the name of what is measured, say of what
 * it is told: "the quake had a magnitude of 6.9", "an aftershock of magnitude
 * 5.1", "the price of petrol".
 */
void	level_bearer(const struct reading *, struct number *);

/*
 * level_read:
 * "Profit rose 8% to $3 billion from $2.8 billion": number k, whose predicate
 * and role are known, is a level of the profit if it is the figure to or from
 * which it rose, and says what "profit was $3 billion" does: its predicate
 * becomes of the class of the attribute.  By how much it rose stays as it is.
 */
void	level_read(const struct reading *, size_t k);

/*
 * level_of_one:
 * "A litre of petrol costs 500 shillings": money told of one of a measure is
 * the price of what is measured, so much for each; the one is no figure.
 */
void	level_of_one(const struct reading *, struct number *);

#endif
