#include "claims/view.h"

#include <stdlib.h>

#include "claims/apart.h"
#include "claims/build.h"
#include "claims/checks.h"
#include "claims/decide.h"
#include "claims/forecast.h"
#include "claims/group.h"
#include "claims/order.h"
#include "claims/overtaken.h"
#include "claims/papers.h"
#include "claims/weigh.h"
#include "claims/wires.h"

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
	    weigh_number(v, &v->questions.v[p[0]->group], w),
	    build_id(v, p[0]) };
}

/* By weight, else by id. */
static struct tellings
all_tellings(struct view *v)
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
	return all;
}

/* Have the reports come claim by claim. */
static int
sort_reports(const struct view *v, const struct tellings *all,
    const struct source *from)
{
	uint32_t *place = ARENA_ARRAY(v->arena, uint32_t, v->atoms.n + 1);
	uint32_t next = 0;

	for (size_t i = 0; i < all->n; i++)
		for (size_t j = 0; j < all->v[i].n; j++)
			place[all->v[i].atoms[j] - v->atoms.v] = next++;
	return from->sort(from->arg, place, v->atoms.n);
}

/* The reports are with the atoms only meanwhile. */
static int
tell_claim(struct view *v, const struct telling *t, const struct source *from,
    const struct claims_sink *to)
{
	struct claim c = { .id = t->id, .weight = t->weight };

	for (size_t i = 0; i < t->n; i++)
		if (from->report(from->arg, v->scratch,
		    &t->atoms[i]->report) != 1)
			return -1;
	build_claim(&c, v, t->atoms, t->n);
	to->claim(to->arg, &c);
	for (size_t i = 0; i < t->n; i++)
		t->atoms[i]->report = NULL;
	arena_reset(v->scratch);
	return 0;
}

static int
tell_claims(struct view *v, const struct source *from,
    const struct claims_sink *to)
{
	struct tellings all = all_tellings(v);

	if (sort_reports(v, &all, from) == -1)
		return -1;
	for (size_t i = 0; i < all.n; i++)
		if (tell_claim(v, &all.v[i], from, to) == -1)
			return -1;
	return 0;
}

static void
tell_checks(struct view *v, const struct claims_sink *to)
{
	checks_story(v);
	checks_sort(v->checks);
	for (size_t i = 0; i < v->checks->n; i++)
		to->check(to->arg, &v->checks->v[i]);
}

/*
 * The steps of claims.h.  Atoms have their questions before it is known which
 * are overtaken; by those, which stand no longer, no wire is found and nothing
 * answered.
 */
static int
tell(struct view *v, const struct source *from, const struct claims_sink *to)
{
	if (papers_read(v, from) == -1)
		return -1;
	for (size_t i = 0; i < v->papers.n; i++)
		if (v->papers.v[i].document != NULL)
			to->document(to->arg, v->papers.v[i].document);
	if (papers_reports(v, from) == -1)
		return -1;
	decide_same_source(v);
	forecast_part(v);
	overtaken_find(v);
	wires_find(v);
	group_atoms(v);
	apart_find(v);
	if (tell_claims(v, from, to) == -1)
		return -1;
	tell_checks(v, to);
	return 0;
}

int
view_story(const struct view_input *in, struct span story,
    const struct source *from, const struct claims_sink *to)
{
	struct arena *a = in->arena;
	struct checks checks = { 0 };
	struct view v = { .arena = a, .scratch = in->scratch,
	    .tables = in->tables, .units = in->units, .policy = in->policy,
	    .story = story, .keys = { .arena = a }, .texts = { .arena = a },
	    .figures = { .arena = a }, .wordings = { .arena = a },
	    .predicates = { .arena = a }, .places = { .arena = a },
	    .roots = { .tables = in->tables,
	    .arena = a, .scratch = in->scratch, .keys = { .arena = a },
	    .all = { .arena = a } }, .decisions = &in->decisions,
	    .checks = &checks };

	arena_reset(a);
	arena_reset(in->scratch);
	return tell(&v, from, to);
}
