#ifndef CLAIMS_PARTICIPLE_H
#define CLAIMS_PARTICIPLE_H

#include "claims/tables.h"

/*
 * participle_of:
 * A word as a heading wants it behind what is counted: of a verb its participle
 * ("bury": buried), else the word.  What is mostly a noun is a verb only where
 * things are counted.  In the arena or the word's.  Cost: the irregular verbs.
 */
struct span	participle_of(const struct tables *, struct arena *,
    struct span word, int counted);

#endif
