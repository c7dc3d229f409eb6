#include "claims/wires.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "claims/check.h"
#include "claims/order.h"
#include "claims/reuse.h"
#include "claims/say.h"
#include "claims/union.h"
#include "ground/sort.h"

#define COPY		0.5	/* containment that is a copy by itself */
#define COPY_MAYBE	0.15	/* … with other signs */
#define RARE_SHARED	3
#define RARE		3	/* papers that have a rare figure, at most … */
#define RARE_PART	4	/* … or one in so many of all */
#define RUN_MAX		32	/* papers of a shingle all compared */

struct posting {
	uint32_t	hash, paper;
};
struct postings { VEC(struct posting); };

struct pair {
	uint32_t	a, b;
};
struct pairs { VEC(struct pair); };

/* A figure of a paper, by number, for counting what two papers share. */
struct held {
	uint32_t	figure, paper;
};

struct finding {
	struct view	*view;
	size_t		*wires, *copies;	/* sets of papers */
	struct held	*held;			/* by paper, then figure */
	size_t		 nheld;
	size_t		*holders;		/* of a figure: papers */
	double		*least;			/* containment in a set */
	size_t		 standing;		/* papers */
};

static int
by_hash(const void *a, const void *b)
{
	const struct posting *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return order_size(x->paper, y->paper);
}

static int
by_pair(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	if (x->a != y->a)
		return order_size(x->a, y->a);
	return order_size(x->b, y->b);
}

/* Pairs of papers that have the shingle of postings [from, to). */
static void
run_pairs(struct pairs *pairs, struct arena *arena, const struct posting *p,
    size_t n)
{
	struct pair *pair;
	size_t last;

	for (size_t i = 0; i < n; i++) {
		last = n > RUN_MAX && i + 2 < n ? i + 2 : n;
		for (size_t j = i + 1; j < last; j++) {
			pair = VEC_PUSH(arena, pairs);
			*pair = (struct pair){ p[i].paper, p[j].paper };
		}
	}
}

/* The shingles of all papers that stand, by hash. */
static struct postings
all_postings(const struct view *v)
{
	struct postings all = { 0 };

	for (size_t i = 0; i < v->papers.n; i++)
		if (v->papers.v[i].document != NULL)
			all.cap += v->papers.v[i].document->nshingles;
	all.v = ARENA_ARRAY(v->scratch, struct posting, all.cap + 1);
	for (size_t i = 0; i < v->papers.n; i++) {
		const struct document *d = v->papers.v[i].document;

		if (d == NULL || !v->papers.v[i].stands)
			continue;
		for (size_t j = 0; j < d->nshingles; j++)
			all.v[all.n++] = (struct posting){ d->shingles[j],
			    (uint32_t)i };
	}
	qsort(all.v, all.n, sizeof(*all.v), by_hash);
	return all;
}

/* Pairs of papers that share a shingle, sorted, each once. */
static struct pairs
candidates(const struct view *v)
{
	struct postings all = all_postings(v);
	struct pairs pairs = { 0 };

	for (size_t i = 0, j; i < all.n; i = j) {
		for (j = i; j < all.n && all.v[j].hash == all.v[i].hash; j++)
			;
		run_pairs(&pairs, v->scratch, all.v + i, j - i);
	}
	pairs.n = sort_unique(pairs.v, pairs.n, sizeof(*pairs.v), by_pair);
	return pairs;
}

static int
by_held(const void *a, const void *b)
{
	const struct held *x = a, *y = b;

	if (x->paper != y->paper)
		return order_size(x->paper, y->paper);
	return order_size(x->figure, y->figure);
}

/* Which figures each paper has, and how many papers have each. */
static void
hold_figures(struct finding *f)
{
	struct view *v = f->view;
	size_t n = 0;

	f->held = ARENA_ARRAY(v->scratch, struct held, v->atoms.n + 1);
	for (size_t i = 0; i < v->atoms.n; i++) {
		const struct atom *at = &v->atoms.v[i];

		if (at->stands)
			f->held[n++] = (struct held){ at->figure, at->paper };
	}
	f->nheld = sort_unique(f->held, n, sizeof(*f->held), by_held);
	f->holders = ARENA_ARRAY(v->scratch, size_t, v->figures.n + 1);
	for (size_t i = 0; i < f->nheld; i++)
		f->holders[f->held[i].figure]++;
}

/* The first figure that a paper has. */
static size_t
first_held(const struct finding *f, uint32_t paper)
{
	const struct held key = { .paper = paper };

	return sort_lower(&key, f->held, f->nheld, sizeof(key), by_held);
}

/* Figures of both papers that few others have. */
static size_t
rare_shared(const struct finding *f, struct pair pair)
{
	size_t i = first_held(f, pair.a), j = first_held(f, pair.b), n = 0;
	size_t few = f->standing / RARE_PART > RARE ?
	    f->standing / RARE_PART : RARE;

	while (i < f->nheld && f->held[i].paper == pair.a &&
	    j < f->nheld && f->held[j].paper == pair.b) {
		if (f->held[i].figure < f->held[j].figure) {
			i++;
		} else if (f->held[j].figure < f->held[i].figure) {
			j++;
		} else {
			n += f->holders[f->held[i].figure] <= few;
			i++;
			j++;
		}
	}
	return n;
}

static int
shared_agency(const struct document *a, const struct document *b)
{
	for (size_t i = 0; i < a->agencies.n; i++)
		for (size_t j = 0; j < b->agencies.n; j++)
			if (span_eq(a->agencies.v[i], b->agencies.v[j]))
				return 1;
	return 0;
}

static void
compare(struct finding *f, struct pair pair)
{
	const struct document *a = f->view->papers.v[pair.a].document;
	const struct document *b = f->view->papers.v[pair.b].document;
	double c, least;

	c = reuse_containment(a->shingles, a->nshingles, b->shingles,
	    b->nshingles);
	if (c < COPY_MAYBE || (c < COPY && !shared_agency(a, b) &&
	    rare_shared(f, pair) < RARE_SHARED))
		return;
	least = fmin(f->least[union_find(f->copies, pair.a)],
	    f->least[union_find(f->copies, pair.b)]);
	union_join(f->copies, pair.a, pair.b);
	union_join(f->wires, pair.a, pair.b);
	f->least[union_find(f->copies, pair.a)] = fmin(c, least);
}

/* Papers that credit one agency. */
static void
join_agencies(struct finding *f)
{
	struct pool names = { .arena = f->view->scratch };
	struct indices first = { 0 };
	size_t n;

	for (size_t i = 0; i < f->view->papers.n; i++) {
		const struct document *d = f->view->papers.v[i].document;

		if (d == NULL || !f->view->papers.v[i].stands)
			continue;
		for (size_t j = 0; j < d->agencies.n; j++) {
			n = pool_number(&names, d->agencies.v[j]);
			if (n == first.n)
				*VEC_PUSH(f->view->scratch, &first) = i;
			union_join(f->wires, first.v[n], i);
		}
	}
}

/* One check for each set of papers with copied text. */
static void
tell(struct finding *f, size_t set)
{
	struct view *v = f->view;
	struct check *k = NULL;

	for (size_t i = set + 1; i < v->papers.n && v->papers.v[set].copied;
	    i++) {
		if (v->papers.v[i].copy != set)
			continue;
		if (k == NULL) {
			k = check_new(v, CHECK_WIRE_COPY, SPAN(""));
			check_document(k, v, v->papers.v[set].doc);
		}
		check_document(k, v, v->papers.v[i].doc);
	}
	if (k == NULL)
		return;
	k->has_containment = 1;
	k->containment = f->least[set];
	k->why = say_text(v, "wire copy", 2, say_list(v, &k->documents),
	    say_double(v, 100 * k->containment));
}

void
wires_find(struct view *v)
{
	struct finding f = { .view = v };
	struct pairs pairs = candidates(v);

	f.wires = union_new(v->scratch, v->papers.n);
	f.copies = union_new(v->scratch, v->papers.n);
	f.least = ARENA_ARRAY(v->scratch, double, v->papers.n + 1);
	for (size_t i = 0; i < v->papers.n; i++) {
		f.least[i] = 1;
		f.standing += v->papers.v[i].stands != 0;
	}
	hold_figures(&f);
	join_agencies(&f);
	for (size_t i = 0; i < pairs.n; i++)
		compare(&f, pairs.v[i]);
	for (size_t i = 0; i < v->papers.n; i++) {
		v->papers.v[i].wire = union_find(f.wires, i);
		v->papers.v[i].copy = union_find(f.copies, i);
		if (v->papers.v[i].copy != i)
			v->papers.v[i].copied =
			    v->papers.v[v->papers.v[i].copy].copied = 1;
	}
	for (size_t i = 0; i < v->papers.n; i++)
		if (v->papers.v[i].copy == i)
			tell(&f, i);
	arena_reset(v->scratch);
}
