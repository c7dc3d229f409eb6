/* What a site is called. */
#include "tap.h"

#include "intake/site.h"

static struct arena	*arena;

static int
is(const char *title, const char *url, const char *want)
{
	struct span got = site_name(arena, span_of(title), span_of(url));

	if (!span_is(got, want))
		printf("# got %.*s\n", (int)got.n, got.p);
	return span_is(got, want);
}

int
main(void)
{
	arena = arena_new(NULL);
	tap_ok(is("The Oruro Post - World", "https://www.oruropost.example/w",
	    "The Oruro Post") && is("World news | The Oruro Post",
	    "http://oruropost.example", "The Oruro Post"),
	    "the part that the address bears, wherever it stands");
	tap_ok(is("OPN: Top Stories", "https://feeds.opnews.co.uk:80/x.y?z",
	    "OPN") && is("Top Stories \xc2\xbb OPN Online",
	    "https://opn.com.pe", "OPN Online"),
	    "one may be short for the other");
	tap_ok(is("Blast: what we know - Live", "https://herald.example",
	    "Blast: what we know - Live") && is("A - B", "", "A - B") &&
	    is("A - B", "https://", "A - B") && is("", "https://a.b", "") &&
	    is("World - News", "https://world.com", "World"),
	    "where none does, it is all of it");
	tap_ok(is("Al-Wakeel Daily", "https://alwakeel.example",
	    "Al-Wakeel Daily"), "a hyphen alone parts nothing");
	arena_free(arena);
	return tap_done();
}
