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

/* Beginnings of all kinds: a letter, a class, any, in capitals or not, none. */
static const struct pattern_source begin[] = {
	{ "word", "^(?i)(?:last\\s+)?updated$", "", NULL },
	{ "sign", "^(?i)\xc2\xa9 ana", "", NULL },
	{ "class", "^[(\\[]x", "", "x" },
	{ "kelvin", "^(?i)kelvin", "", NULL },
	{ "letter", "^\\p{Lu}\\p{Ll}+$", "", NULL },
	{ "inside", "fire", "", "fire" },
	{ "ahead", "^(?=[^a-z])[\\W_]+$", "", NULL },
	{ "empty", "^$", "", NULL },
};
static const struct pattern_table begins = { begin,
    sizeof(begin) / sizeof(begin[0]) };

/* The name of the pattern that matches, "" for none. */
static const char *
name(struct patterns *p, const char *text)
{
	struct match m;

	return patterns_in(p, span_of(text), &m) == 1 ? m.source->name : "";
}

/* Does frequent use change what matches a text? */
static int
holds(struct patterns *fresh, struct patterns *worn)
{
	static const char *const texts[][2] = {
		{ "Last updated", "word" }, { "UPDATED", "word" },
		{ "\xc2\xa9 Ana", "sign" }, { "(x", "class" },
		{ "[x", "class" }, { "\xe2\x84\xaa" "elvin", "kelvin" },
		{ "KELVIN", "kelvin" }, { "\xc3\x89t\xc3\xa9", "letter" },
		{ "A fire", "inside" }, { "fire", "inside" },
		{ "\xe2\x80\x94 _", "ahead" }, { "", "empty" },
		{ "nothing here", "" }, { "\xc2\xa8", "ahead" },
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (strcmp(name(fresh, texts[i][0]), texts[i][1]) != 0 ||
		    strcmp(name(worn, texts[i][0]), texts[i][1]) != 0) {
			printf("# %s: %s, %s\n", texts[i][0],
			    name(fresh, texts[i][0]), name(worn, texts[i][0]));
			return 0;
		}
	return 1;
}

int
main(void)
{
	struct patterns *p = patterns_new(&table), *q = patterns_new(&one);
	struct patterns *fresh = patterns_new(&begins);
	struct patterns *worn = patterns_new(&begins);
	struct match m;
	const char *why;
	char *evil = malloc(40001);

	if (p == NULL || q == NULL || fresh == NULL || worn == NULL ||
	    evil == NULL)
		abort();
	tap_ok(patterns_try(p, 0, SPAN("in 1991 it"), &m) == 1 &&
	    span_is(m.group[0], "1991") && span_is(m.group[1], "19") &&
	    strcmp(m.source->value, "Y") == 0, "a match has groups and value");
	tap_ok(patterns_in(q, SPAN("in MCM it"), &m) == PATTERN_NONE &&
	    patterns_try(p, 1, SPAN("b"), &m) == PATTERN_NONE &&
	    patterns_try(p, 9, SPAN("b"), &m) == PATTERN_NONE,
	    "without what it needs there is no match");
	tap_ok(patterns_in(q, SPAN("since 2010."), &m) == 1,
	    "a match begins anywhere");
	memset(evil, 'a', 40000);
	evil[40000] = '!';
	tap_ok(patterns_try(p, 1, (struct span){ evil, 40001 }, &m) !=
	    PATTERN_NONE, "a limit that is hit is never no match");
	tap_ok(patterns_check(p, 2, &why) == -1 && why[0] != '\0' &&
	    patterns_check(p, 0, &why) == 0, "a broken pattern is told");
	for (int i = 0; i < 1000; i++)
		(void)patterns_in(p, SPAN("MCM"), &m);
	tap_ok(patterns_in(p, SPAN("MCM"), &m) == PATTERN_LIMIT,
	    "a broken one is never no match, however often it is asked");
	for (int i = 0; i < 1000; i++)
		name(worn, i % 3 == 0 ? "Updated" : "Nine died in a blaze.");
	tap_ok(holds(fresh, worn), "frequent use changes nothing");
	patterns_free(p);
	patterns_free(q);
	patterns_free(fresh);
	patterns_free(worn);
	free(evil);
	return tap_done();
}
