#include "intake/decode.h"

#include <stdint.h>
#include <string.h>

#include "text/utf8.h"

static uint32_t
unit_at(struct span s, size_t i, int big)
{
	const unsigned char *p = (const unsigned char *)s.p + i;

	return big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

/* One code point; a lone surrogate is U+FFFD.  Returns its bytes. */
static size_t
code_point(struct span s, size_t i, int big, uint32_t *cp)
{
	uint32_t low;

	*cp = unit_at(s, i, big);
	if (*cp < 0xD800 || *cp > 0xDFFF)
		return 2;
	low = i + 3 < s.n ? unit_at(s, i + 2, big) : 0;
	if (*cp > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
		*cp = 0xFFFD;
		return 2;
	}
	*cp = 0x10000 + ((*cp - 0xD800) << 10) + (low - 0xDC00);
	return 4;
}

static struct span
from_utf16(struct arena *arena, struct span s, int big)
{
	char *p = arena_alloc(arena, s.n / 2 * 3 + 1);
	size_t n = 0;
	uint32_t cp;

	for (size_t i = 0; i + 1 < s.n; ) {
		i += code_point(s, i, big, &cp);
		n += utf8_encode(cp, p + n);
	}
	return (struct span){ p, n };
}

static int
fail(struct span s, size_t offset, const char *why, struct decode_error *e)
{
	*e = (struct decode_error){ .why = why, .line = 1, .column = 1 };
	for (size_t i = 0; i < offset; i++)
		if (s.p[i] == '\n') {
			e->line++;
			e->column = 1;
		} else
			e->column++;
	return -1;
}

int
decode_marked(struct arena *arena, struct span s, struct span *text)
{
	if (span_starts(s, SPAN("\xFF\xFE")))
		*text = from_utf16(arena, span_sub(s, 2, s.n), 0);
	else if (span_starts(s, SPAN("\xFE\xFF")))
		*text = from_utf16(arena, span_sub(s, 2, s.n), 1);
	else if (span_starts(s, SPAN("\xEF\xBB\xBF")))
		*text = span_sub(s, 3, s.n);
	else
		return 0;
	return 1;
}

int
decode_text(struct arena *arena, struct span s, struct span *text,
    struct decode_error *e)
{
	const char *nul;
	size_t bad;

	(void)decode_marked(arena, s, &s);
	nul = s.n > 0 ? memchr(s.p, '\0', s.n) : NULL;
	if (nul != NULL)
		return fail(s, (size_t)(nul - s.p), "NUL byte; is this a text?",
		    e);
	if ((bad = utf8_bad(s)) < s.n)
		return fail(s, bad, "not UTF-8 (if it is Latin-1: "
		    "--charset=latin1)", e);
	*text = s;
	return 0;
}
