#include "ground/span.h"

#include <string.h>

struct span
span_of(const char *s)
{
	return (struct span){ s, s == NULL ? 0 : strlen(s) };
}

int
span_eq(struct span a, struct span b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

int
span_is(struct span a, const char *s)
{
	return span_eq(a, span_of(s));
}

int
span_cmp(struct span a, struct span b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int d = n == 0 ? 0 : memcmp(a.p, b.p, n);

	if (d != 0)
		return d;
	return (a.n > b.n) - (a.n < b.n);
}

int
span_order(const void *a, const void *b)
{
	return span_cmp(*(const struct span *)a, *(const struct span *)b);
}

int
span_starts(struct span s, struct span prefix)
{
	return s.n >= prefix.n &&
	    span_eq((struct span){ s.p, prefix.n }, prefix);
}

int
span_ends(struct span s, struct span suffix)
{
	return s.n >= suffix.n && (suffix.n == 0 ||
	    span_eq((struct span){ s.p + s.n - suffix.n, suffix.n }, suffix));
}

struct span
span_sub(struct span s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from >= to)
		return (struct span){ s.p, 0 };
	return (struct span){ s.p + from, to - from };
}

static int
white(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct span
span_trim(struct span s)
{
	while (s.n > 0 && white(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && white(s.p[s.n - 1]))
		s.n--;
	return s;
}

int
span_cut(struct span *rest, char sep, struct span *field)
{
	const char *end;

	if (rest->p == NULL)
		return 0;
	end = rest->n == 0 ? NULL : memchr(rest->p, sep, rest->n);
	if (end == NULL) {
		*field = *rest;
		*rest = (struct span){ NULL, 0 };
		return 1;
	}
	*field = (struct span){ rest->p, (size_t)(end - rest->p) };
	*rest = (struct span){ end + 1, rest->n - field->n - 1 };
	return 1;
}

int
span_lists(struct span list, struct span word)
{
	struct span one;

	while (span_cut(&list, ' ', &one))
		if (one.n > 0 && span_eq(one, word))
			return 1;
	return 0;
}

int
span_cut_where(struct span *rest, size_t (*separator)(struct span rest),
    struct span *field)
{
	size_t n;

	if (rest->p == NULL)
		return 0;
	*field = *rest;
	for (size_t i = 0; i < field->n; i++)
		if ((n = separator(span_sub(*field, i, field->n))) > 0) {
			*rest = span_sub(*field, i + n, field->n);
			field->n = i;
			return 1;
		}
	*rest = (struct span){ NULL, 0 };
	return 1;
}

size_t
span_find(struct span hay, struct span needle)
{
	const char *p;

	if (needle.n == 0)
		return 0;
	if (hay.n == 0)
		return hay.n;
	p = memmem(hay.p, hay.n, needle.p, needle.n);
	return p == NULL ? hay.n : (size_t)(p - hay.p);
}

int
span_has_digit(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			return 1;
	return 0;
}
