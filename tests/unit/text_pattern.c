#include "tap.h"

#include <stdlib.h>
#include <string.h>

#include "text/pattern.h"

static const struct pattern_source rows[] = {
	{ "year", "\\b(1[89]|20)\\d\\d\\b", "Y", "d" },
	{ "evil", "(a+)+$", "", "!|a" },
	{ "broken", "(", "", NULL },
};
static const struct pattern_table table = { rows, 3 };
static const struct pattern_table one = { rows, 1 };

int
main(void)
{
	struct patterns *p = patterns_new(&table), *q = patterns_new(&one);
	struct match m;
	const char *why;
	char *evil = malloc(40001);

	if (p == NULL || q == NULL || evil == NULL)
		abort();
	tap_ok(patterns_named(p, "year", SPAN("in 1991 it"), &m) == 1 &&
	    span_is(m.group[0], "1991") && span_is(m.group[1], "19") &&
	    strcmp(m.source->value, "Y") == 0, "a match has groups and value");
	tap_ok(patterns_in(q, SPAN("in MCM it"), &m) == PATTERN_NONE &&
	    patterns_named(p, "evil", SPAN("b"), &m) == PATTERN_NONE,
	    "without what it needs there is no match");
	tap_ok(patterns_at(q, SPAN("in 1991"), &m) == PATTERN_NONE,
	    "an anchored match begins at the start");
	tap_ok(patterns_in(q, SPAN("since 2010."), &m) == 1,
	    "others begin anywhere");
	memset(evil, 'a', 40000);
	evil[40000] = '!';
	tap_ok(patterns_named(p, "evil", (struct span){ evil, 40001 }, &m) !=
	    PATTERN_NONE, "a limit that is hit is never no match");
	tap_ok(patterns_check(p, 2, &why) == -1 && why[0] != '\0' &&
	    patterns_check(p, 0, &why) == 0, "a broken pattern is told");
	for (int i = 0; i < 200; i++)
		patterns_in(q, SPAN("it was 1999"), &m);
	tap_ok(patterns_in(q, SPAN("it was 1999"), &m) == 1 &&
	    span_is(m.group[0], "1999"), "frequent use changes nothing");
	patterns_free(p);
	patterns_free(q);
	free(evil);
	return tap_done();
}
