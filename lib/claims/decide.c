#include "claims/decide.h"

#include "claims/key.h"
#include "claims/union.h"
#include "text/utf8.h"

/* What the decision names i-th is there. */
static void
meet(const struct decision *d, size_t i)
{
	if (d->met != NULL)
		d->met[i] = 1;
}

static void
drop(struct papers *papers, const struct decision *d)
{
	for (size_t i = 0; i < papers->n; i++)
		if (span_eq(papers->v[i].doc, d->doc)) {
			papers->v[i].stands = 0;
			meet(d, 0);
		}
}

void
decide_drop(struct view *v)
{
	for (size_t i = 0; i < v->decisions->n; i++)
		if (v->decisions->v[i].what == DO_DROP)
			drop(&v->papers, &v->decisions->v[i]);
}

/* All reports at the place: one number may answer two questions. */
static int
points_at(const struct report_ref *ref, const struct report *r)
{
	return EXTENT_MEET(r->at, ref->at) && span_eq(r->doc, ref->doc) &&
	    span_eq(r->field, ref->field);
}

int
decide_misread(const struct decisions *all, const struct report *r)
{
	int misread = 0;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].what == DO_MISREAD &&
		    points_at(&all->v[i].report, r)) {
			meet(&all->v[i], 0);
			misread = 1;
		}
	return misread;
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

/* The questions of this story among those of a decision; how many. */
static size_t
asked(const struct joining *j, const struct span_list *ids, size_t *questions)
{
	size_t found = 0, n;

	for (size_t i = 0; i < ids->n; i++) {
		n = pool_find(&j->ids, ids->v[i]);
		questions[i] = n == POOL_NOT ? POOL_NOT : j->first.v[n];
		found += n != POOL_NOT;
	}
	return found;
}

/*
 * One alone is the same as none: what the other is, this story does not ask.
 */
static void
join(struct view *v, struct joining *j, const struct decision *d)
{
	size_t *questions = ARENA_ARRAY(v->arena, size_t, d->claims.n);
	size_t found = asked(j, &d->claims, questions), last = POOL_NOT;

	for (size_t i = 0; i < d->claims.n; i++) {
		if (questions[i] == POOL_NOT ||
		    (d->what == DO_SAME && found < 2))
			continue;
		meet(d, i);
		if (d->what == DO_SAME && last != POOL_NOT)
			union_join(j->sets, last, questions[i]);
		last = questions[i];
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
		const struct decision *d = &v->decisions->v[i];

		if (d->what != DO_SAME && d->what != DO_NOT_SAME)
			continue;
		if (j.sets == NULL)
			j = new_joining(v);
		join(v, &j, d);
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

/* Sources that are one, by number of their key; those the user named first. */
struct sources {
	struct pool		 keys;
	struct span_list	 names;	/* as the user wrote them */
	size_t			*sets;
};

static size_t
count_sources(const struct decisions *all)
{
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++)
		n += all->v[i].sources.n;
	return n;
}

static void
join_sources(struct sources *s, struct arena *a, const struct decision *d)
{
	size_t n, first = 0;

	for (size_t i = 0; i < d->sources.n; i++) {
		n = pool_number(&s->keys, utf8_key(a, d->sources.v[i]));
		if (n == s->names.n)
			*VEC_PUSH(a, &s->names) = d->sources.v[i];
		first = i == 0 ? n : first;
		union_join(s->sets, first, n);
	}
}

static void
meet_source(const struct view *v, struct span key)
{
	for (size_t i = 0; i < v->decisions->n; i++) {
		const struct decision *d = &v->decisions->v[i];

		for (size_t j = 0; j < d->sources.n; j++)
			if (span_eq(key, utf8_key(v->scratch,
			    d->sources.v[j])))
				meet(d, j);
	}
}

/* Was a source named by this key? */
static int
is_named(const struct sources *s, struct span key)
{
	return pool_find(&s->keys, key) < s->names.n;
}

/* The user knows a source by its name, of which the key is another form. */
static void
find_named(struct view *v, struct sources *s, const struct root *r)
{
	const struct span name = utf8_key(v->scratch, r->name);
	const struct span forms[] = { name, r->key, r->other };

	for (size_t i = 0; i < 3; i++)
		if (is_named(s, forms[i]))
			meet_source(v, forms[i]);
	if (is_named(s, name))
		union_join(s->sets, pool_find(&s->keys, name),
		    pool_number(&s->keys, r->key));
	arena_reset(v->scratch);
}

/* A person whom the user named still speaks for the office. */
static void
rename_root(const struct sources *s, struct root *r)
{
	size_t n = pool_find(&s->keys, r->key);

	if (n == POOL_NOT) {
		n = pool_find(&s->keys, r->other);
		if (n == POOL_NOT)
			return;
		r->other = r->key;
	}
	n = union_find(s->sets, n);
	r->key = s->keys.v[n];
	r->name = s->names.v[n];
	r->kind = ROOT_NAMED;
}

void
decide_same_source(struct view *v)
{
	struct sources s = { .keys = { .arena = v->arena } };
	size_t n = count_sources(v->decisions);

	if (n == 0)
		return;
	s.sets = union_new(v->arena, n + v->roots.n);
	for (size_t i = 0; i < v->decisions->n; i++)
		join_sources(&s, v->arena, &v->decisions->v[i]);
	for (size_t i = 0; i < v->roots.n; i++)
		find_named(v, &s, v->roots.v[i]);
	for (size_t i = 0; i < v->roots.n; i++)
		rename_root(&s, v->roots.v[i]);
}
