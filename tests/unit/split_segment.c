/* Where sentences end. */
#include <stdlib.h>
#include <string.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "split/segment.h"
#include "tap.h"

static struct segmenter	 seg;
static struct arena	*arena;

/* The sentences of a text, "|" between, are these. */
static int
gives(const char *text, const char *expected)
{
	struct pieces pieces = { NULL, 0, 0 };
	struct bytes got = { NULL, 0, 0, 0 };
	struct span all = span_of(text);
	int same;

	segment_paragraph(&seg, arena, all, 0, all.n, 0, &pieces);
	for (size_t i = 0; i < pieces.n; i++) {
		if (i > 0)
			bytes_char(&got, '|');
		bytes_add(&got, span_sub(all, pieces.v[i].from,
		    pieces.v[i].to));
	}
	same = span_eq(bytes_span(&got), span_of(expected));
	if (!same)
		printf("# got: %.*s\n", (int)got.n, got.p);
	bytes_close(&got);
	return same;
}

static void
abbreviations(void)
{
	tap_ok(gives("The mayor, Dr. Ruiz, left. Nobody followed.",
	    "The mayor, Dr. Ruiz, left.|Nobody followed."),
	    "a title before a name ends nothing");
	tap_ok(gives("It cost Zeta Corp. The firm paid.",
	    "It cost Zeta Corp.|The firm paid."),
	    "an abbreviation ends a sentence before a word that begins one");
	tap_ok(gives("Zeta Corp. Director Lee paid.",
	    "Zeta Corp. Director Lee paid."),
	    "and not before a name");
	tap_ok(gives("He fled the U.S. Army base.",
	    "He fled the U.S. Army base."),
	    "an acronym before a name ends nothing");
	tap_ok(gives("He fled the U.K. Nobody knew.",
	    "He fled the U.K.|Nobody knew."),
	    "an acronym ends a sentence before a word that begins one");
	tap_ok(gives("See p. 4 and No. 7. He said no. Two left.",
	    "See p. 4 and No. 7.|He said no.|Two left."),
	    "No. stands before a number, else it is a word");
	tap_ok(gives("On Feb. 3 it rose 4 ft. 2 in. in all.",
	    "On Feb. 3 it rose 4 ft. 2 in. in all."),
	    "months and units stand before numbers");
	tap_ok(gives("It shut at 9 p.m. Guards left at 10 p.m. Friday.",
	    "It shut at 9 p.m.|Guards left at 10 p.m. Friday."),
	    "p.m. ends a sentence, but not before a day");
	tap_ok(gives("At 9 p.m. Judge Lee left.", "At 9 p.m. Judge Lee left."),
	    "a time in front of a sentence ends nothing");
}

static void
initials(void)
{
	tap_ok(gives("J. K. Diaz met Ana P. Roe.",
	    "J. K. Diaz met Ana P. Roe."),
	    "initials end nothing");
	tap_ok(gives("They lack vitamin D. The rest is fine.",
	    "They lack vitamin D.|The rest is fine."),
	    "a letter that is no initial does");
}

static void
marks(void)
{
	tap_ok(gives("\"Who?\" she asked. \"Why!\" cried Li.",
	    "\"Who?\" she asked.|\"Why!\" cried Li."),
	    "a question inside a quotation goes on with a verb of saying");
	tap_ok(gives("\"Who?\" President Ana Diaz asked. \"When?\" The rest "
	    "left.",
	    "\"Who?\" President Ana Diaz asked.|\"When?\"|The rest left."),
	    "also behind a name");
	tap_ok(gives("\xe2\x80\x9cWe lost. We go on.\xe2\x80\x9d He wept.",
	    "\xe2\x80\x9cWe lost.|We go on.\xe2\x80\x9d|He wept."),
	    "quotations of several sentences are split inside");
	tap_ok(gives("It fell (nobody knows why.) and broke.",
	    "It fell (nobody knows why.) and broke."),
	    "a small letter goes on");
	tap_ok(gives("They sang \"Go!\" (\"Leave\"), a slogan. It rained.",
	    "They sang \"Go!\" (\"Leave\"), a slogan.|It rained."),
	    "an aside in brackets belongs to what goes on behind it");
	tap_ok(gives("He paused ... and left. \"Well...\" She left.",
	    "He paused ... and left.|\"Well...\"|She left."),
	    "an ellipsis ends a sentence before a capital");
	tap_ok(gives("It fell 3.5 percent to 1.204.300.Nobody sold. See "
	    "a.b.com.",
	    "It fell 3.5 percent to 1.204.300.Nobody sold.|See a.b.com."),
	    "points in numbers and addresses end nothing");
	tap_ok(gives("The dam broke.The valley filled.",
	    "The dam broke.|The valley filled."),
	    "a missing space is made up for");
	tap_ok(gives("It ended in 2019. [3] 12 people left.",
	    "It ended in 2019. [3]|12 people left."),
	    "the mark of a note stays with its sentence");
}

static void
lists(void)
{
	tap_ok(gives("1. Bread 2. Water 3. Salt", "1. Bread|2. Water|3. Salt"),
	    "the items of a numbered list are apart");
	tap_ok(gives("He asked for 1. bread and 2. water.",
	    "He asked for 1. bread and 2. water."),
	    "numbers inside a sentence make no list");
	tap_ok(gives("\xe2\x80\xa2 One fell \xe2\x80\xa2 Two rose",
	    "\xe2\x80\xa2 One fell|\xe2\x80\xa2 Two rose"),
	    "bullets begin items");
	tap_ok(gives("The old port in Lima Photo: Ana Diaz",
	    "The old port in Lima|Photo: Ana Diaz"),
	    "a credit begins at its word");
}

static void
edges(void)
{
	struct pieces pieces = { NULL, 0, 0 };
	struct span text = SPAN("LIMA. The rest. It fell.");

	tap_ok(gives("", ""), "empty text has no sentence");
	tap_ok(gives("  \n ", ""), "nor has white space");
	tap_ok(gives("...", "..."), "points alone are one");
	tap_ok(gives("\xe9\x9b\xa8\xe3\x80\x82\xe9\xa2\xa8\xe3\x80\x82",
	    "\xe9\x9b\xa8\xe3\x80\x82|\xe9\xa2\xa8\xe3\x80\x82"),
	    "ideographic stops need no space");
	tap_ok(gives("A\xff. B\xc3 went. \xe2\x80", "A\xff.|B\xc3 went.|"
	    "\xe2\x80"), "malformed bytes do no harm");
	segment_paragraph(&seg, arena, text, 0, text.n, 8, &pieces);
	tap_ok(pieces.n == 2 && pieces.v[0].to == 15,
	    "no sentence ends inside what is kept");
}

int
main(void)
{
	arena = arena_new(NULL);
	if (segment_open(&seg, NULL) == -1)
		abort();
	abbreviations();
	initials();
	marks();
	lists();
	edges();
	arena_free(arena);
	return tap_done();
}
