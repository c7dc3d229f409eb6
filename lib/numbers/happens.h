#ifndef NUMBERS_HAPPENS_H
#define NUMBERS_HAPPENS_H

#include "numbers/counting.h"
#include "numbers/memory.h"

/*
 * happens_read:
 * Fill the predicate of number k with what happens to those whom the mention
 * counts, if the sentence says it: by the phrase itself ("12 deaths"), by what
 * reaches it (reach.h), or by the noun alone ("40 hostages").  What is left out
 * of the noun is filled in too, as elided_fill does.
 */
void	happens_read(const struct reading *, size_t k, enum counting,
    struct mention, const struct memory *);

#endif
