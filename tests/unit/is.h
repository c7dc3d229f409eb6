#ifndef TESTS_UNIT_IS_H
#define TESTS_UNIT_IS_H

#include <stdio.h>

#include "ground/span.h"

/* Is it this text?  What it is instead is shown before the test that fails. */
static inline int
is(struct span got, const char *want)
{
	if (!span_is(got, want))
		printf("# got %.*s\n", (int)got.n, got.p);
	return span_is(got, want);
}

#endif
