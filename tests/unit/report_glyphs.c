#include "tap.h"

#include "report/glyphs.h"

static struct span
cut(struct bytes *b, const char *s, double room)
{
	bytes_clear(b);
	glyphs_cut(b, span_of(s), room, 0);
	return bytes_span(b);
}

int
main(void)
{
	struct bytes b = { 0 };

	tap_ok(glyphs_width(SPAN("WWW"), 0) > glyphs_width(SPAN("ooo"), 0) &&
	    glyphs_width(SPAN("ooo"), 0) > glyphs_width(SPAN("iii"), 0) &&
	    glyphs_width(SPAN("ooo"), 1) > glyphs_width(SPAN("ooo"), 0),
	    "wide letters and bold ones need more room");
	tap_ok(glyphs_width(SPAN("e\314\201"), 0) ==
	    glyphs_width(SPAN("e"), 0) &&
	    glyphs_width(SPAN("\u00e9"), 0) == glyphs_width(SPAN("e"), 0),
	    "accents need none");
	tap_ok(glyphs_width(SPAN("\u65b0"), 0) > 13,
	    "ideographs are as wide as high");
	tap_ok(span_is(cut(&b, "Andina", 200), "Andina"),
	    "what has room stays");
	tap_ok(span_is(cut(&b, "Andina", 3), "\u2026"),
	    "what has none is told to be there");
	tap_ok(span_ends(cut(&b, "The Morning Post", 90), SPAN("\u2026")) &&
	    glyphs_width(bytes_span(&b), 0) <= 91 && b.n > 6,
	    "what is cut fits");
	tap_ok(!span_ends(cut(&b, "The W", 44), SPAN(" \u2026")),
	    "no space stands before the dots");
	tap_ok(span_ends(cut(&b, "\377\377\377\377\377\377\377", 40),
	    SPAN("\u2026")), "malformed bytes are counted and do no harm");
	bytes_close(&b);
	return tap_done();
}
