/* Lines that are paragraphs, and lines that a program broke. */
#include <stdlib.h>

#include "ground/arena.h"
#include "lang/en.h"
#include "split/paragraphs.h"
#include "tap.h"

static struct arena	*arena;
static struct lexicon	 english;

static struct paragraphs
paragraphs_of(const char *text)
{
	struct paragraphs all = { NULL, 0, 0 };

	paragraphs_read(&all, arena, span_of(text), &english);
	return all;
}

int
main(void)
{
	struct paragraphs p;

	arena = arena_new(NULL);
	if (lexicon_embedded(&english, &en_english_words, NULL) == -1)
		abort();
	p = paragraphs_of("One.\n\n  Two.  \n \t \nThree.");
	tap_ok(p.n == 3 && p.v[1].from == 8 && p.v[1].to == 12,
	    "blank lines separate; white space at the ends is cut off");
	p = paragraphs_of("One.\r\n\r\nTwo.\rThree.\xe2\x80\xa9" "Four.");
	tap_ok(p.n == 4, "every kind of line end counts");
	p = paragraphs_of("The river rose through the night and took the two\n"
	    "bridges above the town, the last ways to the other\n"
	    "bank. Nobody was hurt, but nine houses are gone, and\n"
	    "the road is closed.\n");
	tap_ok(p.n == 1, "lines broken at a margin are joined");
	p = paragraphs_of("The river rose through the night.\n"
	    "It took the two bridges above the town, the last ways across.\n"
	    "Nobody was hurt.\nNine houses are gone, and the road is "
	    "closed.\n");
	tap_ok(p.n == 4, "lines that are whole sentences are paragraphs");
	p = paragraphs_of("The river rose through the night and took the two\n"
	    "Bridges of San Lorenzo with it.\n");
	tap_ok(p.n == 2, "two lines are two paragraphs");
	p = paragraphs_of("The river rose through the night and took away the\n"
	    "Bridges of San Lorenzo with it.\n");
	tap_ok(p.n == 1, "unless the first asks for more");
	p = paragraphs_of("The river rose through the night and took the two\n"
	    "bridges above the town, the last ways to the other\n"
	    "bank. Nobody was hurt, but nine houses are gone.\n\n"
	    "The road to the capital is closed at the bridge of\n"
	    "Lorenzo.\n\nSan Lorenzo after the flood\nRosa Huaman\n");
	tap_ok(p.n == 4, "or where its text broke lines at this margin before");
	p = paragraphs_of("    The river rose through the night and took two\n"
	    "bridges above the town, the last ways to the other\n"
	    "bank. Nobody was hurt, but nine houses are gone.\n"
	    "    The road to the capital is closed until further\n"
	    "notice, the ministry said, and trains do not run.\n");
	tap_ok(p.n == 2, "an indented line begins a paragraph");
	p = paragraphs_of("");
	tap_ok(p.n == 0, "empty text has none");
	arena_free(arena);
	return tap_done();
}
