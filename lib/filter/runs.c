#include "filter/runs.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ground/fault.h"

#define BUFFER_MIN	(16 * 1024)
#define BUFFER_MAX	(1024 * 1024)

size_t
runs_record(const char *p, struct span *key, struct span *body)
{
	struct runs_head h;

	memcpy(&h, p, sizeof(h));
	*key = (struct span){ p + sizeof(h), h.key };
	*body = (struct span){ p + sizeof(h) + h.key, h.body };
	return sizeof(h) + h.key + h.body;
}

int
runs_add(struct runs *s, off_t from, off_t to)
{
	size_t cap = s->cap == 0 ? 64 : 2 * s->cap;
	struct run *v = s->v;

	if (s->n == s->cap) {
		if ((v = reallocarray(v, cap, sizeof(*v))) == NULL)
			return -1;
		s->v = v;
		s->cap = cap;
	}
	v[s->n++] = (struct run){ .mark = from, .end = to };
	return 0;
}

/* Have at least n bytes of a run at hand, if it has so many. */
static int
fill(const struct runs *s, struct run *r, size_t n)
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
advance(const struct runs *s, struct run *r)
{
	struct span key, body;
	size_t n;

	if (fill(s, r, sizeof(struct runs_head)) == -1)
		return -1;
	if (r->n == r->used)
		return 0;
	n = runs_record(r->buffer + r->used, &key, &body);
	return fill(s, r, n) == -1 ? -1 : 1;
}

/* Of runs with one key the earlier goes first. */
static int
is_less(const struct runs *s, size_t a, size_t b)
{
	const struct run *x = &s->v[a], *y = &s->v[b];
	struct span kx, ky, body;
	int d;

	runs_record(x->buffer + x->used, &kx, &body);
	runs_record(y->buffer + y->used, &ky, &body);
	d = span_cmp(kx, ky);
	return d != 0 ? d < 0 : a < b;
}

static void
sink(struct runs *s, size_t i)
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

void
runs_mark(struct runs *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct run *r = &s->v[i];

		r->mark = r->at - (off_t)(r->n - r->used);
	}
}

/* Read a run from its mark, which may still be in memory: 1 if it has more. */
static int
restart(const struct runs *s, struct run *r)
{
	off_t held = r->at - (off_t)r->n;

	if (r->mark == r->end)
		return 0;
	if (r->buffer != NULL && r->mark >= held) {
		r->used = (size_t)(r->mark - held);
		return advance(s, r);
	}
	r->at = r->mark;
	r->n = r->used = 0;
	if (r->buffer == NULL) {
		if ((r->buffer = malloc(s->each)) == NULL)
			return -1;
		r->cap = s->each;
	}
	return advance(s, r);
}

static void
end_run(struct run *r)
{
	free(r->buffer);
	r->buffer = NULL;
}

int
runs_rewind(struct runs *s)
{
	int more;

	s->nheap = 0;
	s->given = 0;
	for (size_t i = 0; i < s->n; i++) {
		if ((more = restart(s, &s->v[i])) == -1)
			return -1;
		if (more == 1)
			s->heap[s->nheap++] = i;
		else
			end_run(&s->v[i]);
	}
	for (size_t i = s->nheap; i > 0; i--)
		sink(s, i - 1);
	return 0;
}

int
runs_begin(struct runs *s, size_t budget)
{
	s->each = budget / s->n;
	if (s->each > BUFFER_MAX)
		s->each = BUFFER_MAX;
	if (s->each < BUFFER_MIN)
		s->each = BUFFER_MIN;
	s->heap = calloc(s->n, sizeof(*s->heap));
	return s->heap == NULL ? -1 : runs_rewind(s);
}

/* Past the record that was given last, which was that of the first run. */
static int
leave(struct runs *s)
{
	struct run *r = &s->v[s->heap[0]];
	struct span key, body;
	int more;

	r->used += runs_record(r->buffer + r->used, &key, &body);
	if ((more = advance(s, r)) == -1)
		return -1;
	if (more == 0) {
		end_run(r);
		s->heap[0] = s->heap[--s->nheap];
	}
	sink(s, 0);
	return 0;
}

int
runs_next(struct runs *s, struct span *key, struct span *body)
{
	const struct run *r;

	if (s->given && leave(s) == -1)
		return -1;
	s->given = s->nheap > 0;
	if (!s->given)
		return 0;
	r = &s->v[s->heap[0]];
	runs_record(r->buffer + r->used, key, body);
	return 1;
}

void
runs_close(struct runs *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->v[i].buffer);
	free(s->v);
	free(s->heap);
	*s = (struct runs){ .fd = s->fd };
}
