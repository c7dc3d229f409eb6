#include "claims/status.h"

#include "claims/say.h"

/* A relation of two figures that makes a status. */
struct ground {
	enum relation	relation;
	enum status	status;
	int		standing;	/* both must stand */
};

static const struct ground grounds[] = {
	{ RELATION_CONFLICTS, STATUS_CONFLICT, 1 },
	{ RELATION_UPDATES, STATUS_UPDATE, 0 },
	{ RELATION_REFINES, STATUS_REFINE, 1 },
	{ RELATION_SCOPE, STATUS_REFINE, 1 },
};

/* The figure beside the best one in a relation; or one that is none. */
static const struct figure *
beside_best(const struct claim *c, const struct figure_relation *r)
{
	static const struct figure none;

	return r->a == c->best_figure ? &c->figures.v[r->b] :
	    r->b == c->best_figure ? &c->figures.v[r->a] : &none;
}

static int
is_pair(const struct claim *c, const struct figure_relation *r,
    const struct ground *g)
{
	return r->relation == g->relation && (!g->standing ||
	    (c->figures.v[r->a].stands && c->figures.v[r->b].stands));
}

/*
 * The pair to tell a status by: one of the best figure and of these the last
 * but one in time, else the first; NULL if there is none.
 */
static const struct figure_relation *
pair_of(const struct claim *c, const struct ground *g)
{
	const struct figure_relation *to = NULL;

	for (size_t i = 0; i < c->relations.n; i++) {
		const struct figure_relation *r = &c->relations.v[i];

		if (is_pair(c, r, g) && (to == NULL ||
		    span_cmp(beside_best(c, r)->as_of,
		    beside_best(c, to)->as_of) > 0))
			to = r;
	}
	return to;
}

static size_t
standing_figures(const struct claim *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->figures.n; i++)
		n += c->figures.v[i].stands != 0;
	return n;
}

static size_t
standing_reports(struct atom **p, size_t n)
{
	size_t standing = 0;

	for (size_t i = 0; i < n; i++)
		standing += p[i]->stands;
	return standing;
}

/* Why the first of these that later deaths overtook does not stand; or "". */
static struct span
why_overtaken(const struct view *v, struct atom **p, size_t n)
{
	const struct atom *by;

	for (size_t i = 0; v->overtaken.n > 0 && i < n; i++)
		if ((by = overtaken_by(v, p[i])) != NULL)
			return say_text(v, "overtaken", 3,
			    say_wording(v, p[i]), say_wording(v, by),
			    v->questions.v[by->key].key.predicate);
	return (struct span){ NULL, 0 };
}

void
status_set(struct claim *c, const struct view *v, struct atom **p, size_t n)
{
	const struct figure_relation *pair;
	struct span overtaken = why_overtaken(v, p, n);
	size_t standing = standing_figures(c), told = standing_reports(p, n);

	if (standing == 0 || (told == 1 && overtaken.n == 0)) {
		c->status = STATUS_SINGLE;
		c->why = standing > 0 ? say_text(v, "single", 0) :
		    overtaken.n > 0 ? say_text(v, "update", 1, overtaken) :
		    say_text(v, "struck", 0);
		return;
	}
	for (size_t i = 0; i < sizeof(grounds) / sizeof(grounds[0]); i++) {
		const struct ground *g = &grounds[i];

		pair = pair_of(c, g);
		if (pair == NULL && (g->status != STATUS_UPDATE ||
		    overtaken.n == 0))
			continue;
		c->status = g->status;
		c->why = say_text(v, name_of(&status_names, (int)g->status),
		    1, pair != NULL ? pair->why : overtaken);
		return;
	}
	c->status = STATUS_AGREE;
	c->why = say_text(v, standing < 2 ? "agree" : "agree meets", 1,
	    arena_printf(v->arena, "%zu", told));
}
