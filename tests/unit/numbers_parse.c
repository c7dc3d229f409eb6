#include <stdlib.h>

#include "numbers/parse.h"
#include "tap.h"

/* The tree as rules over it see it. */
int
main(void)
{
	struct arena *arena = arena_new(abort);
	struct parser_kit *kit = parse_new(arena, NULL);
	struct parse p = { 0 };
	size_t men, killed, twelve;

	parse_read(kit, arena, SPAN("Twelve men were killed."), &p);
	tap_ok(p.n == 5, "every word has a node");
	twelve = parse_at(&p, 0);
	men = parse_at(&p, 7);
	killed = parse_at(&p, 16);
	tap_ok(twelve == 0 && men == 1 && killed == 3,
	    "a node is found by any of its characters");
	tap_ok(parse_at(&p, 6) == PARSE_NOT, "a space is in no node");
	tap_ok(p.v[killed].head == PARSE_NOT && p.v[men].head == killed &&
	    p.v[men].relation == PARSE_NSUBJ_PASS,
	    "the subject of a passive hangs on its verb");
	tap_ok(parse_child(&p, killed, PARSE_NSUBJ_PASS, 0) == men &&
	    parse_child(&p, killed, PARSE_NSUBJ_PASS, men + 1) == PARSE_NOT,
	    "children are found by relation, and from one on");
	tap_ok(parse_child(&p, men, PARSE_NUMMOD, 0) == twelve,
	    "the number hangs on its noun");
	tap_ok(span_is(p.v[killed].lemma, "kill"), "a verb has its lemma");
	arena_free(arena);
	return tap_done();
}
