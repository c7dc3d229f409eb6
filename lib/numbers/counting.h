#ifndef NUMBERS_COUNTING_H
#define NUMBERS_COUNTING_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/reached.h"
#include "numbers/reading.h"

/* How a number says what it counts. */
enum counting {
	COUNTING_NONE,
	COUNTING_NOUN,		/* 12 officers, dozens of officers */
	COUNTING_ANAPHOR,	/* 12 of them; "Of these, 12" */
	COUNTING_ELIDED,	/* and 353 were injured */
};

/*
 * counting_read:
 * Find what number k counts: fills of and holder as far as words say it, and
 * the mention.  For an anaphor or an elided noun, of is left empty.
 */
enum counting	counting_read(const struct reading *, size_t k,
    struct mention *);

#endif
