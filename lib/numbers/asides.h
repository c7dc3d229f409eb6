#ifndef NUMBERS_ASIDES_H
#define NUMBERS_ASIDES_H

#include <stddef.h>

#include "facts/number.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "numbers/grammar.h"
#include "text/words.h"

/*
 * asides_read:
 * Bare numbers that are put in behind those who bear them are ages: "Ana Quispe
 * (19)", "his sister - 14 - was hurt", "two men (32 and 29)", "(he 84, she
 * 81)".  Not so behind a place or a body of people, as "Kenya (40)".  Where
 * befalls is set, the sentence may tell what befell people, and a name of two
 * words that is no place's is a person's without being known.  Cost: linear in
 * the words, where there is a number.
 */
void	asides_read(const struct grammar *, struct arena *, struct sentence *,
    const struct words *, int befalls);

/*
 * asides_mark:
 * Is word i a bracket or dash right beside an age?  It stands there as a comma
 * does: "Ana Quispe, 19, died".
 */
int	asides_mark(const struct words *, size_t i, const struct numbers *);

#endif
