#ifndef NUMBERS_DIMENSION_H
#define NUMBERS_DIMENSION_H

#include "facts/number.h"
#include "ground/span.h"
#include "numbers/events.h"
#include "numbers/reading.h"

/*
 * dimension_of:
 * What a row of dimensions.tsv of this type (unit, money, share, measure,
 * count, adjective) makes of a word; empty if there is none.
 */
struct span	dimension_of(const struct reading *, struct span word,
    const char *type);

/* The type of rows for nouns that suits a number. */
const char	*dimension_type(const struct number *);

/* What a figure, by its kind and unit, tells of a thing; may be empty. */
struct span	dimension_told(const struct reading *, const struct number *,
    const struct noun *of);

/* Make the predicate an attribute of this class. */
void	dimension_set(struct number *, struct span class);

/*
 * dimension_verb:
 * "Fined 500 euros", "sentenced to 15 years": an attribute whose verb says what
 * a noun may say too, a fine of 500 euros, becomes one of that dimension.
 */
void	dimension_verb(const struct reading *, struct number *);

/* Is it a class of events of more or less: rose, fell, was cut? */
int	dimension_change(struct span class);

#endif
