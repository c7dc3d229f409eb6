#ifndef NUMBERS_BEHIND_H
#define NUMBERS_BEHIND_H

#include "numbers/reached.h"

/*
 * behind_read:
 * What reaches a mention from behind: the verb it is subject of, the adjective
 * or phrase after it, its relative clause.  Strength 0 if nothing does.
 * Cost: linear in the sentence.
 */
struct reached	behind_read(const struct reading *, struct mention,
    struct span class);

#endif
