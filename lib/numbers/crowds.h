#ifndef NUMBERS_CROWDS_H
#define NUMBERS_CROWDS_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * crowds_read:
 * Where a demonstration is told of, in this sentence or shortly before, those
 * who "took part", "joined" or "turned out", its turnout and the size of its
 * crowd are all people who demonstrated: one question, whoever answers it.
 * The sentence is number i of the document's v, and w has the words of them
 * all.
 */
void	crowds_read(const struct reading *, const struct sentence *v,
    const struct words *w, size_t i);

#endif
