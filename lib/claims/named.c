#include "claims/named.h"

#include "claims/class.h"
#include "ground/sort.h"
#include "text/utf8.h"

static int
in_args(const struct number *n, struct extent at)
{
	for (size_t i = 0; i < n->args.n; i++)
		if (EXTENT_MEET(n->args.v[i].at, at))
			return 1;
	return 0;
}

/* "Lekuton of the Upland Alliance" is told of her, and not of the party. */
static int
is_beside_person(const struct entities *e, const struct number *n, size_t i)
{
	if (e->v[i].kind == ENTITY_PERSON)
		return 0;
	for (size_t k = 0; k < e->n; k++)
		if (e->v[k].kind == ENTITY_PERSON && in_args(n, e->v[k].at))
			return 1;
	return 0;
}

/* "The Gifford Fire", in Ohio: the own name of what a story has but one of. */
static int
is_own_name(const struct forming *f, const struct number *n, size_t i)
{
	const struct entity *e = &f->sentence->entities.v[i];

	return (EXTENT_MEET(e->at, n->of.at) || e->kind == ENTITY_PLACE) &&
	    class_is_one(f->tables, f->arena, n->of.class);
}

struct span_list
named_about(const struct forming *f, const struct number *n)
{
	const struct entities *e = &f->sentence->entities;
	struct span_list about = { 0 };

	for (size_t i = 0; i < e->n; i++)
		if (in_args(n, e->v[i].at) && !is_beside_person(e, n, i) &&
		    !is_own_name(f, n, i))
			*VEC_PUSH(f->arena, &about) = e->v[i].name.n > 0 ?
			    e->v[i].name : e->v[i].text;
	about.n = sort_unique(about.v, about.n, sizeof(*about.v), span_order);
	return about;
}

/* How far a name stands from a number; what follows the number is nearer. */
static size_t
distance(struct extent from, struct extent to)
{
	if (to.start >= from.end)
		return to.start - from.end;
	return 2 * (from.start > to.end ? from.start - to.end : 0) + 1;
}

static int
is_source(const struct sentence *s, struct extent at)
{
	for (size_t i = 0; i < s->attributions.n; i++) {
		const struct link *l = &s->attributions.v[i].source;

		if (l->n == LINK_HERE && EXTENT_MEET(l->at, at))
			return 1;
	}
	return 0;
}

/* The nearest place inside an extent. */
static const struct entity *
place_in(const struct forming *f, const struct number *n,
    struct extent where)
{
	const struct entities *all = &f->sentence->entities;
	const struct entity *best = NULL;

	for (size_t i = 0; i < all->n; i++) {
		const struct entity *e = &all->v[i];

		if (e->kind != ENTITY_PLACE || e->acts ||
		    !EXTENT_HOLDS(where, e->at) || in_args(n, e->at) ||
		    EXTENT_MEET(n->at, e->at) || is_source(f->sentence, e->at))
			continue;
		if (best == NULL || distance(n->at, e->at) <
		    distance(n->at, best->at))
			best = e;
	}
	return best;
}

const struct entity *
named_place(const struct forming *f, const struct number *n)
{
	struct extent all = { 0, utf8_count(f->sentence->text) };
	const struct entity *e = place_in(f, n, forming_clause(f, n));

	return e != NULL ? e : place_in(f, n, all);
}
