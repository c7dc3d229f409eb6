#include "report/change.h"

#include <stdlib.h>

#include "report/amount.h"
#include "report/card.h"
#include "report/figure.h"

static const char *const kind_names[] = {
	NULL, "new", "gone", "best", "figure", "superseded", "struck",
	"restored", "status", "origins", "articles",
};
const struct names change_names = { kind_names,
    sizeof(kind_names) / sizeof(kind_names[0]) };

/* An old claim, its reports' places, and the new claim that is the same. */
struct place {
	const struct report	*report;
	size_t			 claim;
};
struct entry {
	const struct claim	*claim;
	const struct claim	*now;
};
struct old {
	struct { VEC(struct entry); }	claims;	/* by id */
	struct { VEC(struct place); }	places;	/* by identity */
};

static int
by_id(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return span_cmp(x->claim->id, y->claim->id);
}

static int
order_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int
by_place(const void *a, const void *b)
{
	const struct report *x = ((const struct place *)a)->report;
	const struct report *y = ((const struct place *)b)->report;
	int d = span_cmp(x->doc, y->doc);

	if (d == 0)
		d = span_cmp(x->field, y->field);
	if (d == 0)
		d = order_size(x->at.start, y->at.start);
	if (d == 0)
		d = order_size(x->at.end, y->at.end);
	return d != 0 ? d : span_cmp(x->predicate, y->predicate);
}

static void
read_old(struct old *o, struct arena *a, const struct stories *from)
{
	for (size_t i = 0; i < from->n; i++)
		for (size_t j = 0; j < from->v[i].claims.n; j++)
			*VEC_PUSH(a, &o->claims) = (struct entry){
			    &from->v[i].claims.v[j], NULL };
	if (o->claims.n > 1)
		qsort(o->claims.v, o->claims.n, sizeof(*o->claims.v), by_id);
	for (size_t i = 0; i < o->claims.n; i++) {
		const struct claim_reports *r = &o->claims.v[i].claim->reports;

		for (size_t j = 0; j < r->n; j++)
			*VEC_PUSH(a, &o->places) = (struct place){
			    &r->v[j].report, i };
	}
	if (o->places.n > 1)
		qsort(o->places.v, o->places.n, sizeof(*o->places.v),
		    by_place);
}

static struct entry *
with_id(const struct old *o, const struct claim *c)
{
	const struct entry key = { c, NULL };

	return o->claims.n == 0 ? NULL : bsearch(&key, o->claims.v,
	    o->claims.n, sizeof(key), by_id);
}

/* The old claim, whose id is gone, that had one of these reports. */
static struct entry *
with_report(const struct old *o, const struct claim *c)
{
	for (size_t i = 0; o->places.n > 0 && i < c->reports.n; i++) {
		const struct place key = { &c->reports.v[i].report, 0 };
		const struct place *p = bsearch(&key, o->places.v,
		    o->places.n, sizeof(key), by_place);

		if (p != NULL && o->claims.v[p->claim].now == NULL)
			return &o->claims.v[p->claim];
	}
	return NULL;
}

static void
add(struct changes *to, const struct say *say, enum change_kind kind,
    const struct claim *c, struct span before, struct span now)
{
	*VEC_PUSH(say->arena, to) = (struct change){ kind, c, before, now };
}

/* The same where the words differ. */
static void
compare(struct changes *to, const struct say *say, enum change_kind kind,
    const struct claim *c, struct span before, struct span now)
{
	if (!span_eq(before, now))
		add(to, say, kind, c, before, now);
}

/* The figure of a claim with the same range and unit, or NULL. */
static const struct figure *
same_figure(const struct claim *c, const struct figure *f)
{
	for (size_t i = 0; i < c->figures.n; i++) {
		const struct figure *g = &c->figures.v[i];

		if (!(g->low < f->low) && !(g->low > f->low) &&
		    !(g->high < f->high) && !(g->high > f->high) &&
		    span_eq(g->unit, f->unit))
			return g;
	}
	return NULL;
}

/* A figure that stood, and in the new claim, where it is now, does not. */
static void
fallen(struct changes *to, const struct say *say, const struct claim *c,
    const struct figure *now, struct span before)
{
	struct span by = { NULL, 0 };

	if (now == NULL || !card_superseded(c, now)) {
		add(to, say, CHANGE_STRUCK, c, before, by);
		return;
	}
	if (now->superseded_by.n > 0 && now->superseded_by.v[0] < c->figures.n)
		by = figure_text(say, c,
		    &c->figures.v[now->superseded_by.v[0]]);
	add(to, say, CHANGE_SUPERSEDED, c, before, by);
}

static void
compare_figures(struct changes *to, const struct say *say,
    const struct claim *from, const struct claim *c)
{
	const struct span none = { NULL, 0 };
	const struct figure *f, *old;

	for (size_t i = 0; i < c->figures.n; i++) {
		f = &c->figures.v[i];
		old = same_figure(from, f);
		if (old == NULL || (f->stands && !old->stands))
			add(to, say, old == NULL ? CHANGE_FIGURE :
			    CHANGE_RESTORED, c, none, figure_text(say, c, f));
	}
	for (size_t i = 0; i < from->figures.n; i++) {
		old = &from->figures.v[i];
		f = same_figure(c, old);
		if (old->stands && (f == NULL || !f->stands))
			fallen(to, say, c, f, figure_text(say, from, old));
	}
}

static struct span
status_of(const struct claim *c)
{
	return span_of(name_of(&status_names, (int)c->status));
}

static struct span
origins_of(const struct say *say, const struct claim *c)
{
	return amount_range(say, (double)c->origins.min,
	    (double)c->origins.max, (struct span){ NULL, 0 });
}

static struct span
articles_of(const struct say *say, const struct claim *c)
{
	return amount_number(say, (double)c->documents);
}

static void
compare_claims(struct changes *to, const struct say *say,
    const struct claim *from, const struct claim *c)
{
	compare(to, say, CHANGE_BEST, c, figure_best(say, from),
	    figure_best(say, c));
	compare_figures(to, say, from, c);
	compare(to, say, CHANGE_STATUS, c, status_of(from), status_of(c));
	compare(to, say, CHANGE_ORIGINS, c, origins_of(say, from),
	    origins_of(say, c));
	compare(to, say, CHANGE_ARTICLES, c, articles_of(say, from),
	    articles_of(say, c));
}

void
change_list(struct changes *list, const struct say *say,
    const struct stories *from, const struct stories *to)
{
	const struct span none = { NULL, 0 };
	struct old old = { 0 };
	struct entry *e;

	read_old(&old, say->arena, from);
	for (size_t i = 0; i < to->n; i++)
		for (size_t j = 0; j < to->v[i].claims.n; j++)
			if ((e = with_id(&old, &to->v[i].claims.v[j])) != NULL)
				e->now = &to->v[i].claims.v[j];
	for (size_t i = 0; i < to->n; i++)
		for (size_t j = 0; j < to->v[i].claims.n; j++) {
			const struct claim *c = &to->v[i].claims.v[j];

			e = with_id(&old, c);
			if (e == NULL && (e = with_report(&old, c)) != NULL)
				e->now = c;
			if (e == NULL)
				add(list, say, CHANGE_NEW, c, none,
				    figure_best(say, c));
			else
				compare_claims(list, say, e->claim, c);
		}
	for (size_t i = 0; i < old.claims.n; i++)
		if (old.claims.v[i].now == NULL)
			add(list, say, CHANGE_GONE, old.claims.v[i].claim,
			    figure_best(say, old.claims.v[i].claim), none);
}
