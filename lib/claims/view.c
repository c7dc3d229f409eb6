#include "claims/view.h"

#include <stdlib.h>

#include "claims/build.h"
#include "claims/checks.h"
#include "claims/decide.h"
#include "claims/group.h"
#include "claims/order.h"
#include "claims/origins.h"
#include "claims/weigh.h"
#include "claims/wires.h"

/* Where a document's or a report's story is told. */
struct told {
	struct span		 story, doc;
	const struct document	*document;	/* or a report */
	const struct report	*report;
	size_t			 number;	/* of the story */
};
struct tolds { VEC(struct told); };

static const struct document *
document_named(const struct documents *all, struct span doc)
{
	size_t low = 0, high = all->n, mid;
	int d;

	while (low < high) {
		mid = low + (high - low) / 2;
		d = span_cmp(all->v[mid].doc, doc);
		if (d == 0)
			return &all->v[mid];
		if (d < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static void
add_told(struct arena *a, struct tolds *all, struct pool *names,
    struct told told)
{
	told.number = told.story.n == 0 ? 0 : pool_number(names, told.story);
	*VEC_PUSH(a, all) = told;
}

/* Documents, then reports; both in their own order. */
static struct tolds
all_told(struct arena *a, const struct view_input *in, struct pool *names)
{
	const struct document *d;
	struct tolds all = { 0 };

	(void)pool_number(names, SPAN(""));	/* number 0 */
	for (size_t i = 0; i < in->documents.n; i++) {
		d = &in->documents.v[i];
		add_told(a, &all, names, (struct told){ d->story, d->doc, d,
		    NULL, 0 });
	}
	for (size_t i = 0; i < in->nreports; i++) {
		const struct report *r = in->reports[i];

		d = document_named(&in->documents, r->doc);
		add_told(a, &all, names, (struct told){ d != NULL ? d->story :
		    r->story, r->doc, NULL, r, 0 });
	}
	return all;
}

/* A story's place among all, by name. */
struct shelf {
	struct span	name;
	size_t		number, told;
};

static int
by_name(const void *a, const void *b)
{
	const struct shelf *x = a, *y = b;

	return span_cmp(x->name, y->name);
}

/* By story, documents before reports, else in the order in which they were. */
static struct tolds
told_by_story(struct arena *a, const struct view_input *in)
{
	struct pool names = { .arena = a };
	struct tolds all = all_told(a, in, &names), sorted = all;
	struct shelf *shelves = ARENA_ARRAY(a, struct shelf, names.n);
	size_t *at = ARENA_ARRAY(a, size_t, names.n);
	size_t next = 0;

	if (names.n == 1)
		return all;
	for (size_t i = 0; i < names.n; i++)
		shelves[i] = (struct shelf){ names.v[i], i, 0 };
	for (size_t i = 0; i < all.n; i++)
		shelves[all.v[i].number].told++;
	qsort(shelves, names.n, sizeof(*shelves), by_name);
	for (size_t i = 0; i < names.n; i++) {
		at[shelves[i].number] = next;
		next += shelves[i].told;
	}
	sorted.v = ARENA_ARRAY(a, struct told, all.n + 1);
	for (size_t i = 0; i < all.n; i++)
		sorted.v[at[all.v[i].number]++] = all.v[i];
	return sorted;
}

static int
by_doc(const void *a, const void *b)
{
	const struct paper *x = a, *y = b;
	int d = span_cmp(x->doc, y->doc);

	return d != 0 ? d : (x->document == NULL) - (y->document == NULL);
}

/* The papers of a story: its documents, and those that reports just name. */
static void
add_papers(struct view *v, const struct told *t, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (v->papers.n == 0 || t[i].document != NULL ||
		    !span_eq(v->papers.v[v->papers.n - 1].doc, t[i].doc))
			*VEC_PUSH(v->arena, &v->papers) = (struct paper){
			    t[i].doc, t[i].document, 1, 0, 0 };
	qsort(v->papers.v, v->papers.n, sizeof(*v->papers.v), by_doc);
	for (size_t i = 0; i < v->papers.n; i++)
		if (kept == 0 || !span_eq(v->papers.v[kept - 1].doc,
		    v->papers.v[i].doc))
			v->papers.v[kept++] = v->papers.v[i];
	v->papers.n = kept;
}

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
retire_papers(struct view *v)
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

/* What is done with each report of the story, with its paper. */
static void
each_report(struct view *v, const struct told *t, size_t n,
    void (*what)(struct view *, const struct report *, size_t))
{
	size_t paper = 0;

	for (size_t i = 0; i < n; i++) {
		if (t[i].report == NULL)
			continue;
		while (!span_eq(v->papers.v[paper].doc, t[i].doc))
			paper++;
		what(v, t[i].report, paper);
	}
}

static void
note_time(struct view *v, const struct report *r, size_t paper)
{
	if (v->papers.v[paper].stands)
		aside_note(&v->aside, r, paper);
}

static void
add_atoms(struct view *v, const struct told *t, size_t n)
{
	v->aside.times.arena = v->aside.days.arena = v->arena;
	for (size_t i = 0; i < v->papers.n; i++)
		v->aside.papers += v->papers.v[i].stands != 0;
	v->aside.first = first_time(v);
	each_report(v, t, n, note_time);
	aside_settle(&v->aside);
	v->atoms.v = ARENA_ARRAY(v->arena, struct atom, n);
	v->atoms.cap = n;
	each_report(v, t, n, atom_add);
	atom_others(v);
}

static int
by_group(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;

	if (x->group != y->group)
		return order_size(x->group, y->group);
	return (x > y) - (x < y);
}

/* A claim to be told: its atoms, and what it is sorted by. */
struct telling {
	struct atom	**atoms;
	size_t		 n;
	size_t		 weight;
	struct span	 id;
};
struct tellings { VEC(struct telling); };

static int
by_weight(const void *a, const void *b)
{
	const struct telling *x = a, *y = b;
	int d = order_size(y->weight, x->weight);

	return d != 0 ? d : span_cmp(x->id, y->id);
}

static void
add_telling(const struct view *v, struct tellings *all, struct atom **p,
    size_t n, const struct weight *w)
{
	*VEC_PUSH(v->arena, all) = (struct telling){ p, n,
	    weigh_number(v, w, v->questions.v[p[0]->group].depth),
	    build_id(v, p[0]) };
}

static void
tell_claims(struct view *v, const struct claims_sink *to)
{
	size_t n = v->atoms.n;
	struct atom **p = ARENA_ARRAY(v->arena, struct atom *, n + 1);
	struct tellings all = { 0 };
	struct weight *weights = weigh_questions(v);

	for (size_t i = 0; i < n; i++)
		p[i] = &v->atoms.v[i];
	qsort(p, n, sizeof(*p), by_group);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && p[j]->group == p[i]->group; j++)
			;
		add_telling(v, &all, p + i, j - i,
		    &weights[p[i]->group]);
	}
	if (all.n > 1)
		qsort(all.v, all.n, sizeof(*all.v), by_weight);
	for (size_t i = 0; i < all.n; i++) {
		struct claim c = { .id = all.v[i].id,
		    .weight = all.v[i].weight };

		build_claim(&c, v, all.v[i].atoms, all.v[i].n);
		to->claim(to->arg, &c);
		arena_reset(v->scratch);
	}
}

static void
tell(const struct view_input *in, const struct told *t, size_t n,
    const struct claims_sink *to)
{
	struct arena *a = in->arena;
	struct checks checks = { 0 };
	struct view v = { .arena = a, .scratch = in->scratch,
	    .tables = in->tables, .units = in->units, .policy = in->policy,
	    .story = t->story, .keys = { .arena = a },
	    .acting = { .arena = a }, .roots = { in->tables, a, in->scratch,
	    { .arena = a }, { NULL, 0, 0 } }, .decisions = &in->decisions,
	    .checks = &checks };

	for (size_t i = 0; i < n; i++)
		if (t[i].document != NULL)
			to->document(to->arg, t[i].document);
	add_papers(&v, t, n);
	retire_papers(&v);
	decide_papers(&v);
	add_atoms(&v, t, n);
	decide_atoms(&v);
	origins_adopt(&v);
	wires_find(&v);
	group_atoms(&v);
	tell_claims(&v, to);
	checks_story(&v);
	checks_sort(&checks);
	for (size_t i = 0; i < checks.n; i++)
		to->check(to->arg, &checks.v[i]);
}

void
view_stories(const struct view_input *in, struct arena *run,
    const struct claims_sink *to)
{
	struct tolds all = told_by_story(run, in);

	for (size_t i = 0, j; i < all.n; i = j) {
		for (j = i + 1; j < all.n &&
		    span_eq(all.v[j].story, all.v[i].story); j++)
			;
		arena_reset(in->arena);
		arena_reset(in->scratch);
		tell(in, all.v + i, j - i, to);
	}
	for (size_t i = 0; i < in->decisions.n; i++)
		to->decision(to->arg, &in->decisions.v[i]);
}
