#include "filter/spill.h"

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/bytes.h"
#include "ground/fault.h"

#define BUFFER_MIN	(16 * 1024)
#define BUFFER_MAX	(1024 * 1024)

/* What stands before each record in memory and in the file. */
struct head {
	uint32_t	key, body;	/* lengths */
};

/* A sorted run in the file, and what of it is in memory. */
struct run {
	off_t		 at, end;	/* what is still to be read */
	char		*buffer;
	size_t		 n, used, cap;
};

struct spill {
	size_t		 budget;
	struct bytes	 held;		/* records, head and all */
	size_t		*starts;	/* … where each one begins */
	const char	**sorted;
	size_t		 n, cap, next;
	int		 fd;		/* or -1 */
	off_t		 end;
	struct run	*runs;
	size_t		 nruns, runcap;
	size_t		*heap;		/* runs, the least record first */
	size_t		 nheap;
	int		 reading;	/* next was called */
};

struct spill *
spill_new(size_t budget)
{
	struct spill *s = calloc(1, sizeof(*s));

	if (s != NULL) {
		s->budget = budget;
		s->fd = -1;
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
	s->n = s->cap = s->next = 0;
}

void
spill_free(struct spill *s)
{
	if (s == NULL)
		return;
	forget_held(s);
	for (size_t i = 0; i < s->nruns; i++)
		free(s->runs[i].buffer);
	free(s->runs);
	free(s->heap);
	if (s->fd != -1)
		close(s->fd);
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
	struct head h = { (uint32_t)key.n, (uint32_t)body.n };
	size_t *starts;

	if (key.n > UINT32_MAX || body.n > UINT32_MAX) {
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

/* The record at a place: its key and its body. */
static size_t
record_at(const char *p, struct span *key, struct span *body)
{
	struct head h;

	memcpy(&h, p, sizeof(h));
	*key = (struct span){ p + sizeof(h), h.key };
	*body = (struct span){ p + sizeof(h) + h.key, h.body };
	return sizeof(h) + h.key + h.body;
}

static int
by_key(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;
	struct span kx, ky, body;
	int d;

	record_at(x, &kx, &body);
	record_at(y, &ky, &body);
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

/* A file without a name: it is gone when the program is. */
static int
open_file(void)
{
	const char *folder = getenv("TMPDIR");
	char path[PATH_MAX];
	int fd, n;

	n = snprintf(path, sizeof(path), "%s/copydesk-XXXXXX",
	    folder != NULL && *folder != '\0' ? folder : "/tmp");
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
		done = pwrite(s->fd, p, n, s->end);
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
		    record_at(s->sorted[i], &key, &body) });
		if (out.err == 0 && out.n < BUFFER_MAX && i + 1 < s->n)
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
	struct run *runs;
	off_t at = s->end;

	if (s->n == 0)
		return 0;
	if (s->fd == -1 && (s->fd = open_file()) == -1)
		return -1;
	runs = room(s->runs, s->nruns, &s->runcap, sizeof(*runs));
	if (runs == NULL)
		return -1;
	s->runs = runs;
	if (sort_held(s) == -1 || write_sorted(s) == -1)
		return -1;
	forget_held(s);
	s->runs[s->nruns++] = (struct run){ .at = at, .end = s->end };
	return 0;
}

/* Have at least n bytes of a run at hand, if it has so many. */
static int
fill(const struct spill *s, struct run *r, size_t n)
{
	char *p;
	ssize_t got;

	if (r->n - r->used >= n)
		return 0;
	if (n > r->cap) {
		if ((p = realloc(r->buffer, n)) == NULL)
			return -1;
		r->buffer = p;
		r->cap = n;
	}
	memmove(r->buffer, r->buffer + r->used, r->n - r->used);
	r->n -= r->used;
	r->used = 0;
	while (r->n < n && r->at < r->end) {
		size_t want = r->cap - r->n;

		if ((off_t)want > r->end - r->at)
			want = (size_t)(r->end - r->at);
		got = FAULT("spill_read") ? -1 :
		    pread(s->fd, r->buffer + r->n, want, r->at);
		if (got == -1 && errno == EINTR)
			continue;
		if (got <= 0) {
			errno = got == 0 ? EIO : errno;
			return -1;
		}
		r->n += (size_t)got;
		r->at += got;
	}
	return 0;
}

/* Have the whole next record of a run at hand: 1, 0 at its end, or -1. */
static int
advance(const struct spill *s, struct run *r)
{
	struct span key, body;
	size_t n;

	if (fill(s, r, sizeof(struct head)) == -1)
		return -1;
	if (r->n == r->used)
		return 0;
	n = record_at(r->buffer + r->used, &key, &body);
	return fill(s, r, n) == -1 ? -1 : 1;
}

/* Of runs with one key the earlier goes first. */
static int
is_less(const struct spill *s, size_t a, size_t b)
{
	const struct run *x = &s->runs[a], *y = &s->runs[b];
	struct span kx, ky, body;
	int d;

	record_at(x->buffer + x->used, &kx, &body);
	record_at(y->buffer + y->used, &ky, &body);
	d = span_cmp(kx, ky);
	return d != 0 ? d < 0 : a < b;
}

static void
sink(struct spill *s, size_t i)
{
	size_t least, top;

	for (;; i = least) {
		least = i;
		for (size_t child = 2 * i + 1; child <= 2 * i + 2; child++)
			if (child < s->nheap && is_less(s, s->heap[child],
			    s->heap[least]))
				least = child;
		if (least == i)
			return;
		top = s->heap[i];
		s->heap[i] = s->heap[least];
		s->heap[least] = top;
	}
}

static int
start_runs(struct spill *s)
{
	size_t each;

	if (spill_rest(s) == -1)
		return -1;
	each = s->budget / s->nruns;
	if (each > BUFFER_MAX)
		each = BUFFER_MAX;
	if (each < BUFFER_MIN)
		each = BUFFER_MIN;
	if ((s->heap = calloc(s->nruns, sizeof(*s->heap))) == NULL)
		return -1;
	for (size_t i = 0; i < s->nruns; i++) {
		s->runs[i].buffer = malloc(each);
		s->runs[i].cap = each;
		if (s->runs[i].buffer == NULL ||
		    advance(s, &s->runs[i]) == -1)
			return -1;
		s->heap[s->nheap++] = i;
	}
	for (size_t i = s->nheap; i > 0; i--)
		sink(s, i - 1);
	return 0;
}

static int
next_held(struct spill *s, struct span *key, struct span *body)
{
	if (s->next == s->n)
		return 0;
	record_at(s->sorted[s->next++], key, body);
	return 1;
}

/* Past the record that was given last, which was that of the first run. */
static int
leave(struct spill *s)
{
	struct run *r = &s->runs[s->heap[0]];
	struct span key, body;
	int more;

	r->used += record_at(r->buffer + r->used, &key, &body);
	if ((more = advance(s, r)) == -1)
		return -1;
	if (more == 0) {
		free(r->buffer);
		r->buffer = NULL;
		s->heap[0] = s->heap[--s->nheap];
	}
	sink(s, 0);
	return 0;
}

int
spill_next(struct spill *s, struct span *key, struct span *body)
{
	const struct run *r;

	if (s->reading) {
		if (s->nruns == 0)
			return next_held(s, key, body);
		if (s->nheap > 0 && leave(s) == -1)
			return -1;
	} else {
		s->reading = 1;
		if (s->nruns == 0)
			return sort_held(s) == -1 ? -1 :
			    next_held(s, key, body);
		if (start_runs(s) == -1)
			return -1;
	}
	if (s->nheap == 0)
		return 0;
	r = &s->runs[s->heap[0]];
	record_at(r->buffer + r->used, key, body);
	return 1;
}
