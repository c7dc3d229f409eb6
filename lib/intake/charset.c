#include "intake/charset.h"

#include <iconv.h>
#include <string.h>
#include <strings.h>

#define LOOK	((size_t)1024)
#define NAME	32

static int
is_name(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/* What stands after "charset=", without its quotation mark; 0 if nothing does. */
static int
declared(struct span head, char name[NAME])
{
	static const char key[] = "charset=";
	size_t n = sizeof(key) - 1, from, to;

	for (from = 0; from + n < head.n; from++)
		if (strncasecmp(head.p + from, key, n) == 0)
			break;
	from += n;
	if (from < head.n && (head.p[from] == '"' || head.p[from] == '\''))
		from++;
	for (to = from; to < head.n && is_name(head.p[to]); to++)
		;
	if (to <= from || to - from >= NAME)
		return 0;
	memcpy(name, head.p + from, to - from);
	name[to - from] = '\0';
	return 1;
}

/* On the web, Latin-1 has always meant Windows-1252 (WHATWG Encoding). */
static const char *
meant(const char *name)
{
	static const char *const latin1[] = { "iso-8859-1", "latin1",
	    "us-ascii", "ascii" };

	for (size_t i = 0; i < sizeof(latin1) / sizeof(latin1[0]); i++)
		if (strcasecmp(name, latin1[i]) == 0)
			return "windows-1252";
	return name;
}

struct span
charset_convert(struct arena *arena, struct span page)
{
	char name[NAME], *in, *out, *text;
	size_t in_left = page.n, out_left = 4 * page.n + 1;
	iconv_t cd;

	/* A declared "utf-16" that could be read as ASCII is not that. */
	if (!declared(span_sub(page, 0, LOOK), name) ||
	    strncasecmp(name, "utf", 3) == 0)
		return page;
	if ((cd = iconv_open("UTF-8", meant(name))) == (iconv_t)-1)
		return page;
	in = arena_str(arena, page);
	out = text = arena_alloc(arena, out_left);
	if (iconv(cd, &in, &in_left, &out, &out_left) != (size_t)-1)
		page = (struct span){ text, (size_t)(out - text) };
	iconv_close(cd);
	return page;
}
