#include "claims/overtaken.h"

#include <stdlib.h>

#include "claims/class.h"
#include "claims/order.h"
#include "claims/view.h"

#define CLASSES		4	/* of the dead, looked at */

/* What a paper tells of those who were hurt and who died, if anything. */
struct tally {
	size_t			 paper;
	double			 hurt, dead;	/* the most of them */
	int			 stated;	/* the hurt, in a number */
	int			 others;	/* hurt in another way */
	struct time_span	 published;
	const struct atom	*deaths[CLASSES]; /* of different classes */
	size_t			 n;
};

/* A question of each kind, and what is asked of each atom. */
enum kind { KIND_NONE, KIND_HURT, KIND_OTHER, KIND_DEAD };

static enum kind
kind_of(const struct view *v, const struct question *q, struct span hurt,
    struct span dead)
{
	if (q->aside != ASIDE_NOT)
		return KIND_NONE;
	if (span_eq(q->key.predicate, dead))
		return KIND_DEAD;
	if (span_eq(q->key.predicate, hurt))
		return KIND_HURT;
	return span_eq(tables_outcome(v->tables, v->scratch,
	    q->key.predicate), dead) ? KIND_OTHER : KIND_NONE;
}

/* A count of the whole, as a fact. */
static int
counts(const struct atom *at)
{
	return at->stands && !at->vague && !at->unreal && at->step &&
	    !(at->in.low < at->in.high) && at->stated > 0;
}

static void
note(struct tally *t, const struct atom *at, enum kind kind)
{
	double n = at->stated;

	if (kind == KIND_DEAD) {
		t->dead = n + at->other > t->dead ? n + at->other : t->dead;
		if (t->n < CLASSES && (t->n == 0 ||
		    t->deaths[t->n - 1]->key != at->key))
			t->deaths[t->n++] = at;
	}
	if (kind == KIND_HURT && n >= t->hurt) {
		t->stated = (n > t->hurt ? 0 : t->stated) | !at->implied;
		t->hurt = n;
	}
	t->others |= kind == KIND_OTHER;
}

static int
by_total(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;
	int d = order_double(x->hurt + x->dead, y->hurt + y->dead);

	if (d == 0)
		d = order_double(x->dead, y->dead);
	if (d == 0)
		d = (x->published.from > y->published.from) -
		    (x->published.from < y->published.from);
	return d != 0 ? d : order_size(x->paper, y->paper);
}

/* Does a paper tell all of the later state: of the hurt in a number, or not? */
static int
tells_all(const struct tally *t)
{
	return t->dead > 0 && (t->hurt > 0 ? t->stated : !t->others);
}

/* Set for each paper what tells of the deaths that overtake it. */
static void
compare(struct tally *t, size_t n, const struct tally **by)
{
	for (size_t i = 0, j, k; i < n; i = j) {
		for (j = i + 1; j < n && order_double(t[j].hurt + t[j].dead,
		    t[i].hurt + t[i].dead) == 0; j++)
			;
		for (k = j; k > i && !tells_all(&t[k - 1]); k--)
			;
		for (; k > i && i < k - 1; i++)
			if (t[i].dead < t[k - 1].dead && !time_before(
			    t[k - 1].published, t[i].published))
				by[t[i].paper] = &t[k - 1];
	}
}

static struct tally *
tallies(const struct view *v, const enum kind *kinds)
{
	struct tally *t = ARENA_ARRAY(v->scratch, struct tally,
	    v->papers.n + 1);

	for (size_t i = 0; i < v->papers.n; i++) {
		t[i].paper = i;
		if (v->papers.v[i].document != NULL)
			t[i].published = time_read(
			    v->papers.v[i].document->published);
	}
	for (size_t i = 0; i < v->atoms.n; i++)
		if (counts(&v->atoms.v[i]))
			note(&t[v->atoms.v[i].paper], &v->atoms.v[i],
			    kinds[v->atoms.v[i].key]);
	return t;
}

/*
 * The deaths that those may be among: of people or of children, not of men,
 * where women were hurt.
 */
static const struct atom *
among(const struct view *v, const struct atom *hurt, const struct tally *t)
{
	struct span a = v->questions.v[hurt->key].key.subject, b;

	for (size_t i = 0; i < t->n; i++) {
		b = v->questions.v[t->deaths[i]->key].key.subject;
		if (span_eq(a, b) ||
		    class_inside(v->tables, v->scratch, a, b) ||
		    class_inside(v->tables, v->scratch, b, a))
			return t->deaths[i];
	}
	return NULL;
}

static void
find(struct view *v, struct span hurt, struct span dead)
{
	enum kind *kinds = ARENA_ARRAY(v->scratch, enum kind, v->questions.n);
	const struct tally **by = ARENA_ARRAY(v->scratch, const struct tally *,
	    v->papers.n + 1);
	double *most = ARENA_ARRAY(v->scratch, double, v->papers.n + 1);
	const struct atom *death;
	struct tally *t;

	for (size_t i = 0; i < v->questions.n; i++)
		kinds[i] = kind_of(v, &v->questions.v[i], hurt, dead);
	t = tallies(v, kinds);
	for (size_t i = 0; i < v->papers.n; i++)
		most[i] = t[i].hurt;
	qsort(t, v->papers.n, sizeof(*t), by_total);
	compare(t, v->papers.n, by);
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];

		if (kinds[at->key] != KIND_HURT || by[at->paper] == NULL ||
		    !counts(at) || order_double(at->stated,
		    most[at->paper]) != 0 ||
		    (death = among(v, at, by[at->paper])) == NULL)
			continue;
		at->stands = 0;
		*VEC_PUSH(v->arena, &v->overtaken) =
		    (struct overtaken){ at, death };
	}
}

static int
by_atom(const void *a, const void *b)
{
	const struct atom *x = ((const struct overtaken *)a)->atom;
	const struct atom *y = ((const struct overtaken *)b)->atom;

	return (x > y) - (x < y);
}

void
overtaken_find(struct view *v)
{
	struct row row;
	size_t at = 0;

	while (lexicon_each(&v->tables->cumulative, &at, &row))
		if (lexicon_column(&row, 3).n > 0) {
			find(v, lexicon_column(&row, 0),
			    lexicon_column(&row, 3));
			arena_reset(v->scratch);
		}
	if (v->overtaken.n > 1)
		qsort(v->overtaken.v, v->overtaken.n,
		    sizeof(*v->overtaken.v), by_atom);
}

const struct atom *
overtaken_by(const struct view *v, const struct atom *at)
{
	const struct overtaken key = { at, NULL }, *o;

	if (v->overtaken.n == 0)
		return NULL;
	o = bsearch(&key, v->overtaken.v, v->overtaken.n, sizeof(key),
	    by_atom);

	return o == NULL ? NULL : o->by;
}
