#ifndef CLAIMS_ALIGN_H
#define CLAIMS_ALIGN_H

#include "facts/report.h"
#include "ground/arena.h"

/*
 * align_reports:
 * Do the sentences of two reports say the same, their figures aside?  A third
 * of the words of the shorter one stand in the other, and an eighth of its
 * pairs of neighbours do.  Scratch is for the words.
 */
int	align_reports(struct arena *scratch, const struct report *,
    const struct report *);

#endif
