#ifndef TESTS_UNIT_TAP_H
#define TESTS_UNIT_TAP_H

#include <stdio.h>

/* A test says a sentence: tap_ok(lexicon_find(…), "the longest name wins"). */
static int tap_count, tap_failed;

static inline int
tap_ok(int good, const char *sentence)
{
	printf("%sok %d - %s\n", good ? "" : "not ", ++tap_count, sentence);
	tap_failed += !good;
	return good;
}

/* At the end of main: return tap_done(); */
static inline int
tap_done(void)
{
	printf("1..%d\n", tap_count);
	return tap_failed != 0;
}

#endif
