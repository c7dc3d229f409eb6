#include "claims/view.h"

#include <stdlib.h>

#include "claims/apart.h"
#include "claims/build.h"
#include "claims/checks.h"
#include "claims/decide.h"
#include "claims/group.h"
#include "claims/order.h"
#include "claims/origins.h"
#include "claims/weigh.h"
#include "claims/wires.h"

/* What a document tells of a story: all, where its record came. */
struct share {
	size_t			 story;		/* its number */
	const struct folder	*folder;
	const struct report	**reports;
	size_t			 n;
	size_t			 paper;		/* in the view */
};
struct shares { VEC(struct share); };

static void
add_share(struct arena *a, struct shares *all, struct pool *names,
    struct span story, struct share share)
{
	share.story = story.n == 0 ? 0 : pool_number(names, story);
	*VEC_PUSH(a, all) = share;
}

/* Reports without a document's record say what story they are of. */
static void
add_reports(struct arena *a, struct shares *all, struct pool *names,
    const struct folder *f)
{
	for (size_t i = 0, j; i < f->n; i = j) {
		for (j = i + 1; j < f->n && span_eq(f->reports[j]->story,
		    f->reports[i]->story); j++)
			;
		add_share(a, all, names, f->reports[i]->story,
		    (struct share){ 0, f, f->reports + i, j - i, 0 });
	}
}

static struct shares
all_shares(struct arena *a, const struct folders *folders, struct pool *names)
{
	struct shares all = { 0 };

	(void)pool_number(names, SPAN(""));	/* number 0 */
	for (size_t i = 0; i < folders->n; i++) {
		const struct folder *f = &folders->v[i];

		if (f->document == NULL)
			add_reports(a, &all, names, f);
		else
			add_share(a, &all, names, f->document->story,
			    (struct share){ 0, f, f->reports, f->n, 0 });
	}
	return all;
}

/* A story's place among all, by name. */
struct shelf {
	struct span	name;
	size_t		number, shares;
};

static int
by_name(const void *a, const void *b)
{
	const struct shelf *x = a, *y = b;

	return span_cmp(x->name, y->name);
}

/* By story, else in the order in which they were. */
static struct shares
shares_by_story(struct arena *a, const struct folders *folders,
    struct pool *names)
{
	struct shares all = all_shares(a, folders, names), sorted = all;
	struct shelf *shelves = ARENA_ARRAY(a, struct shelf, names->n);
	size_t *at = ARENA_ARRAY(a, size_t, names->n);
	size_t next = 0;

	for (size_t i = 0; i < names->n; i++)
		shelves[i] = (struct shelf){ names->v[i], i, 0 };
	for (size_t i = 0; i < all.n; i++)
		shelves[all.v[i].story].shares++;
	qsort(shelves, names->n, sizeof(*shelves), by_name);
	for (size_t i = 0; i < names->n; i++) {
		at[shelves[i].number] = next;
		next += shelves[i].shares;
	}
	sorted.v = ARENA_ARRAY(a, struct share, all.n + 1);
	for (size_t i = 0; i < all.n; i++)
		sorted.v[at[all.v[i].story]++] = all.v[i];
	return sorted;
}

/* The papers of a story: its documents, and those that reports just name. */
static void
add_papers(struct view *v, struct share *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || p[i].folder != p[i - 1].folder)
			*VEC_PUSH(v->arena, &v->papers) = (struct paper){
			    p[i].folder->doc, p[i].folder->document, 1, 0,
			    0 };
		p[i].paper = v->papers.n - 1;
	}
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
each_report(struct view *v, const struct share *p, size_t n,
    void (*what)(struct view *, const struct report *, size_t))
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < p[i].n; j++)
			what(v, p[i].reports[j], p[i].paper);
}

static void
note_time(struct view *v, const struct report *r, size_t paper)
{
	if (v->papers.v[paper].stands)
		aside_note(&v->aside, r, paper);
}

static void
add_atoms(struct view *v, const struct share *p, size_t n)
{
	v->aside.times.arena = v->aside.days.arena = v->arena;
	for (size_t i = 0; i < v->papers.n; i++)
		v->aside.papers += v->papers.v[i].stands != 0;
	v->aside.first = first_time(v);
	each_report(v, p, n, note_time);
	aside_settle(&v->aside);
	for (size_t i = 0; i < n; i++)
		v->atoms.cap += p[i].n;
	v->atoms.v = ARENA_ARRAY(v->arena, struct atom, v->atoms.cap);
	each_report(v, p, n, atom_add);
	atom_others(v);
}

/* The atoms by group, else by identity; starts: where each group begins. */
static struct atom **
atoms_by_group(struct view *v, size_t *starts)
{
	struct atom **p = ARENA_ARRAY(v->arena, struct atom *,
	    v->atoms.n + 1);
	size_t n = 0, here;

	for (size_t i = 0; i < v->atoms.n; i++)
		starts[v->atoms.v[i].group]++;
	for (size_t i = 0; i <= v->questions.n; i++) {
		here = starts[i];
		starts[i] = n;
		n += here;
	}
	for (size_t i = 0; i < v->atoms.n; i++)
		p[starts[v->atoms.v[i].group]++] = &v->atoms.v[i];
	for (size_t i = v->questions.n; i > 0; i--)
		starts[i] = starts[i - 1];
	starts[0] = 0;
	return p;
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
	size_t *starts = ARENA_ARRAY(v->arena, size_t, v->questions.n + 1);
	struct atom **p = atoms_by_group(v, starts);
	struct tellings all = { 0 };
	struct weight *weights = weigh_questions(v);

	for (size_t i = 0; i < v->questions.n; i++)
		if (starts[i] < starts[i + 1])
			add_telling(v, &all, p + starts[i],
			    starts[i + 1] - starts[i], &weights[i]);
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
tell(const struct view_input *in, struct span story, struct share *p,
    size_t n, const struct claims_sink *to)
{
	struct arena *a = in->arena;
	struct checks checks = { 0 };
	struct view v = { .arena = a, .scratch = in->scratch,
	    .tables = in->tables, .units = in->units, .policy = in->policy,
	    .story = story, .keys = { .arena = a },
	    .acting = { .arena = a }, .roots = { in->tables, a, in->scratch,
	    { .arena = a }, { NULL, 0, 0 } }, .decisions = &in->decisions,
	    .checks = &checks };

	for (size_t i = 0; i < n; i++)
		if (p[i].folder->document != NULL)
			to->document(to->arg, p[i].folder->document);
	add_papers(&v, p, n);
	retire_papers(&v);
	decide_papers(&v);
	add_atoms(&v, p, n);
	decide_atoms(&v);
	origins_adopt(&v);
	wires_find(&v);
	group_atoms(&v);
	apart_find(&v);
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
	struct pool names = { .arena = run };
	struct shares all = shares_by_story(run, &in->folders, &names);

	for (size_t i = 0, j; i < all.n; i = j) {
		for (j = i + 1; j < all.n &&
		    all.v[j].story == all.v[i].story; j++)
			;
		arena_reset(in->arena);
		arena_reset(in->scratch);
		tell(in, names.v[all.v[i].story], all.v + i, j - i, to);
	}
	for (size_t i = 0; i < in->decisions.n; i++)
		to->decision(to->arg, &in->decisions.v[i]);
}
