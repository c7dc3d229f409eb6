#include "text/utf8.h"

#include <string.h>

#include "text/ucd.h"

size_t
utf8_decode(struct span s, uint32_t *cp)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *p = (const unsigned char *)s.p;
	size_t n;
	uint32_t c;

	if (s.n == 0)
		return 0;
	if (p[0] < 0x80) {
		*cp = p[0];
		return 1;
	}
	n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : p[0] >= 0xc2 ? 2 : 0;
	if (n == 0 || n > s.n || p[0] > 0xf4)
		return 0;
	c = p[0] & (0x7fU >> n);
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3fU);
	}
	if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		return 0;
	*cp = c;
	return n;
}

size_t
utf8_encode(uint32_t cp, char out[4])
{
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xc0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3f));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xe0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
		out[2] = (char)(0x80 | (cp & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
	out[3] = (char)(0x80 | (cp & 0x3f));
	return 4;
}

#define EACH	UINT64_C(0x0101010101010101)	/* one in each of 8 bytes */

static uint64_t
eight(const char *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return x;
}

/* Does a code point begin at this byte of well-formed text? */
static int
leads(char c)
{
	return ((unsigned char)c & 0xc0) != 0x80;
}

size_t
utf8_count(struct span s)
{
	size_t n = s.n, i = 0;
	uint64_t x;

	/* Less the bytes 10xxxxxx, eight at a time. */
	for (; i + 8 <= s.n; i += 8) {
		x = eight(s.p + i);
		n -= (((x >> 7) & (~x >> 6) & EACH) * EACH) >> 56;
	}
	for (; i < s.n; i++)
		n -= (size_t)!leads(s.p[i]);
	return n;
}

size_t
utf8_offset(struct span s, size_t k)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (leads(s.p[i]) && k-- == 0)
			break;
	return i;
}

/* Bytes from i, eight at a time, that are all ASCII. */
static size_t
skip_ascii(struct span s, size_t i)
{
	while (i + 8 <= s.n && (eight(s.p + i) & EACH << 7) == 0)
		i += 8;
	return i;
}

int
utf8_is_ascii(struct span s)
{
	for (size_t i = skip_ascii(s, 0); i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return 0;
	return 1;
}

size_t
utf8_bad(struct span s)
{
	uint32_t cp;
	size_t i, n;

	for (i = skip_ascii(s, 0); i < s.n; i = skip_ascii(s, i + n)) {
		n = utf8_decode((struct span){ s.p + i, s.n - i }, &cp);
		if (n == 0)
			break;
	}
	return i;
}

static unsigned
properties(uint32_t cp)
{
	size_t lo = 0, hi = ucd_ranges_n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (cp < ucd_ranges[mid].from)
			hi = mid;
		else if (cp >= ucd_ranges[mid].to)
			lo = mid + 1;
		else
			return ucd_ranges[mid].properties;
	}
	return 0;
}

static int
has(uint32_t cp, enum ucd_property p)
{
	return (properties(cp) & (unsigned)p) != 0;
}

static uint32_t
mapped(const struct ucd_delta *v, size_t n, uint32_t cp)
{
	size_t lo = 0, hi = n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (cp < v[mid].from)
			hi = mid;
		else if (cp >= v[mid].to)
			lo = mid + 1;
		else if ((cp - v[mid].from) % v[mid].step != 0)
			break;
		else
			return (uint32_t)((int32_t)cp + v[mid].delta);
	}
	return cp;
}

int
uc_is_alpha(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 32) >= 'a' && (cp | 32) <= 'z';
	return has(cp, UCD_ALPHA);
}

int
uc_is_upper(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z';
	return has(cp, UCD_UPPER);
}

int
uc_is_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'a' && cp <= 'z';
	return has(cp, UCD_LOWER);
}

int
uc_is_digit(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= '0' && cp <= '9';
	return has(cp, UCD_DIGIT);
}

int
uc_digit(uint32_t cp)
{
	uint32_t zero;

	if (cp < 0x80)
		return cp >= '0' && cp <= '9' ? (int)(cp - '0') : -1;
	if (!has(cp, UCD_DIGIT))
		return -1;
	/* Runs of ten, 0 to 9, stand side by side in some blocks. */
	for (zero = cp; zero > 0 && has(zero - 1, UCD_DIGIT); zero--)
		;
	return (int)((cp - zero) % 10);
}

int
uc_is_space(uint32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= '\t' && cp <= '\r');
	return has(cp, UCD_SPACE);
}

int
uc_is_mark(uint32_t cp)
{
	return cp >= 0x300 && has(cp, UCD_MARK);
}

int
uc_is_format(uint32_t cp)
{
	return cp >= 0x80 && has(cp, UCD_FORMAT);
}

int
uc_is_control(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7f && cp < 0xa0);
}

int
uc_width(uint32_t cp)
{
	unsigned p;

	if (cp < 0x300)
		return !uc_is_control(cp) && cp != 0xad;
	p = properties(cp);
	if (p & (UCD_MARK | UCD_FORMAT))
		return 0;
	return p & UCD_WIDE ? 2 : 1;
}

uint32_t
uc_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp | 32 : cp;
	return mapped(ucd_lower, ucd_lower_n, cp);
}

uint32_t
uc_base(uint32_t cp)
{
	return cp < 0x80 ? cp : mapped(ucd_base, ucd_base_n, cp);
}

size_t
utf8_width(struct span s)
{
	uint32_t cp;
	size_t width = 0, n;

	for (; s.n > 0; s = span_sub(s, n, s.n)) {
		if ((n = utf8_decode(s, &cp)) == 0)
			break;
		width += (size_t)uc_width(cp);
	}
	return width;
}

/* How a code point is written when spelling does not matter; 0: not at all. */
static uint32_t
folded(uint32_t cp)
{
	switch (cp) {
	case 0x2018: case 0x2019: case 0x02bc: case 0xff07: case 0x02bb:
		return '\'';
	case 0x201c: case 0x201d: case 0x201e: case 0xff02:
		return '"';
	case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212:
		return '-';
	case 0xa0: case 0x2009: case 0x202f: case 0x2007:
		return ' ';
	default:
		return uc_is_format(cp) ? 0 : uc_lower(cp);
	}
}

/* Lower case of ASCII; most words are their own folded form. */
static struct span
fold_plain(struct arena *a, struct span s)
{
	char *p;
	size_t i = 0;

	while (i < s.n && !(s.p[i] >= 'A' && s.p[i] <= 'Z'))
		i++;
	if (i == s.n)
		return s;
	p = arena_alloc(a, s.n);
	for (i = 0; i < s.n; i++)
		p[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ?
		    (char)(s.p[i] | 32) : s.p[i];
	return (struct span){ p, s.n };
}

struct span
utf8_fold(struct arena *a, struct span s)
{
	/* Lower case may be longer in bytes, never more than three for one. */
	char *p;
	size_t n = 0, len;
	uint32_t cp;

	if (utf8_is_ascii(s))
		return fold_plain(a, s);
	p = arena_alloc(a, s.n * 3 + 1);
	for (; s.n > 0; s = span_sub(s, len, s.n)) {
		if ((len = utf8_decode(s, &cp)) == 0)
			break;
		if ((cp = folded(cp)) != 0)
			n += utf8_encode(cp, p + n);
	}
	return (struct span){ p, n };
}

struct span
utf8_key(struct arena *a, struct span s)
{
	char *p = arena_alloc(a, s.n * 3 + 1);
	size_t n = 0, len;
	int gap = 0;
	uint32_t cp;

	for (; s.n > 0; s = span_sub(s, len, s.n)) {
		if ((len = utf8_decode(s, &cp)) == 0)
			break;
		cp = uc_base(folded(cp));
		if (cp == 0 || cp == '\'' || cp == '.' || uc_is_mark(cp))
			continue;
		if (!uc_is_alpha(cp) && !uc_is_digit(cp)) {
			gap = n > 0;
			continue;
		}
		if (gap)
			p[n++] = ' ';
		gap = 0;
		n += utf8_encode(uc_lower(cp), p + n);
	}
	return (struct span){ p, n };
}
