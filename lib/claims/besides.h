#ifndef CLAIMS_BESIDES_H
#define CLAIMS_BESIDES_H

#include "claims/view.h"

/*
 * besides_part:
 * Set apart, when all atoms answer their questions, the counts that papers tell
 * only besides their own answer: nobody begins with them, and they are of
 * something else, on the word of the same source (own.h) or by where they are
 * told.  "A raid killed 19" and, far down, "an attack on Hama killed 58" are no
 * two answers to one question.  What can both be right, a slip, and what a text
 * says came later or before, stay.  Cost: O(n log n).
 */
void	besides_part(struct view *);

#endif
