#include "claims/inside.h"

#include <stdlib.h>

#include "claims/decide.h"
#include "claims/order.h"

/* One question among the reports of one figure. */
struct asked {
	size_t	question, reports, to;
	int	settled;	/* sent to a wider one, or is that */
};
struct askeds { VEC(struct asked); };

/* Where a question is among those of the figure now looked at. */
struct seat {
	size_t	figure, index;
};

/* The wider questions of one: those it yields to, those that yield to it. */
struct bounds {
	struct indices	over, under;
};

/* What is at hand while the figures are gone through. */
struct settling {
	struct view	*view;
	struct bounds	*bounds;	/* by question */
	struct seat	*seats;		/* by question */
	size_t		 figure;	/* the one looked at, from 1 */
	struct askeds	 asked;		/* for it */
};

/* By figure, then root, then question. */
static int
by_figure(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int d = order_size(x->figure, y->figure);

	if (d == 0 && !atom_telling(x))
		d = span_cmp(x->root->key, y->root->key);
	return d != 0 ? d : order_size(x->key, y->key);
}

/* Do they give one figure, as inside.h has it? */
static int
same_figure(struct atom *const *a, struct atom *const *b)
{
	return (*a)->figure == (*b)->figure &&
	    (atom_telling(*a) ||
	    span_eq((*a)->root->key, (*b)->root->key));
}

/* The deepest class first, then what most reports ask, then by JSON. */
static int
is_better(const struct view *v, const struct asked *a, const struct asked *b)
{
	const struct question *x = &v->questions.v[a->question];
	const struct question *y = &v->questions.v[b->question];

	if (x->depth != y->depth)
		return x->depth > y->depth;
	if (a->reports != b->reports)
		return a->reports > b->reports;
	return span_cmp(x->json, y->json) < 0;
}

/* The questions of the atoms [0, n), with how often they are asked. */
static struct askeds
questions_of(const struct view *v, struct atom **p, size_t n)
{
	struct askeds all = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (all.n == 0 || all.v[all.n - 1].question != p[i]->key)
			*VEC_PUSH(v->scratch, &all) = (struct asked){
			    p[i]->key, 0, p[i]->key, 0 };
		all.v[all.n - 1].reports++;
	}
	return all;
}

/* Has a question one figure, which the wider one may hit upon by chance? */
static int
is_small(const struct replies *all)
{
	return all->n > 0 && !all->several && !all->v[0].telling;
}

/* Which questions yield: those of a small figure inside one that has others. */
static struct bounds *
find_bounds(struct view *v, const struct replies *all)
{
	struct bounds *b = ARENA_ARRAY(v->scratch, struct bounds,
	    v->questions.n);

	for (size_t i = 0; i < v->questions.n; i++) {
		const struct indices *wider = &v->questions.v[i].wider;

		for (size_t j = 0; j < wider->n; j++) {
			size_t w = wider->v[j];
			int yields = is_small(&all[i]) &&
			    all[w].several &&
			    !replies_apart(&all[i], &all[w]);

			*VEC_PUSH(v->scratch, yields ? &b[i].over :
			    &b[i].under) = w;
		}
	}
	return b;
}

/* Where another question is asked for this figure; or NULL. */
static struct asked *
met(const struct settling *s, const struct asked *at, size_t other)
{
	const struct seat *seat = &s->seats[other];

	if (seat->figure != s->figure ||
	    decide_not_same(s->view, at->question, other))
		return NULL;
	return &s->asked.v[seat->index];
}

/* Send the reports of a question to the nearest that it yields to. */
static void
yield(struct settling *s, struct asked *at)
{
	const struct indices *over = &s->bounds[at->question].over;
	struct asked *to = NULL;

	for (size_t i = 0; i < over->n && to == NULL; i++)
		to = met(s, at, over->v[i]);
	if (to == NULL)
		return;
	at->to = to->question;
	at->settled = to->settled = 1;
}

/* Is this the best for the wider questions that yield to it? */
static void
attract(struct settling *s, struct asked *at, struct asked **best)
{
	const struct indices *under = &s->bounds[at->question].under;
	struct asked *from;
	size_t n;

	for (size_t i = 0; i < under->n; i++) {
		from = met(s, at, under->v[i]);
		if (from == NULL || from->settled)
			continue;
		n = (size_t)(from - s->asked.v);
		if (best[n] == NULL || is_better(s->view, at, best[n]))
			best[n] = at;
	}
}

static void
choose(struct settling *s)
{
	struct askeds *all = &s->asked;
	struct asked **best = ARENA_ARRAY(s->view->scratch, struct asked *,
	    all->n);

	for (size_t i = 0; i < all->n; i++)
		s->seats[all->v[i].question] = (struct seat){ s->figure, i };
	for (size_t i = 0; i < all->n; i++)
		yield(s, &all->v[i]);
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].to == all->v[i].question)
			attract(s, &all->v[i], best);
	for (size_t i = 0; i < all->n; i++)
		if (best[i] != NULL)
			all->v[i].to = best[i]->question;
}

/* The atoms [0, n) have one figure. */
static void
settle(struct settling *s, struct atom **p, size_t n)
{
	size_t k = 0;

	s->figure++;
	s->asked = questions_of(s->view, p, n);
	if (s->asked.n < 2)
		return;
	choose(s);
	for (size_t i = 0; i < n; i++) {
		while (s->asked.v[k].question != p[i]->key)
			k++;
		p[i]->group = (uint32_t)s->asked.v[k].to;
	}
}

void
inside_settle(struct view *v, const struct replies *replies)
{
	struct settling s = { .view = v,
	    .bounds = find_bounds(v, replies),
	    .seats = ARENA_ARRAY(v->scratch, struct seat, v->questions.n) };
	struct atom **p = ARENA_ARRAY(v->scratch, struct atom *,
	    v->atoms.n + 1);
	struct arena_mark mark = arena_mark(v->scratch);
	size_t n = 0;

	for (size_t i = 0; i < v->atoms.n; i++)
		if (v->atoms.v[i].stands)
			p[n++] = &v->atoms.v[i];
	qsort(p, n, sizeof(*p), by_figure);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && same_figure(p + i, p + j); j++)
			;
		settle(&s, p + i, j - i);
		arena_release(v->scratch, mark);
	}
}
