#include "filter/spill.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "filter/runs.h"
#include "ground/bytes.h"
#include "ground/fault.h"

#define WRITTEN	(1024 * 1024)	/* bytes at once */

struct spill {
	size_t		 budget;
	struct bytes	 held;		/* records, head and all */
	size_t		*starts;	/* … where each one begins */
	const char	**sorted;
	size_t		 n, cap, next, mark;
	off_t		 end;		/* of the file */
	struct runs	 runs;		/* fd: or -1 */
	int		 reading;	/* next was called */
};

struct spill *
spill_new(size_t budget)
{
	struct spill *s = calloc(1, sizeof(*s));

	if (s != NULL) {
		s->budget = budget;
		s->runs.fd = -1;
	}
	return s;
}

static void
forget_held(struct spill *s)
{
	bytes_close(&s->held);
	free(s->starts);
	free(s->sorted);
	s->starts = NULL;
	s->sorted = NULL;
	s->n = s->cap = s->next = s->mark = 0;
}

void
spill_clear(struct spill *s)
{
	forget_held(s);
	runs_close(&s->runs);
	if (s->runs.fd != -1)
		close(s->runs.fd);
	*s = (struct spill){ .budget = s->budget, .runs.fd = -1 };
}

void
spill_free(struct spill *s)
{
	if (s != NULL)
		spill_clear(s);
	free(s);
}

/* An array with room for one more; NULL: no memory. */
static void *
room(void *v, size_t n, size_t *cap, size_t size)
{
	size_t more = *cap == 0 ? 64 : 2 * *cap;

	if (n < *cap)
		return v;
	if ((v = reallocarray(v, more, size)) != NULL)
		*cap = more;
	return v;
}

int
spill_put(struct spill *s, struct span key, struct span body)
{
	struct runs_head h = { (unsigned)key.n, (unsigned)body.n };
	size_t *starts;

	if (key.n > UINT_MAX || body.n > UINT_MAX) {
		errno = EFBIG;
		return -1;
	}
	if ((starts = room(s->starts, s->n, &s->cap, sizeof(*starts))) == NULL)
		return -1;
	s->starts = starts;
	s->starts[s->n++] = s->held.n;
	bytes_add(&s->held, (struct span){ (const char *)&h, sizeof(h) });
	bytes_add(&s->held, key);
	bytes_add(&s->held, body);
	if (s->held.err != 0) {
		errno = s->held.err;
		return -1;
	}
	return s->held.n + 2 * s->n * sizeof(*starts) < s->budget ? 0 :
	    spill_rest(s);
}

static int
by_key(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;
	struct span kx, ky, body;
	int d;

	runs_record(x, &kx, &body);
	runs_record(y, &ky, &body);
	d = span_cmp(kx, ky);
	return d != 0 ? d : (x > y) - (x < y);	/* the first put first */
}

static int
sort_held(struct spill *s)
{
	s->sorted = calloc(s->n + 1, sizeof(*s->sorted));
	if (s->sorted == NULL)
		return -1;
	for (size_t i = 0; i < s->n; i++)
		s->sorted[i] = s->held.p + s->starts[i];
	qsort(s->sorted, s->n, sizeof(*s->sorted), by_key);
	return 0;
}

const char *
spill_folder(void)
{
	const char *folder = getenv("TMPDIR");

	return folder != NULL && *folder != '\0' ? folder : "/tmp";
}

/* A file without a name: it is gone when the program is. */
static int
open_file(void)
{
	char path[PATH_MAX];
	int fd, n;

	n = snprintf(path, sizeof(path), "%s/copydesk-XXXXXX",
	    spill_folder());
	if (n < 0 || (size_t)n >= sizeof(path)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	if (FAULT("spill_open") || (fd = mkostemp(path, 0)) == -1)
		return -1;
	(void)unlink(path);
	return fd;
}

static int
write_all(struct spill *s, const char *p, size_t n)
{
	ssize_t done;

	while (n > 0) {
		if (FAULT("spill_write"))
			return -1;
		done = pwrite(s->runs.fd, p, n, s->end);
		if (done == -1 && errno == EINTR)
			continue;
		if (done <= 0)
			return -1;
		s->end += done;
		p += done;
		n -= (size_t)done;
	}
	return 0;
}

static int
write_sorted(struct spill *s)
{
	struct bytes out = { 0 };
	struct span key, body;
	int rv = 0;

	for (size_t i = 0; i < s->n && rv == 0; i++) {
		bytes_add(&out, (struct span){ s->sorted[i],
		    runs_record(s->sorted[i], &key, &body) });
		if (out.err == 0 && out.n < WRITTEN && i + 1 < s->n)
			continue;
		rv = out.err != 0 ? -1 : write_all(s, out.p, out.n);
		bytes_clear(&out);
	}
	if (out.err != 0)
		errno = out.err;
	bytes_close(&out);
	return rv;
}

int
spill_rest(struct spill *s)
{
	off_t from = s->end;

	if (s->n == 0)
		return 0;
	if (s->runs.fd == -1 && (s->runs.fd = open_file()) == -1)
		return -1;
	if (sort_held(s) == -1 || write_sorted(s) == -1 ||
	    runs_add(&s->runs, from, s->end) == -1)
		return -1;
	forget_held(s);
	return 0;
}

/* No more is put: all is in runs, or nothing is. */
static int
begin(struct spill *s)
{
	s->reading = 1;
	if (s->runs.n == 0)
		return sort_held(s);
	return spill_rest(s) == -1 ? -1 : runs_begin(&s->runs, s->budget);
}

int
spill_next(struct spill *s, struct span *key, struct span *body)
{
	if (!s->reading && begin(s) == -1)
		return -1;
	if (s->runs.n > 0)
		return runs_next(&s->runs, key, body);
	if (s->next == s->n)
		return 0;
	runs_record(s->sorted[s->next++], key, body);
	return 1;
}

void
spill_mark(struct spill *s)
{
	if (s->runs.n > 0)
		runs_mark(&s->runs);
	else
		s->mark = s->next - 1;
}

int
spill_rewind(struct spill *s)
{
	if (s->runs.n > 0)
		return runs_rewind(&s->runs);
	s->next = s->mark;
	return 0;
}
