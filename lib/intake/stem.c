#include "intake/stem.h"

#include <stdlib.h>
#include <string.h>

struct named {
	struct span	path, name;
	size_t		folders;	/* of the path that are in the name */
	size_t		at;		/* in the list of paths */
	int		alike;
};

static size_t
last_of(struct span s, char c)
{
	size_t i = s.n;

	while (i > 0 && s.p[i - 1] != c)
		i--;
	return i;		/* just behind it, 0 if there is none */
}

static struct span
without_suffix(struct span path)
{
	static const char *const packed[] = { ".gz", ".zst" };
	size_t base, dot;

	for (size_t i = 0; i < 2; i++)
		if (span_ends(path, span_of(packed[i])))
			path.n -= strlen(packed[i]);
	base = last_of(path, '/');
	dot = last_of(path, '.');
	if (dot > base + 1)
		path.n = dot - 1;
	return path;
}

/* The last part of a path, with so many folders before it. */
static struct span
tail(struct span path, size_t folders)
{
	size_t from = path.n;

	for (size_t i = 0; i <= folders && from > 0; i++)
		from = last_of(span_sub(path, 0, i == 0 ? from : from - 1),
		    '/');
	return span_sub(path, from, path.n);
}

static void
lengthen(struct named *d)
{
	struct span stem = without_suffix(d->path);
	size_t before = d->name.n;

	d->folders++;
	d->name = tail(stem, d->folders);
	if (d->name.n == before)
		d->name = d->path;
}

static int
by_name(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	int c = span_cmp(x->name, y->name);

	return c != 0 ? c : span_cmp(x->path, y->path);
}

/* Sort; mark those of different paths that are alike.  Returns how many. */
static size_t
mark(struct named *v, size_t n)
{
	size_t alike = 0, to;
	int differ;

	qsort(v, n, sizeof(*v), by_name);
	for (size_t from = 0; from < n; from = to) {
		differ = 0;
		for (to = from + 1; to < n &&
		    span_eq(v[to].name, v[from].name); to++)
			differ |= !span_eq(v[to].path, v[from].path);
		for (size_t i = from; i < to; i++) {
			v[i].alike = differ && !span_eq(v[i].name, v[i].path);
			alike += (size_t)v[i].alike;
		}
	}
	return alike;
}

static struct span
plain(const char *path)
{
	struct span s = span_of(path);

	if (span_is(s, "-"))
		return SPAN("stdin");
	while (span_starts(s, SPAN("./")))
		s = span_sub(s, 2, s.n);
	return s;
}

struct span *
stem_all(struct arena *arena, char *const *paths, size_t n)
{
	struct span *names = ARENA_ARRAY(arena, struct span, n);
	struct named *v = ARENA_ARRAY(arena, struct named, n);

	for (size_t i = 0; i < n; i++) {
		v[i].path = plain(paths[i]);
		v[i].name = tail(without_suffix(v[i].path), 0);
		v[i].at = i;
	}
	while (mark(v, n) > 0)
		for (size_t i = 0; i < n; i++)
			if (v[i].alike)
				lengthen(&v[i]);
	for (size_t i = 0; i < n; i++)
		names[v[i].at] = v[i].name;
	return names;
}
