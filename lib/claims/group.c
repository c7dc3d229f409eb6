#include "claims/group.h"

#include "claims/alike.h"
#include "claims/besides.h"
#include "claims/decide.h"
#include "claims/headlines.h"
#include "claims/inside.h"
#include "claims/wider.h"

#define SEVERAL	(POOL_NOT - 1)	/* names */

/*
 * Where a nameless question (jobs cut) has but one with a name (by the firm),
 * and a figure in common with it that nobody hits upon by chance, they are one.
 */
static void
join_named(struct view *v)
{
	size_t *named = ARENA_ARRAY(v->arena, size_t, v->questions.n), n;
	int *same = ARENA_ARRAY(v->arena, int, v->questions.n);

	for (size_t i = 0; i < v->questions.n; i++)
		named[i] = POOL_NOT;
	for (size_t i = 0; i < v->questions.n; i++) {
		n = wider_unnamed(v, &v->questions.v[i]);
		if (n != POOL_NOT && !decide_not_same(v, i, n))
			named[n] = named[n] == POOL_NOT ? i : SEVERAL;
		arena_reset(v->scratch);
	}
	for (size_t i = 0; i < v->atoms.n; i++)
		if (v->atoms.v[i].group == named[v->atoms.v[i].key] &&
		    atom_telling(&v->atoms.v[i]))
			same[v->atoms.v[i].key] = 1;
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];

		if (same[at->group])
			at->group = (uint32_t)named[at->group];
	}
}

/* The question that a figure of nothing is about; or POOL_NOT. */
static size_t
owned(const struct view *v, const struct question *q)
{
	struct row row;
	size_t at = 0, n, found = POOL_NOT;

	while (lexicon_each(&v->tables->classes, &at, &row)) {
		if (!span_is(lexicon_column(&row, 2), "one") ||
		    lexicon_column(&row, 1).n > 0)
			continue;
		n = wider_question(v, &q->key, lexicon_column(&row, 0), 1);
		if (n != POOL_NOT && found != POOL_NOT)
			return POOL_NOT;
		found = n != POOL_NOT ? n : found;
	}
	return found;
}

/* "put the magnitude at 7.0": that of the one earthquake. */
static void
give_owners(struct view *v)
{
	size_t *owner = ARENA_ARRAY(v->arena, size_t, v->questions.n);

	for (size_t i = 0; i < v->questions.n; i++) {
		const struct question *q = &v->questions.v[i];

		owner[i] = span_eq(q->key.subject, q->key.predicate) ?
		    owned(v, q) : POOL_NOT;
		if (owner[i] != POOL_NOT && decide_not_same(v, i, owner[i]))
			owner[i] = POOL_NOT;
		arena_reset(v->scratch);
	}
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];

		if (owner[at->group] != POOL_NOT)
			at->group = (uint32_t)owner[at->group];
	}
}

/* A number that restates another answers the same question. */
static void
follow_restated(struct view *v)
{
	for (size_t i = 0; i < v->restated.n; i++) {
		const struct reference *r = &v->restated.v[i];

		if (!r->to.atom->restates)
			v->atoms.v[r->from.atom - v->atoms.v].group =
			    r->to.atom->group;
	}
}

void
group_atoms(struct view *v)
{
	const struct replies *replies;

	wider_find(v);
	replies = replies_find(v);
	inside_settle(v, replies);
	headlines_settle(v, replies);
	arena_reset(v->scratch);
	join_named(v);
	give_owners(v);
	alike_join(v);
	besides_part(v);
	follow_restated(v);
	decide_same(v);
}
