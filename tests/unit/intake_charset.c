/* In which encoding a page is. */
#include "tap.h"

#include <string.h>

#include "intake/charset.h"

static struct arena	*arena;

/* Is a page, with this charset in its header, read as this? */
static int
reads(struct span page, const char *header, const char *want)
{
	struct span got = charset_page(arena, page, span_of(header));

	if (!span_is(got, want))
		printf("# got %.*s\n", (int)got.n, got.p);
	return span_is(got, want);
}

static int
converts(struct span bytes, const char *name, const char *want)
{
	return span_is(charset_convert(arena, bytes, span_of(name)), want);
}

static void
test_names(void)
{
	tap_ok(charset_known(arena, SPAN("Latin1")) &&
	    charset_known(arena, SPAN("windows-1251")) &&
	    !charset_known(arena, SPAN("klingon")) &&
	    !charset_known(arena, SPAN("")) &&
	    !charset_known(arena, SPAN("utf-8//IGNORE")),
	    "an encoding is known by its name, and by nothing behind it");
	tap_ok(span_is(charset_named(SPAN("text/html; charset=utf-8")),
	    "utf-8") &&
	    span_is(charset_named(SPAN("<meta CHARSET=\"koi8-r\">")),
	    "koi8-r") && charset_named(SPAN("text/html")).n == 0 &&
	    charset_named(SPAN("charset=")).n == 0,
	    "it is named behind charset=, quoted or not");
	tap_ok(converts(SPAN("\x93" "Caf\xe9\x94"), "iso-8859-1",
	    "\xe2\x80\x9c" "Caf\xc3\xa9\xe2\x80\x9d"),
	    "Latin-1 of the web has quotation marks");
	tap_ok(converts(SPAN("\x8a\xbf\x8e\x9a"), "sjis",
	    "\xe6\xbc\xa2\xe5\xad\x97") &&
	    converts(SPAN("\xcc\xe8\xed"), "windows-1251",
	    "\xd0\x9c\xd0\xb8\xd0\xbd"), "letters of all the world");
	tap_ok(converts(SPAN("a\x81 b"), "windows-1252",
	    "a\xef\xbf\xbd b"), "what no letter has is lost by itself");
	tap_ok(converts(SPAN("a\0b\xff"), "klingon",
	    "a\xef\xbf\xbd" "b\xef\xbf\xbd"),
	    "of an encoding that nobody knows the bytes stay, mended");
}

static void
test_page(void)
{
	tap_ok(reads(SPAN("\xef\xbb\xbf" "caf\xc3\xa9"), "latin1",
	    "caf\xc3\xa9") && reads(SPAN("\xff\xfe" "c\0a\0"), "utf-8", "ca"),
	    "a byte order mark comes before all else");
	tap_ok(reads(SPAN("<meta charset=latin1>caf\xc3\xa9"), "shift_jis",
	    "<meta charset=latin1>caf\xc3\xa9"),
	    "bytes that are UTF-8 are, whatever is said of them");
	tap_ok(reads(SPAN("<meta charset=koi8-r>\xcd"), "windows-1251",
	    "<meta charset=koi8-r>\xd0\x9d"), "the header, then the page");
	tap_ok(reads(SPAN("<meta charset=koi8-r>\xcd"), "",
	    "<meta charset=koi8-r>\xd0\xbc"), "what the page itself names");
	tap_ok(reads(SPAN("<?xml version=\"1.0\" encoding='iso-8859-2'?>\xb1"),
	    "", "<?xml version=\"1.0\" encoding='iso-8859-2'?>\xc4\x85"),
	    "or its XML declaration");
	tap_ok(reads(SPAN("caf\xe9"), "", "caf\xc3\xa9") &&
	    reads(SPAN("caf\xe9"), "utf-8", "caf\xc3\xa9") &&
	    reads(SPAN("caf\xe9"), "klingon", "caf\xc3\xa9"),
	    "else it is Windows-1252, as browsers take it");
	tap_ok(reads(SPAN("\xc3\xa9t\xc3\xa9 \xe9"), "utf-8",
	    "\xc3\xa9t\xc3\xa9 \xef\xbf\xbd"),
	    "UTF-8 with a bad byte is UTF-8 with a bad byte");
	tap_ok(reads(SPAN("\x1b$B4A;z\x1b(B"), "iso-2022-jp",
	    "\xe6\xbc\xa2\xe5\xad\x97"), "Japanese written in ASCII bytes");
	tap_ok(reads(SPAN("a\0b"), "", "a\xef\xbf\xbd" "b") &&
	    reads(SPAN(""), "", ""), "no NUL is left; nothing is nothing");
}

int
main(void)
{
	arena = arena_new(NULL);
	test_names();
	test_page();
	arena_free(arena);
	return tap_done();
}
