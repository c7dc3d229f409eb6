#include "report/escape.h"

#include <string.h>
#include <strings.h>

#include "text/utf8.h"

/* Joiners and marks of direction that act on their neighbours only. */
static int
harmless(uint32_t cp)
{
	return cp == 0x200c || cp == 0x200d || cp == 0x200e || cp == 0x200f ||
	    cp == 0x061c || (cp >= 0x0600 && cp <= 0x0605);
}

static int
hidden(uint32_t cp)
{
	return uc_is_control(cp) || (uc_is_format(cp) && !harmless(cp)) ||
	    (cp >= 0xfdd0 && cp <= 0xfdef) || (cp & 0xfffe) == 0xfffe;
}

/* White space that may break a line; no-break spaces hold figures together. */
static int
blank(uint32_t cp)
{
	return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0x85 ||
	    cp == 0x2028 || cp == 0x2029;
}

/*
 * next:
 * Take a visible code point off the front of a text: blanks as one space, soft
 * hyphens not at all.  Returns 0 at the end.
 */
static int
next(struct span *s, uint32_t *cp)
{
	size_t n;
	int blanks = 0;

	while (s->n > 0) {
		if ((n = utf8_decode(*s, cp)) == 0) {
			*cp = 0xfffd;
			n = 1;
		}
		if (*cp != 0xad && !blank(*cp)) {
			if (blanks) {
				*cp = ' ';
				return 1;
			}
			*s = span_sub(*s, n, s->n);
			return 1;
		}
		blanks |= *cp != 0xad;
		*s = span_sub(*s, n, s->n);
	}
	*cp = ' ';
	return blanks;
}

static void
add_cp(struct bytes *b, uint32_t cp)
{
	char buf[4];
	size_t n = utf8_encode(cp, buf);

	bytes_add(b, (struct span){ buf, n });
}

static void
add_shown(struct bytes *b, uint32_t cp)
{
	if (cp > 0xffff)
		bytes_printf(b, "\\U%08x", (unsigned)cp);
	else
		bytes_printf(b, "\\u%04x", (unsigned)cp);
}

void
escape_terminal(struct bytes *b, struct span s)
{
	uint32_t cp;

	while (next(&s, &cp))
		if (hidden(cp))
			add_shown(b, cp);
		else
			add_cp(b, cp);
}

/* Punctuation that has a plain form. */
static const char *
plain(uint32_t cp)
{
	if (cp == 0x2018 || cp == 0x2019 || cp == 0x2032)
		return "'";
	if (cp == 0x201c || cp == 0x201d || cp == 0x2033)
		return "\"";
	if (cp >= 0x2010 && cp <= 0x2015)
		return "-";
	if (cp == 0x2026)
		return "...";
	if (uc_is_space(cp))
		return " ";
	return NULL;
}

void
escape_ascii(struct bytes *b, struct span s)
{
	const char *p;
	uint32_t cp;

	while (next(&s, &cp)) {
		if ((p = plain(cp)) != NULL)
			bytes_str(b, p);
		else if (cp < 0x80 && !hidden(cp))
			bytes_char(b, (char)cp);
		else if (!hidden(cp) && uc_base(cp) < 0x80)
			bytes_char(b, (char)uc_base(cp));
		else if (!uc_is_mark(cp))
			add_shown(b, cp);
	}
}

static const char *
entity(uint32_t cp)
{
	switch (cp) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void
escape_html(struct bytes *b, struct span s)
{
	const char *p;
	uint32_t cp;

	while (next(&s, &cp)) {
		if ((p = entity(cp)) != NULL)
			bytes_str(b, p);
		else if (hidden(cp))
			add_shown(b, cp);
		else
			add_cp(b, cp);
	}
}

void
escape_markdown(struct bytes *b, struct span s)
{
	uint32_t cp;
	int first = 1;

	while (next(&s, &cp)) {
		if (hidden(cp)) {
			bytes_char(b, '\\');
			add_shown(b, cp);
		} else if (cp < 0x80 && strchr("\\`*_[]<>|~&#", (int)cp)) {
			bytes_char(b, '\\');
			bytes_char(b, (char)cp);
		} else if (cp == ':' && s.n > 1 && memcmp(s.p, "//", 2) == 0) {
			bytes_str(b, "\\:");	/* or GFM makes a link of it */
		} else if (first && cp < 0x80 && strchr("-+=", (int)cp)) {
			bytes_char(b, '\\');
			bytes_char(b, (char)cp);
		} else
			add_cp(b, cp);
		first = 0;
	}
}

void
escape_csv(struct bytes *b, struct span s, int defuse)
{
	int danger = defuse && s.n > 0 && strchr("=+-@\t\r", s.p[0]) != NULL;
	int quote = danger;

	for (size_t i = 0; i < s.n && !quote; i++)
		quote = strchr(",\"\r\n", s.p[i]) != NULL;
	if (s.n > 0 && (s.p[0] == ' ' || s.p[s.n - 1] == ' '))
		quote = 1;
	if (!quote) {
		bytes_add(b, s);
		return;
	}
	bytes_char(b, '"');
	if (danger)
		bytes_char(b, '\'');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			bytes_char(b, '"');
		bytes_char(b, s.p[i]);
	}
	bytes_char(b, '"');
}

static int
starts_with_case(struct span s, const char *prefix)
{
	size_t n = strlen(prefix);

	return s.n > n && strncasecmp(s.p, prefix, n) == 0;
}

int
escape_is_link(struct span url)
{
	uint32_t cp;
	size_t n;

	if (!starts_with_case(url, "http://") &&
	    !starts_with_case(url, "https://"))
		return 0;
	for (; url.n > 0; url = span_sub(url, n, url.n)) {
		if ((n = utf8_decode(url, &cp)) == 0)
			return 0;
		if (hidden(cp) || uc_is_space(cp) || uc_is_format(cp) ||
		    (cp < 0x80 && strchr("<>\"'`\\{}|^", (int)cp) != NULL))
			return 0;
	}
	return 1;
}
