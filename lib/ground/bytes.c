#include "ground/bytes.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *
bytes_reserve(struct bytes *b, size_t n)
{
	size_t cap = b->cap;
	char *p;

	if (b->err != 0)
		return NULL;
	if (b->p != NULL && cap - b->n >= n)
		return b->p + b->n;
	if (n > SIZE_MAX / 4 - b->n) {
		b->err = ENOMEM;
		return NULL;
	}
	while (cap - b->n < n || cap == 0)
		cap = cap == 0 ? 256 : cap * 2;
	if ((p = realloc(b->p, cap)) == NULL) {
		b->err = ENOMEM;
		return NULL;
	}
	b->p = p;
	b->cap = cap;
	return b->p + b->n;
}

void
bytes_add(struct bytes *b, struct span s)
{
	char *p;

	if (s.n == 0 || (p = bytes_reserve(b, s.n)) == NULL)
		return;
	memcpy(p, s.p, s.n);
	b->n += s.n;
}

void
bytes_str(struct bytes *b, const char *s)
{
	bytes_add(b, span_of(s));
}

void
bytes_char(struct bytes *b, char c)
{
	bytes_add(b, (struct span){ &c, 1 });
}

void
bytes_printf(struct bytes *b, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0) {
		b->err = EINVAL;
		return;
	}
	if ((p = bytes_reserve(b, (size_t)n + 1)) == NULL)
		return;
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}

struct span
bytes_span(const struct bytes *b)
{
	return (struct span){ b->p, b->n };
}

void
bytes_clear(struct bytes *b)
{
	b->n = 0;
}

void
bytes_close(struct bytes *b)
{
	free(b->p);
	*b = (struct bytes){ 0 };
}
