#include "tap.h"

#include "text/utf8.h"

static int
folds(struct arena *a, const char *text, const char *want)
{
	return span_is(utf8_fold(a, span_of(text)), want);
}

static int
keys(struct arena *a, const char *text, const char *want)
{
	return span_is(utf8_key(a, span_of(text)), want);
}

int
main(void)
{
	struct arena *a = arena_new(NULL);
	char p[4];
	uint32_t cp = 0;
	size_t n = 0;

	for (uint32_t c = 0; c < 0x110000; c++) {
		if (c >= 0xd800 && c < 0xe000)
			continue;
		n += utf8_decode((struct span){ p, utf8_encode(c, p) }, &cp)
		    == 0 || cp != c;
	}
	tap_ok(n == 0, "every code point comes back as it was written");
	tap_ok(utf8_bad(SPAN("caf\xc3\xa9")) == 5, "well-formed text is good");
	tap_ok(utf8_bad(SPAN("caf\xe9!")) == 3, "Latin-1 is named by its byte");
	tap_ok(utf8_bad(SPAN("\xc0\xaf")) == 0, "overlong forms are malformed");
	tap_ok(utf8_bad(SPAN("a\xed\xa0\x80")) == 1,
	    "surrogates are malformed");
	tap_ok(utf8_bad(SPAN("\xf4\x90\x80\x80")) == 0, "so is what is beyond");
	tap_ok(utf8_bad(SPAN("ab\xe2\x82")) == 2, "so is what is cut off");
	tap_ok(utf8_is_ascii(SPAN("")) &&
	    utf8_is_ascii(SPAN("nine were hurt")) &&
	    !utf8_is_ascii(SPAN("nine were h\xc3\xbbrt")) &&
	    !utf8_is_ascii(SPAN("\xc3\xbb in eight")),
	    "a letter beyond ASCII is seen wherever it stands");
	tap_ok(utf8_offset(SPAN("\xf0\x9f\x92\xa9x"), 1) == 4,
	    "code points are found by their number");
	tap_ok(uc_digit(0x661) == 1 && uc_digit(0xff12) == 2 &&
	    uc_digit(0x1d7d9) == 1 && uc_digit('x') == -1,
	    "digits of all scripts have values");
	tap_ok(utf8_width(SPAN("\xe6\x9d\xb1\xe4\xba\xac a\xcc\x81")) == 6,
	    "wide characters take two columns, marks none");
	tap_ok(folds(a, "\xc3\x89mile\xe2\x80\x99s \xc2\xadX",
	    "\xc3\xa9mile's x"),
	    "folding lowers, straightens quotes, drops the invisible");
	tap_ok(keys(a, "  al-\xc5\x81\xc3\xb3""d\xc5\xba  (O'Neil)",
	    "al lodz oneil"),
	    "a key has plain letters and single spaces");
	arena_free(a);
	return tap_done();
}
