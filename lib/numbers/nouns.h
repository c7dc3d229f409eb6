#ifndef NUMBERS_NOUNS_H
#define NUMBERS_NOUNS_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/reading.h"

/*
 * nouns_fill:
 * Fill a noun from the pieces [a, b) whose last is its head: text, singular,
 * and the class of the longest row of nouns.tsv that ends it.  A noun of no
 * class is its own.
 */
void	nouns_fill(const struct reading *, size_t a, size_t b, struct noun *);

/* The noun of chunk c: what stands after its articles and numbers. */
void	nouns_chunk(const struct reading *, size_t c, struct noun *);

/* First piece of chunk c behind articles and numbers. */
size_t	nouns_start(const struct reading *, size_t c);

#endif
