#include "claims/decide.h"

#include "claims/key.h"
#include "claims/union.h"
#include "text/utf8.h"

void
decide_drop(struct view *v)
{
	for (size_t i = 0; i < v->decisions->n; i++) {
		const struct decision *d = &v->decisions->v[i];

		for (size_t j = 0; d->what == DO_DROP && j < v->papers.n; j++)
			if (span_eq(v->papers.v[j].doc, d->doc))
				v->papers.v[j].stands = 0;
	}
}

/* All reports at the place: one number may answer two questions. */
int
decide_misread(const struct decisions *all, const struct report *r)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct report_ref *ref = &all->v[i].report;

		if (all->v[i].what == DO_MISREAD &&
		    EXTENT_MEET(r->at, ref->at) && span_eq(r->doc, ref->doc) &&
		    span_eq(r->field, ref->field))
			return 1;
	}
	return 0;
}

/* Questions by id, and the sets of those that are one. */
struct joining {
	struct pool	 ids;
	struct indices	 first;		/* question of an id */
	size_t		*sets;
};

static struct joining
new_joining(struct view *v)
{
	struct joining j = { .ids = { .arena = v->arena },
	    .sets = union_new(v->arena, v->questions.n) };

	for (size_t i = 0; i < v->questions.n; i++)
		if (pool_number(&j.ids, key_id(v->arena,
		    v->questions.v[i].json)) == j.first.n)
			*VEC_PUSH(v->arena, &j.first) = i;
	return j;
}

/* What is not asked in this story is not joined. */
static void
join(struct joining *j, const struct span_list *ids)
{
	size_t last = POOL_NOT, n;

	for (size_t i = 0; i < ids->n; i++) {
		n = pool_find(&j->ids, ids->v[i]);
		if (n == POOL_NOT)
			continue;
		if (last != POOL_NOT)
			union_join(j->sets, last, j->first.v[n]);
		last = j->first.v[n];
	}
}

/* The question of each set that sorts first stands for it. */
static void
answer_first(struct view *v, size_t *sets)
{
	size_t *first = union_new(v->arena, v->questions.n), set;

	for (size_t i = 0; i < v->questions.n; i++) {
		set = union_find(sets, i);
		if (span_cmp(v->questions.v[i].json,
		    v->questions.v[first[set]].json) < 0)
			first[set] = i;
	}
	for (size_t i = 0; i < v->atoms.n; i++)
		v->atoms.v[i].group = (uint32_t)
		    first[union_find(sets, v->atoms.v[i].group)];
}

void
decide_same(struct view *v)
{
	struct joining j = { .sets = NULL };

	for (size_t i = 0; i < v->decisions->n; i++) {
		if (v->decisions->v[i].what != DO_SAME)
			continue;
		if (j.sets == NULL)
			j = new_joining(v);
		join(&j, &v->decisions->v[i].claims);
	}
	if (j.sets != NULL)
		answer_first(v, j.sets);
}

static int
names(const struct span_list *ids, struct span id)
{
	for (size_t i = 0; i < ids->n; i++)
		if (span_eq(ids->v[i], id))
			return 1;
	return 0;
}

int
decide_not_same(const struct view *v, size_t a, size_t b)
{
	for (size_t i = 0; i < v->decisions->n; i++) {
		const struct decision *d = &v->decisions->v[i];

		if (d->what == DO_NOT_SAME && names(&d->claims,
		    key_id(v->scratch, v->questions.v[a].json)) &&
		    names(&d->claims,
		    key_id(v->scratch, v->questions.v[b].json)))
			return 1;
	}
	return 0;
}

/* All that one decision names have the key and name of the first. */
static void
same_source(const struct roots *known, struct root *r,
    const struct decision *d)
{
	struct span key, first = { NULL, 0 };

	for (size_t i = 0; i < d->sources.n; i++) {
		key = utf8_key(known->scratch, d->sources.v[i]);
		if (first.n == 0)
			first = key;
		if (!span_eq(r->key, key) && !span_eq(r->other, key))
			continue;
		r->key = arena_dup(known->arena, first);
		r->name = d->sources.v[0];
		r->kind = ROOT_NAMED;
	}
}

void
decide_same_source(const struct roots *known, struct root *r)
{
	for (size_t i = 0; i < known->decisions->n; i++)
		if (known->decisions->v[i].what == DO_SAME_SOURCE)
			same_source(known, r, &known->decisions->v[i]);
}
