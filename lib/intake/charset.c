#include "intake/charset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#include "intake/decode.h"
#include "text/utf8.h"

#define LOOK	((size_t)1024)
#define NAME	((size_t)32)
#define GROWTH	4		/* bytes of UTF-8 for one of another encoding */
#define LOST	"\xEF\xBF\xBD"	/* U+FFFD */

static int
is_name(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

static struct span
behind(struct span text, struct span key)
{
	size_t from, to;

	for (from = 0; from + key.n < text.n; from++)
		if (strncasecmp(text.p + from, key.p, key.n) == 0)
			break;
	from += key.n;
	while (from < text.n && (text.p[from] == '"' || text.p[from] == '\'' ||
	    text.p[from] == ' ' || text.p[from] == '='))
		from++;
	for (to = from; to < text.n && is_name(text.p[to]); to++)
		;
	return span_sub(text, from, to);
}

struct span
charset_named(struct span text)
{
	return behind(text, SPAN("charset="));
}

/* On the web, some names have always meant a larger set of letters. */
static const char *
meant(const char *name)
{
	static const char *const pairs[][2] = {
		{ "iso-8859-1", "windows-1252" }, { "latin1", "windows-1252" },
		{ "latin-1", "windows-1252" }, { "us-ascii", "windows-1252" },
		{ "ascii", "windows-1252" }, { "iso8859-1", "windows-1252" },
		{ "iso-8859-9", "windows-1254" }, { "gb2312", "gb18030" },
		{ "gbk", "gb18030" }, { "shift_jis", "cp932" },
		{ "shift-jis", "cp932" }, { "sjis", "cp932" },
		{ "x-sjis", "cp932" }, { "euc-kr", "cp949" },
		{ "ks_c_5601-1987", "cp949" }, { "iso-8859-11", "cp874" },
		{ "tis-620", "cp874" }, { "windows-874", "cp874" },
		{ "unicode", "utf-16le" }, { "utf8", "utf-8" },
		{ "x-mac-cyrillic", "mac-cyrillic" },
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (strcasecmp(name, pairs[i][0]) == 0)
			return pairs[i][1];
	return name;
}

static iconv_t
open_named(struct arena *arena, struct span name)
{
	if (name.n == 0 || name.n >= NAME)
		return (iconv_t)-1;
	for (size_t i = 0; i < name.n; i++)
		if (!is_name(name.p[i]))
			return (iconv_t)-1;
	return iconv_open("UTF-8", meant(arena_str(arena, name)));
}

int
charset_known(struct arena *arena, struct span name)
{
	iconv_t cd = open_named(arena, name);

	if (cd == (iconv_t)-1)
		return 0;
	iconv_close(cd);
	return 1;
}

/* All bytes through iconv; a byte that it does not know is lost by itself. */
static struct span
run(struct arena *arena, iconv_t cd, struct span bytes)
{
	size_t in_left = bytes.n, out_left = GROWTH * bytes.n + 8;
	char *in = arena_str(arena, bytes);
	char *text = arena_alloc(arena, out_left), *out = text;

	while (iconv(cd, &in, &in_left, &out, &out_left) == (size_t)-1) {
		if (errno == E2BIG || in_left == 0 ||
		    out_left < sizeof(LOST))
			break;
		memcpy(out, LOST, sizeof(LOST) - 1);
		out += sizeof(LOST) - 1;
		out_left -= sizeof(LOST) - 1;
		in++;
		in_left--;
	}
	return (struct span){ text, (size_t)(out - text) };
}

/* UTF-8 in which nothing is malformed any more, and no NUL. */
static struct span
mended(struct arena *arena, struct span s)
{
	size_t n = 0, bytes;
	uint32_t cp;
	char *p;

	if (utf8_bad(s) == s.n && (s.n == 0 || memchr(s.p, 0, s.n) == NULL))
		return s;
	p = arena_alloc(arena, 3 * s.n + 1);
	for (size_t i = 0; i < s.n; i += bytes) {
		bytes = utf8_decode(span_sub(s, i, s.n), &cp);
		if (bytes == 0 || cp == 0) {
			bytes = 1;
			memcpy(p + n, LOST, 3);
			n += 3;
			continue;
		}
		memcpy(p + n, s.p + i, bytes);
		n += bytes;
	}
	return (struct span){ p, n };
}

struct span
charset_convert(struct arena *arena, struct span bytes, struct span name)
{
	iconv_t cd = open_named(arena, name);

	if (cd == (iconv_t)-1)
		return mended(arena, bytes);
	bytes = run(arena, cd, bytes);
	iconv_close(cd);
	return mended(arena, bytes);
}

static int
is_utf(struct span name)
{
	return name.n >= 3 && strncasecmp(name.p, "utf", 3) == 0;
}

/*
 * A page that calls itself UTF-8 and has a few bad bytes is that, with bad
 * bytes; one in which hardly anything is UTF-8 is of another encoding.
 */
static int
is_mostly(struct span s)
{
	size_t good = 0, bad = 0, n;
	uint32_t cp;

	for (size_t i = 0; i < s.n; i += n) {
		n = utf8_decode(span_sub(s, i, s.n), &cp);
		good += n > 1;
		bad += n == 0;
		n += n == 0;
	}
	return good >= bad;
}

struct span
charset_page(struct arena *arena, struct span page, struct span header)
{
	struct span head = span_sub(page, 0, LOOK), name = header, text;

	if (decode_marked(arena, page, &text))
		return mended(arena, text);
	if (name.n == 0)
		name = charset_named(head);
	if (name.n == 0 && span_starts(head, SPAN("<?xml")))
		name = behind(span_sub(head, 0, span_find(head, SPAN("?>"))),
		    SPAN("encoding="));
	if (utf8_is_ascii(page))	/* so is ISO-2022-JP */
		return name.n > 4 && strncasecmp(name.p, "iso-2", 5) == 0 ?
		    charset_convert(arena, page, name) : mended(arena, page);
	if (utf8_bad(page) == page.n || (is_utf(name) && is_mostly(page)))
		return mended(arena, page);
	/* What could be read byte by byte as ASCII is no UTF-16. */
	if (is_utf(name) || !charset_known(arena, name))
		name = SPAN("windows-1252");
	return charset_convert(arena, page, name);
}
