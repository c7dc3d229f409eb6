#include "claims/origins.h"

#include <stdlib.h>

#include "claims/order.h"
#include "claims/union.h"
#include "text/utf8.h"
#include "text/words.h"

#define NONE	((size_t)-1)
#define NAMES_MAX	64	/* roots of one claim compared */

static int
by_figure(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int d = order_size(x->figure, y->figure);

	return d != 0 ? d : (x > y) - (x < y);
}

/* The same question before others, a name before none, then by place. */
static const struct atom *
best_source(struct atom **p, size_t n, const struct atom *for_whom)
{
	const struct atom *best = NULL;
	int score, best_score = -1;

	for (size_t i = 0; i < n; i++) {
		if (p[i]->root->kind == ROOT_OUTLET)
			continue;
		score = 2 * (p[i]->key == for_whom->key) +
		    (p[i]->root->kind == ROOT_NAMED);
		if (score > best_score) {
			best = p[i];
			best_score = score;
		}
	}
	return best;
}

static void
adopt(struct view *v, struct atom **p, size_t n)
{
	const struct atom **from;

	if (n < 2)
		return;
	from = ARENA_ARRAY(v->scratch, const struct atom *, n);
	for (size_t i = 0; i < n; i++)
		if (p[i]->root->kind == ROOT_OUTLET)
			from[i] = best_source(p, n, p[i]);
	for (size_t i = 0; i < n; i++)
		if (from[i] != NULL)
			p[i]->root = from[i]->root;
}

void
origins_adopt(struct view *v, struct atom *all, size_t n)
{
	struct atom **p = ARENA_ARRAY(v->scratch, struct atom *, n + 1);
	size_t stand = 0, orphans = 0;

	for (size_t i = 0; i < n; i++)
		if (all[i].stands) {
			orphans += all[i].root->kind == ROOT_OUTLET;
			p[stand++] = &all[i];
		}
	if (orphans == 0)
		return;
	qsort(p, stand, sizeof(*p), by_figure);
	for (size_t i = 0, j; i < stand; i = j) {
		for (j = i + 1; j < stand && p[i]->figure == p[j]->figure; j++)
			;
		adopt(v, p + i, j - i);
	}
}

/* Reports being joined; the first report that had each key, by number. */
struct joining {
	const struct view	*view;
	size_t			*sets;
	struct pool		 keys;
	struct indices		 first;
};

static void
join(struct joining *j, size_t i, struct span key)
{
	size_t n;

	if (key.n == 0)
		return;
	n = pool_number(&j->keys, key);
	if (n == j->first.n)
		*VEC_PUSH(j->view->arena, &j->first) = i;
	union_join(j->sets, j->first.v[n], i);
}

/* Who asked nobody has it from one of the agencies that the paper credits. */
static void
join_credits(struct joining *j, size_t i, const struct atom *at)
{
	const struct document *d = j->view->papers.v[at->paper].document;

	if (at->root->kind != ROOT_OUTLET || d == NULL)
		return;
	for (size_t k = 0; k < d->agencies.n; k++)
		join(j, i, utf8_key(j->view->arena, d->agencies.v[k]));
}

/* Papers by number: its bytes hold a NUL, which no name does. */
static void
join_wire(struct joining *j, size_t i, size_t wire)
{
	join(j, i, (struct span){ (const char *)&wire, sizeof(wire) });
}

/* The distinct roots, by key; each under the name that sorts first. */
static void
name_roots(struct origins *o, const struct view *v, struct atom **p,
    size_t n)
{
	struct pool keys = { .arena = v->arena };
	size_t k;

	for (size_t i = 0; i < n; i++) {
		k = pool_number(&keys, p[i]->root->key);
		if (k == o->names.n)
			*VEC_PUSH(v->arena, &o->names) = p[i]->root->name;
		else if (span_cmp(p[i]->root->name, o->names.v[k]) < 0)
			o->names.v[k] = p[i]->root->name;
	}
	o->max = o->names.n;
	if (o->names.n > 1)
		qsort(o->names.v, o->names.n, sizeof(*o->names.v), span_order);
}

/* Does the set of a generic source hold a named one or an outlet? */
static void
mark_named(const struct joining *j, struct atom **p, size_t n,
    unsigned char *named)
{
	for (size_t i = 0; i < n; i++)
		if (p[i]->root->kind != ROOT_GENERIC)
			named[union_find(j->sets, i)] = 1;
}

/*
 * Fold what names nobody: into any named set; where two kinds of police differ
 * by country, say, they stay apart unless one of them alone is there.
 */
static void
fold_generic(struct joining *j, struct atom **p, size_t n)
{
	unsigned char *named = ARENA_ARRAY(j->view->arena, unsigned char,
	    n + 1);
	size_t into = NONE, qualifiers = 0;
	struct span one = { NULL, 0 };

	mark_named(j, p, n, named);
	for (size_t i = 0; i < n; i++) {
		if (named[union_find(j->sets, i)] && into == NONE)
			into = i;
		if (p[i]->root->qualifier.n == 0)
			continue;
		if (one.n == 0)
			one = p[i]->root->qualifier;
		qualifiers += qualifiers == 0 ||
		    !span_eq(one, p[i]->root->qualifier);
	}
	for (size_t i = 0; i < n; i++) {
		if (named[union_find(j->sets, i)])
			continue;
		if (p[i]->root->qualifier.n > 0 && qualifiers > 1) {
			join(j, i, arena_join(j->view->arena, SPAN("\t\t"),
			    p[i]->root->qualifier, SPAN("")));
			continue;
		}
		if (into == NONE)
			into = i;
		union_join(j->sets, into, i);
	}
}

/* A named root of the claim, its words, and a report that has it. */
struct name {
	struct words	words;
	size_t		report;
};
struct names_seen { VEC(struct name); };

static int
has_word(const struct words *w, struct span word)
{
	for (size_t i = 0; i < w->n; i++)
		if (span_eq(w->v[i].fold, word))
			return 1;
	return 0;
}

/*
 * "civil defence institute" is said of the National Institute of Civil Defence.
 */
static int
is_short_for(const struct words *brief, const struct words *full)
{
	if (brief->n >= full->n)
		return 0;
	for (size_t i = 0; i < brief->n; i++)
		if (!has_word(full, brief->v[i].fold))
			return 0;
	return brief->n > 0;
}

/* Join each short form with the one full name that it may be short for. */
static void
join_short(struct joining *j, struct atom **p, size_t n)
{
	struct arena *a = j->view->arena;
	struct pool keys = { .arena = a };
	struct names_seen all = { 0 };
	size_t full, fulls;

	for (size_t i = 0; i < n && all.n < NAMES_MAX; i++) {
		if (p[i]->root->kind != ROOT_NAMED ||
		    pool_number(&keys, p[i]->root->key) < all.n)
			continue;
		VEC_PUSH(a, &all)->report = i;
		words_read(&all.v[all.n - 1].words, a, p[i]->root->key);
	}
	for (size_t i = 0; i < all.n; i++) {
		fulls = full = 0;
		for (size_t k = 0; k < all.n; k++)
			if (is_short_for(&all.v[i].words, &all.v[k].words)) {
				fulls++;
				full = k;
			}
		if (fulls == 1)
			union_join(j->sets, all.v[i].report,
			    all.v[full].report);
	}
}

struct origins
origins_of(const struct view *v, struct atom **p, size_t n)
{
	struct joining j = { .view = v, .keys = { .arena = v->arena } };
	struct origins o = { 0 };

	if (n == 1) {
		*VEC_PUSH(v->arena, &o.names) = p[0]->root->name;
		o.min = o.max = 1;
		return o;
	}
	j.sets = union_new(v->arena, n);
	for (size_t i = 0; i < n; i++) {
		join(&j, i, p[i]->root->key);
		join(&j, i, p[i]->root->other);
		join_credits(&j, i, p[i]);
		join_wire(&j, i, v->papers.v[p[i]->paper].wire);
	}
	join_short(&j, p, n);
	fold_generic(&j, p, n);
	for (size_t i = 0; i < n; i++)
		o.min += union_find(j.sets, i) == i;
	name_roots(&o, v, p, n);
	return o;
}
