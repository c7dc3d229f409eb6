#include "split/scan.h"

#include <string.h>

#include "text/utf8.h"

uint32_t
scan_wide(struct span text, size_t i, size_t *bytes)
{
	uint32_t cp;

	*bytes = 0;
	if (i >= text.n)
		return 0;
	*bytes = utf8_decode(span_sub(text, i, i + 4), &cp);
	if (*bytes != 0)
		return cp;
	*bytes = 1;
	return 0xfffd;
}

uint32_t
scan_before(struct span text, size_t i, size_t *bytes)
{
	size_t from = i;
	uint32_t cp;

	*bytes = 0;
	if (i == 0 || i > text.n)
		return 0;
	do
		from--;
	while (from > 0 && i - from < 4 &&
	    ((unsigned char)text.p[from] & 0xc0) == 0x80);
	cp = scan_at(text, from, bytes);
	if (*bytes == i - from)
		return cp;
	*bytes = 1;
	return 0xfffd;
}

int
scan_is_wide_space(uint32_t c)
{
	return c == 0x200b || c == 0xfeff || uc_is_space(c);
}

int
scan_is_wide_letter(uint32_t c)
{
	return uc_is_alpha(c);
}

int
scan_is_wide_wordy(uint32_t c)
{
	return uc_is_alpha(c) || uc_is_digit(c) || uc_is_mark(c);
}

int
scan_opens(uint32_t c)
{
	switch (c) {
	case '"': case '\'': case '(': case '[': case '{': case '`':
	case 0xab: case 0x2018: case 0x201a: case 0x201c: case 0x201e:
	case 0x2039: case 0xbf: case 0xa1: case 0x300c: case 0x300e:
		return 1;
	}
	return 0;
}

int
scan_closes(uint32_t c)
{
	switch (c) {
	case '"': case '\'': case ')': case ']': case '}':
	case 0xbb: case 0x2019: case 0x201d: case 0x203a: case 0x300d:
	case 0x300f:
		return 1;
	}
	return 0;
}

int
scan_is_quote(uint32_t c)
{
	switch (c) {
	case '"': case '\'': case '`': case 0xab: case 0xbb: case 0x2018:
	case 0x2019: case 0x201a: case 0x201c: case 0x201d: case 0x201e:
	case 0x2039: case 0x203a: case 0x300c: case 0x300d: case 0x300e:
	case 0x300f:
		return 1;
	}
	return 0;
}

int
scan_is_dash(uint32_t c)
{
	return c == '-' || c == '~' || (c >= 0x2010 && c <= 0x2015) ||
	    c == 0x2212;
}

int
scan_is_bullet(uint32_t c)
{
	switch (c) {
	case 0x2022: case 0x2023: case 0x2043: case 0x25aa: case 0x25ab:
	case 0x25cf: case 0x25cb: case 0x25e6: case 0x2219: case 0x25a0:
	case 0x25a1: case 0x25b6: case 0x25ba: case 0x2756: case 0x27a2:
		return 1;
	}
	return 0;
}

size_t
scan_skip(struct span text, size_t i)
{
	size_t n;

	while (i < text.n && scan_is_space(scan_at(text, i, &n)))
		i += n;
	return i;
}

size_t
scan_unskip(struct span text, size_t i, size_t from)
{
	size_t n;

	while (i > from && scan_is_space(scan_before(text, i, &n)))
		i -= n;
	return i;
}

size_t
scan_word(struct span text, size_t i)
{
	size_t n, m;
	uint32_t c;

	for (; (c = scan_at(text, i, &n)) != 0; i += n) {
		if (scan_is_wordy(c))
			continue;
		if (c != '\'' && c != 0x2019 && c != '-')
			break;
		if (!scan_is_wordy(scan_at(text, i + n, &m)))
			break;
	}
	return i;
}

int
scan_lower(struct span text, size_t i)
{
	size_t n;
	uint32_t c = scan_at(text, i, &n);

	return c < 0x80 ? c >= 'a' && c <= 'z' : uc_is_lower(c);
}

int
scan_upper(struct span text, size_t i)
{
	size_t n;
	uint32_t c = scan_at(text, i, &n);

	return c < 0x80 ? c >= 'A' && c <= 'Z' : uc_is_upper(c);
}

int
scan_digit(struct span text, size_t i)
{
	size_t n;
	uint32_t c = scan_at(text, i, &n);

	return c < 0x80 ? c >= '0' && c <= '9' : uc_is_digit(c);
}

struct span
scan_fold(struct span word, char *buf, size_t size)
{
	size_t n = 0;

	for (size_t i = 0; i < word.n; i++) {
		char c = word.p[i];

		if (c == '\'' || ((unsigned char)c == 0xe2 && span_starts(
		    span_sub(word, i, word.n), SPAN("\xe2\x80\x99"))))
			break;
		if (c == '.')
			continue;
		if (n == size)
			return (struct span){ NULL, 0 };
		buf[n++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
	}
	return (struct span){ buf, n };
}

#define EACH	UINT64_C(0x0101010101010101)	/* one in each of 8 bytes */

/*
 * How many words begin in eight bytes, one byte before them known: where what
 * is more than a space follows what is not.  Returns 0 where they are not all
 * ASCII.
 */
static int
count_eight(const char *p, size_t *begun)
{
	uint64_t here, before;

	memcpy(&here, p, sizeof(here));
	memcpy(&before, p - 1, sizeof(before));
	if (((here | before) & EACH * 0x80) != 0)
		return 0;
	here += EACH * 0x5f;
	before += EACH * 0x5f;
	*begun = (size_t)(((here & ~before) >> 7 & EACH) * EACH >> 56);
	return 1;
}

size_t
scan_count(struct span text, size_t max)
{
	size_t i = 0, n, begun, words = 0;
	int inside = 0, space;

	while (i < text.n && words < max) {
		if (i > 0 && i + 8 <= text.n &&
		    count_eight(text.p + i, &begun)) {
			words += begun;
			inside = text.p[i + 7] > ' ';
			i += 8;
			continue;
		}
		space = scan_is_space(scan_at(text, i, &n));
		words += !space && !inside;
		inside = !space;
		i += n;
	}
	return words < max ? words : max;
}

int
scan_stopped(struct span line)
{
	size_t i = scan_unskip(line, line.n, 0), n;
	uint32_t c;

	while (scan_closes(c = scan_before(line, i, &n)))
		i -= n;
	return c == '.' || c == '?' || c == '!' || c == 0x2026 ||
	    c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0x61f ||
	    c == 0x6d4 || c == 0x964;
}

int
scan_listed(struct span line)
{
	size_t n, i = 0;

	if (scan_is_bullet(scan_at(line, 0, &n)))
		return 1;
	if (line.n > 2 && (line.p[0] == '-' || line.p[0] == '*') &&
	    line.p[1] == ' ')
		return 1;
	while (i < line.n && i < 3 && line.p[i] >= '0' && line.p[i] <= '9')
		i++;
	return i > 0 && i + 1 < line.n &&
	    (line.p[i] == '.' || line.p[i] == ')') && line.p[i + 1] == ' ';
}
