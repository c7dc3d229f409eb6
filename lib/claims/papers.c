#include "claims/papers.h"

#include <stdlib.h>

#include "claims/decide.h"
#include "claims/origins.h"
#include "claims/refer.h"
#include "claims/view.h"

static int
by_url(const void *a, const void *b)
{
	const struct document *x = (*(struct paper *const *)a)->document;
	const struct document *y = (*(struct paper *const *)b)->document;
	int d = span_cmp(x->url, y->url);

	if (d == 0)
		d = span_cmp(y->updated, x->updated);	/* newest first */
	return d != 0 ? d : span_cmp(x->doc, y->doc);
}

/* Of documents with one url and different updated, only the newest stands. */
static void
retire(struct view *v)
{
	struct paper **p = ARENA_ARRAY(v->arena, struct paper *,
	    v->papers.n + 1);
	const struct document *newest;
	size_t n = 0;

	for (size_t i = 0; i < v->papers.n; i++) {
		const struct document *d = v->papers.v[i].document;

		if (d != NULL && d->url.n > 0)
			p[n++] = &v->papers.v[i];
	}
	qsort(p, n, sizeof(*p), by_url);
	newest = n > 0 ? p[0]->document : NULL;
	for (size_t i = 1; i < n; i++)
		if (!span_eq(p[i]->document->url, newest->url))
			newest = p[i]->document;
		else if (!span_eq(p[i]->document->updated, newest->updated))
			p[i]->stands = 0;
}

/* When the first paper of the story came out. */
static struct time_span
first_time(const struct view *v)
{
	struct time_span first = { 0, 0 }, t;

	for (size_t i = 0; i < v->papers.n; i++) {
		const struct document *d = v->papers.v[i].document;

		if (d == NULL || !v->papers.v[i].stands)
			continue;
		t = time_read(d->published);
		if (TIME_KNOWN(t) && (!TIME_KNOWN(first) ||
		    t.from < first.from))
			first = t;
	}
	return first;
}

int
papers_read(struct view *v, const struct source *from)
{
	struct folder f;
	int more = from->begin(from->arg);

	while (more != -1 && (more = from->folder(from->arg, &f)) == 1) {
		*VEC_PUSH(v->arena, &v->papers) = (struct paper){ .doc = f.doc,
		    .document = f.document, .stands = 1 };
		v->atoms.cap += f.n;
	}
	if (more == -1)
		return -1;
	retire(v);
	decide_drop(v);
	return 0;
}

/* What is done with the reports of each paper of the story. */
static int
each_folder(struct view *v, const struct source *from,
    void (*what)(struct view *, const struct folder *, size_t paper))
{
	struct folder f;
	size_t paper = 0;
	int more = from->begin(from->arg);

	while (more != -1 && (more = from->folder(from->arg, &f)) == 1)
		what(v, &f, paper++);
	return more;
}

static void
note_times(struct view *v, const struct folder *f, size_t paper)
{
	for (size_t i = 0; v->papers.v[paper].stands && i < f->n; i++)
		aside_note(&v->aside, f->reports[i], paper);
	arena_reset(v->scratch);
}

static void
add_atoms(struct view *v, const struct folder *f, size_t paper)
{
	struct atom *p = v->atoms.v + v->atoms.n;

	for (size_t i = 0; i < f->n; i++)
		atom_add(v, f->reports[i], paper);
	atom_others(p, f->n);
	refer_find(v, p, f->n);
	origins_adopt(v, p, f->n);
	for (size_t i = 0; i < f->n; i++)
		p[i].report = NULL;
	arena_reset(v->scratch);
}

int
papers_reports(struct view *v, const struct source *from)
{
	size_t standing = 0;

	for (size_t i = 0; i < v->papers.n; i++)
		standing += v->papers.v[i].stands != 0;
	aside_open(&v->aside, v->tables, v->arena, v->scratch, standing,
	    first_time(v));
	if (each_folder(v, from, note_times) == -1)
		return -1;
	aside_settle(&v->aside);
	v->atoms.v = ARENA_ARRAY(v->arena, struct atom, v->atoms.cap);
	return each_folder(v, from, add_atoms);
}
