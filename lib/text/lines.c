#include "text/lines.h"

#include <errno.h>
#include <string.h>

#include "text/source.h"

#define CHUNK	((size_t)64 * 1024)

int
lines_open(struct lines *l, const char *path, size_t max)
{
	*l = (struct lines){ .max = max };
	l->source = source_open(path);
	return l->source == NULL ? -1 : 0;
}

void
lines_close(struct lines *l)
{
	source_close(l->source);
	bytes_close(&l->buf);
	*l = (struct lines){ 0 };
}

/* Forget what was handed out. */
static void
compact(struct lines *l)
{
	if (l->at == 0)
		return;
	memmove(l->buf.p, l->buf.p + l->at, l->buf.n - l->at);
	l->buf.n -= l->at;
	l->at = 0;
}

/* Read more behind what is there: 1, 0 at the end, -1. */
static int
more(struct lines *l)
{
	char *p;
	long n;

	compact(l);
	if ((p = bytes_reserve(&l->buf, CHUNK)) == NULL) {
		l->why = strerror(l->buf.err);
		return -1;
	}
	if ((n = source_read(l->source, p, CHUNK, &l->why)) <= 0)
		return (int)n;
	l->buf.n += (size_t)n;
	return 1;
}

static struct span
ready(const struct lines *l)
{
	return span_sub(bytes_span(&l->buf), l->at, l->buf.n);
}

/* Drop the rest of a line that is too long. */
static enum lines_status
skip_line(struct lines *l)
{
	struct span s;
	const char *end;
	int got = 1;

	for (;;) {
		s = ready(l);
		end = s.n == 0 ? NULL : memchr(s.p, '\n', s.n);
		if (end != NULL) {
			l->at += (size_t)(end - s.p) + 1;
			return LINES_LONG;
		}
		l->at = l->buf.n;
		if (got == 0)
			return LINES_LONG;
		if ((got = more(l)) == -1)
			return LINES_ERROR;
	}
}

static struct span
tidy(struct span s)
{
	if (s.n > 0 && s.p[s.n - 1] == '\r')
		s.n--;
	if (span_starts(s, SPAN("\xef\xbb\xbf")))
		s = span_sub(s, 3, s.n);
	return s;
}

enum lines_status
lines_next(struct lines *l, struct span *line)
{
	size_t seen = 0;
	struct span s;
	const char *end = NULL;
	int got;

	l->number++;
	l->cut = 0;
	for (;;) {
		s = ready(l);
		if (s.n > seen)
			end = memchr(s.p + seen, '\n', s.n - seen);
		if (end != NULL || s.n > l->max)
			break;
		seen = s.n;
		if ((got = more(l)) == -1)
			return LINES_ERROR;
		if (got == 0) {
			s = ready(l);	/* the buffer may have moved */
			break;
		}
	}
	if (end == NULL && s.n == 0) {
		l->number--;
		return LINES_END;
	}
	if ((end == NULL ? s.n : (size_t)(end - s.p)) > l->max)
		return skip_line(l);
	l->cut = end == NULL;
	s.n = end == NULL ? s.n : (size_t)(end - s.p);
	l->at += s.n + (size_t)(end != NULL);
	*line = tidy(s);
	return LINES_OK;
}

int
lines_skip(struct lines *l, size_t n)
{
	size_t have;
	int got = 1;

	while (n > 0 && got == 1) {
		have = ready(l).n;
		if (have == 0) {
			got = more(l);
			continue;
		}
		if (have > n)
			have = n;
		l->at += have;
		n -= have;
	}
	return got == -1 ? -1 : 0;
}

int
lines_resume(struct lines *l)
{
	l->at = l->buf.n;
	l->why = NULL;
	return source_resume(l->source);
}

enum lines_status
lines_take(struct lines *l, size_t n, struct span *s)
{
	int got = 1;

	if (n > l->max)
		return lines_skip(l, n) == -1 ? LINES_ERROR : LINES_LONG;
	while (ready(l).n < n && got == 1)
		got = more(l);
	if (got == -1)
		return LINES_ERROR;
	*s = span_sub(ready(l), 0, n);
	l->at += s->n;
	return LINES_OK;
}

struct span
lines_peek(struct lines *l, size_t n)
{
	while (ready(l).n < n && more(l) == 1)
		;
	return span_sub(ready(l), 0, n);
}

enum lines_status
lines_rest(struct lines *l, struct span *rest)
{
	int got;

	while (ready(l).n <= l->max)
		if ((got = more(l)) == -1)
			return LINES_ERROR;
		else if (got == 0)
			break;
	if (ready(l).n > l->max)
		return LINES_LONG;
	*rest = ready(l);
	l->at = l->buf.n;
	return LINES_OK;
}
