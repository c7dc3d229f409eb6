#include "report/glyphs.h"

#include <string.h>

#include "text/utf8.h"

#define SIZE	13.0
#define BOLD	1.13

/* Widths in em. */
static double
ascii(char c)
{
	if (strchr(" !\"'(),-./:;I[\\]fijlrt|", c) != NULL)
		return 0.46;
	if (strchr("#%&+<=>@MW~mw", c) != NULL)
		return 1;
	return c >= 'A' && c <= 'Z' ? 0.8 : 0.65;
}

static double
glyph(uint32_t cp)
{
	uint32_t base = uc_base(cp);

	if (base < 0x80)
		return ascii((char)base);
	if (uc_is_format(cp))
		return 0;
	if (uc_is_mark(cp))		/* those of Indic scripts have width */
		return cp >= 0x900 && cp < 0x1100 ? 0.6 : 0;
	if (cp >= 0x2018 && cp <= 0x201d)
		return 0.56;
	if (uc_is_space(cp))
		return 0.4;
	return cp < 0x250 ? 0.8 : 1.1;
}

static double
scale(int bold)
{
	return bold ? SIZE * BOLD : SIZE;
}

double
glyphs_width(struct span s, int bold)
{
	double em = 0;
	uint32_t cp;
	size_t n;

	for (; s.n > 0; s = span_sub(s, n, s.n)) {
		if ((n = utf8_decode(s, &cp)) == 0) {
			n = 1;
			cp = '?';
		}
		em += glyph(cp);
	}
	return em * scale(bold);
}

void
glyphs_cut(struct bytes *b, struct span s, double room, int bold)
{
	double em = 0, most;
	size_t at = 0, n;
	uint32_t cp;

	if (glyphs_width(s, bold) <= room) {
		bytes_add(b, s);
		return;
	}
	for (most = room / scale(bold) - 1; at < s.n; at += n) {
		if ((n = utf8_decode(span_sub(s, at, s.n), &cp)) == 0) {
			n = 1;
			cp = '?';
		}
		if ((em += glyph(cp)) > most)
			break;
	}
	while (at > 0 && s.p[at - 1] == ' ')
		at--;
	bytes_add(b, span_sub(s, 0, at));
	bytes_str(b, "…");
}
