#include "intake/site.h"

#include <string.h>

#define LABEL_MIN	3	/* letters by which a name is known */

/* The part that its owner chose: "dailypost" of www.dailypost.co.uk. */
static struct span
label_of(struct span url)
{
	static const char *const shared[] = { "co", "com", "org", "net",
	    "gov", "ac", "edu", "or", "go" };
	struct span label, before = { NULL, 0 }, older = { NULL, 0 };
	size_t scheme = span_find(url, SPAN("://"));

	if (scheme == url.n)
		return before;
	url = span_sub(url, scheme + 3, url.n);
	for (const char *end = "/:?#"; *end != '\0'; end++)
		url.n = span_find(url, (struct span){ end, 1 });
	while (span_cut(&url, '.', &label) && url.p != NULL) {
		older = before;
		before = label;
	}
	for (size_t i = 0; i < sizeof(shared) / sizeof(shared[0]); i++)
		if (span_is(before, shared[i]) && older.n > 0)
			return older;
	return before;
}

/* Small letters and digits of ASCII alone. */
static struct span
letters(struct arena *arena, struct span s)
{
	char *p = arena_alloc(arena, s.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			p[n++] = c;
	}
	return (struct span){ p, n };
}

static int
bears(struct arena *arena, struct span label, struct span part)
{
	struct span name = letters(arena, part);

	return name.n >= LABEL_MIN && label.n >= LABEL_MIN &&
	    (span_find(name, label) < name.n ||
	    span_find(label, name) < label.n);
}

/* Bytes of what parts a title here, 0 if nothing does. */
static size_t
separator(struct span rest)
{
	static const char *const signs[] = { " - ", " | ", " \xe2\x80\x93 ",
	    " \xe2\x80\x94 ", " \xc2\xbb ", " > ", ": " };

	for (size_t k = 0; k < sizeof(signs) / sizeof(signs[0]); k++)
		if (span_starts(rest, span_of(signs[k])))
			return strlen(signs[k]);
	return 0;
}

struct span
site_name(struct arena *arena, struct span title, struct span url)
{
	struct span label = letters(arena, label_of(url)), rest = title, part;

	while (span_cut_where(&rest, separator, &part))
		if (bears(arena, label, part))
			return span_trim(part);
	return title;
}
