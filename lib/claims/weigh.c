#include "claims/weigh.h"

#include "claims/answer.h"

/* More than these count as these: the product of all fits into 64 bits. */
#define PAPERS_WEIGHED	(((size_t)1 << 19) - 1)
#define CLASS_DEPTHS	16

static int
is_stated(const struct atom *at)
{
	return at->stands && !at->implied;
}

static void
note_most(struct weight *w, const struct atom *at)
{
	if (!is_stated(at))
		return;
	if (!w->stated || at->stated > w->most)
		w->most = at->stated;
	w->stated = 1;
}

/* Papers come one after the other: each counts once. */
static void
count(size_t *n, size_t *last, size_t paper, int is)
{
	if (is && *last != paper + 1) {
		*last = paper + 1;
		++*n;
	}
}

static void
note_atom(struct weight *w, const struct atom *at)
{
	count(&w->documents, &w->paper, at->paper, is_stated(at));
	count(&w->headlines, &w->headline, at->paper, is_stated(at) &&
	    at->report->zone == ZONE_HEADLINE);
}

static int
holds(const struct weight *wide, const struct weight *narrow)
{
	return wide->stated && wide->most >= narrow->most;
}

/* What a document tells first of a predicate. */
struct first {
	size_t	paper, depth;		/* paper from 1 */
};

/* The atoms [i, j) are a document's; predicates by question. */
static void
note_first(struct weight *all, const struct view *v, size_t i, size_t j,
    const size_t *predicates, struct first *first)
{
	for (size_t k = i; k < j; k++) {
		const struct atom *at = &v->atoms.v[k];
		struct first *f = &first[predicates[at->group]];
		size_t depth = answer_depth(at->report);

		if (f->paper != at->paper + 1 || depth < f->depth)
			*f = (struct first){ at->paper + 1, depth };
	}
	for (size_t k = i; k < j; k++) {
		const struct atom *at = &v->atoms.v[k];
		struct weight *w = &all[at->group];

		count(&w->begins, &w->beginner, at->paper,
		    answer_depth(at->report) ==
		    first[predicates[at->group]].depth);
	}
}

static void
note_firsts(struct weight *all, const struct view *v)
{
	struct pool names = { .arena = v->arena };
	size_t *predicates = ARENA_ARRAY(v->arena, size_t,
	    v->questions.n + 1);
	struct first *first;

	for (size_t i = 0; i < v->questions.n; i++)
		predicates[i] = pool_number(&names,
		    v->questions.v[i].key.predicate);
	first = ARENA_ARRAY(v->arena, struct first, names.n + 1);
	for (size_t i = 0, j; i < v->atoms.n; i = j) {
		for (j = i + 1; j < v->atoms.n &&
		    v->atoms.v[j].paper == v->atoms.v[i].paper; j++)
			;
		note_first(all, v, i, j, predicates, first);
	}
}

struct weight *
weigh_questions(const struct view *v)
{
	struct weight *all = ARENA_ARRAY(v->arena, struct weight,
	    v->questions.n + 1);

	for (size_t i = 0; i < v->atoms.n; i++)
		note_most(&all[v->atoms.v[i].group], &v->atoms.v[i]);
	for (size_t i = 0; i < v->atoms.n; i++) {
		const struct atom *at = &v->atoms.v[i];
		const struct indices *wider =
		    &v->questions.v[at->group].wider;

		note_atom(&all[at->group], at);
		for (size_t k = 0; k < wider->n; k++)
			if (holds(&all[wider->v[k]], &all[at->group]))
				note_atom(&all[wider->v[k]], at);
	}
	note_firsts(all, v);
	return all;
}

static size_t
at_most(size_t n, size_t most)
{
	return n < most ? n : most;
}

size_t
weigh_number(const struct view *v, const struct weight *w, size_t depth)
{
	size_t base = at_most(v->papers.n, PAPERS_WEIGHED) + 1;
	size_t n = at_most(w->documents, base - 1);

	n = n * base + at_most(w->headlines, base - 1);
	n = n * base + at_most(w->begins, base - 1);
	return (n + 1) * CLASS_DEPTHS - 1 - at_most(depth, CLASS_DEPTHS - 1);
}
