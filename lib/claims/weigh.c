#include "claims/weigh.h"

/* More than these count as these: the product of all fits into 64 bits. */
#define PAPERS_WEIGHED	(((size_t)1 << 23) - 1)
#define DEPTHS		1024	/* sentences */
#define CLASS_DEPTHS	16	/* more than class.h nests */

static size_t
at_most(size_t n, size_t most)
{
	return n < most ? n : most;
}

/* A list in a text may leave some out; a headline tells of all. */
static int
is_counted(const struct atom *at)
{
	return !at->implied || at->sum ||
	    (at->headline && at->stated > 1 && !at->vague);
}

/* "Nobody was hurt by the blast" weighs less than who was hurt before it. */
static int
is_told(const struct atom *at)
{
	return at->stands && is_counted(at) && at->stated > 0;
}

static int
is_stated(const struct atom *at)
{
	return is_told(at) && !at->vague;
}

/* The greatest figure, and how few sentences stand before one, listed too. */
static void
note_most(struct weight *w, const struct atom *at)
{
	size_t depth = at_most(at->depth, DEPTHS - 1);

	if (DEPTHS - 1 - depth > w->told)
		w->told = DEPTHS - 1 - depth;
	if (!is_stated(at))
		return;
	if (!w->stated || at->stated > w->most)
		w->most = at->stated;
	w->stated = 1;
	w->whole |= !at->part;
}

/* Papers come one after the other. */
static void
count(struct weigh_count *c, size_t paper)
{
	if (c->last == paper + 1)
		return;
	c->last = paper + 1;
	c->n++;
}

static void
note_atom(struct weight *w, const struct atom *at)
{
	if (is_told(at))
		count(&w->tellers, at->paper);
	if (!is_stated(at))
		return;
	count(&w->documents, at->paper);
	if (at->headline)
		count(&w->headlines, at->paper);
}

/* Has the wider question a figure as great as all of the narrower? */
static int
holds(const struct weight *wide, const struct weight *narrow)
{
	return wide->stated && wide->most >= narrow->most;
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

		if (!at->part || !all[at->group].whole)
			note_atom(&all[at->group], at);
		for (size_t k = 0; k < wider->n; k++)
			if (holds(&all[wider->v[k]], &all[at->group]))
				note_atom(&all[wider->v[k]], at);
	}
	return all;
}

/*
 * Another event that no more than half of the papers tell of is background, and
 * so is whatever they tell besides.
 */
static int
is_background(const struct view *v, const struct question *q,
    const struct weight *w)
{
	return q->aside == ASIDE_BESIDES ||
	    (q->aside != ASIDE_NOT && 2 * w->tellers.n <= v->papers.n);
}

/* A number with one more place, of so many values; more count as the most. */
static size_t
with_place(size_t n, size_t value, size_t values)
{
	return n * values + at_most(value, values - 1);
}

size_t
weigh_number(const struct view *v, const struct question *q,
    const struct weight *w)
{
	size_t papers = 2 * at_most(v->papers.n, PAPERS_WEIGHED) + 1;
	size_t n = 0;

	if (!is_background(v, q, w)) {
		n = with_place(n, w->documents.n + w->tellers.n, papers);
		n = with_place(n, w->headlines.n, papers);
	}
	n = with_place(n, w->told, DEPTHS);
	return with_place(n, CLASS_DEPTHS - 1 - at_most(q->depth,
	    CLASS_DEPTHS - 1), CLASS_DEPTHS);
}
