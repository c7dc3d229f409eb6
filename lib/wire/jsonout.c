#include "wire/jsonout.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

#define WHOLE_MAX	9007199254740992.0	/* 2^53 */

struct jsonout
jsonout_init(struct bytes *to)
{
	return (struct jsonout){ .to = to };
}

#define EACH	UINT64_C(0x0101010101010101)	/* one in each of 8 bytes */

static int
is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

/* The high bit of each byte that is c, where none has it set before. */
static uint64_t
same(uint64_t x, unsigned char c)
{
	return (x ^ EACH * c) - EACH;
}

/* Are the next eight bytes plain?  Some that are may be told to be not. */
static int
are_plain(const char *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return ((x | (x - EACH * 0x20) | (x + EACH) | same(x, '"') |
	    same(x, '\\')) & EACH * 0x80) == 0;
}

/* The first byte from i that is not plain. */
static size_t
plain_end(struct span s, size_t i)
{
	while (i + 8 <= s.n && are_plain(s.p + i))
		i += 8;
	while (i < s.n && is_plain((unsigned char)s.p[i]))
		i++;
	return i;
}

static void
escape(struct bytes *to, unsigned char c)
{
	static const char shorts[] = "\"\"\\\\\bb\ff\nn\rr\tt";

	for (const char *s = shorts; *s != '\0'; s += 2)
		if (c == (unsigned char)*s) {
			bytes_char(to, '\\');
			bytes_char(to, s[1]);
			return;
		}
	bytes_printf(to, "\\u%04x", c);
}

static size_t
wide(struct bytes *to, struct span rest)
{
	uint32_t cp;
	size_t n = utf8_decode(rest, &cp);

	if (n == 0) {
		bytes_str(to, "\xEF\xBF\xBD");
		return 1;
	}
	if (cp >= 0x80 && cp < 0xA0)	/* C1: never raw to a terminal */
		bytes_printf(to, "\\u%04x", (unsigned)cp);
	else
		bytes_add(to, span_sub(rest, 0, n));
	return n;
}

static void
quoted(struct bytes *to, struct span s)
{
	size_t i = 0, end;

	bytes_char(to, '"');
	while (i < s.n) {
		end = plain_end(s, i);
		bytes_add(to, span_sub(s, i, end));
		if ((i = end) == s.n)
			break;
		if ((unsigned char)s.p[i] < 0x80)
			escape(to, (unsigned char)s.p[i++]);
		else
			i += wide(to, span_sub(s, i, s.n));
	}
	bytes_char(to, '"');
}

/* What goes before a value: the comma and the name. */
static void
lead(struct jsonout *j, const char *name)
{
	struct span s = span_of(name);
	char *to = bytes_reserve(j->to, s.n + 4), *from = to;

	if (to == NULL)
		return;
	if (j->more)
		*to++ = ',';
	j->more = 1;
	if (name != NULL) {
		*to++ = '"';
		memcpy(to, s.p, s.n);
		to += s.n;
		*to++ = '"';
		*to++ = ':';
	}
	j->to->n += (size_t)(to - from);
}

static void
push(struct jsonout *j, const char *name, int array)
{
	lead(j, name);
	if (j->depth == 64)
		abort();		/* our mistake, not the input's */
	j->arrays = j->arrays << 1 | (unsigned)array;
	j->depth++;
	j->more = 0;
	bytes_char(j->to, array ? '[' : '{');
}

void
jsonout_object(struct jsonout *j, const char *name)
{
	push(j, name, 0);
}

void
jsonout_array(struct jsonout *j, const char *name)
{
	push(j, name, 1);
}

void
jsonout_end(struct jsonout *j)
{
	bytes_char(j->to, j->arrays & 1 ? ']' : '}');
	j->arrays >>= 1;
	j->depth--;
	j->more = 1;
}

void
jsonout_string(struct jsonout *j, const char *name, struct span s)
{
	lead(j, name);
	quoted(j->to, s);
}

void
jsonout_raw(struct jsonout *j, const char *name, struct span json)
{
	lead(j, name);
	bytes_add(j->to, json);
}

void
jsonout_size(struct jsonout *j, const char *name, size_t n)
{
	char digits[24];
	size_t at = sizeof(digits);

	/* By hand: printf would cost more than all else in a record. */
	do
		digits[--at] = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	lead(j, name);
	bytes_add(j->to, (struct span){ digits + at, sizeof(digits) - at });
}

void
jsonout_double(struct jsonout *j, const char *name, double x)
{
	char s[40];

	lead(j, name);
	if (!isfinite(x)) {
		bytes_str(j->to, "null");
		return;
	}
	if (fabs(x) < WHOLE_MAX && x == trunc(x)) {
		bytes_printf(j->to, "%lld", (long long)x);
		return;
	}
	for (int digits = 15; digits <= 17; digits++) {
		snprintf(s, sizeof(s), "%.*g", digits, x);
		if (!(strtod(s, NULL) < x) && !(strtod(s, NULL) > x))
			break;
	}
	bytes_str(j->to, s);
}

void
jsonout_bool(struct jsonout *j, const char *name, int yes)
{
	lead(j, name);
	bytes_str(j->to, yes ? "true" : "false");
}

void
jsonout_span(struct jsonout *j, const char *name, struct span s)
{
	if (s.n > 0)
		jsonout_string(j, name, s);
}

void
jsonout_word(struct jsonout *j, const char *name, const char *s)
{
	if (s != NULL)
		jsonout_string(j, name, span_of(s));
}

void
jsonout_name(struct jsonout *j, const char *name, const struct names *names,
    int value)
{
	jsonout_word(j, name, name_of(names, value));
}

void
jsonout_flag(struct jsonout *j, const char *name, int yes)
{
	if (yes)
		jsonout_bool(j, name, 1);
}

void
jsonout_index(struct jsonout *j, const char *name, size_t n)
{
	if (n != (size_t)-1)
		jsonout_size(j, name, n);
}

void
jsonout_range(struct jsonout *j, int has, double low, double high)
{
	if (!has)
		return;
	jsonout_double(j, "low", low);
	jsonout_double(j, "high", high);
}

void
jsonout_extent(struct jsonout *j, struct extent at)
{
	if (!EXTENT_SET(at))
		return;
	jsonout_size(j, "start", at.start);
	jsonout_size(j, "end", at.end);
}
