#include "report/gather.h"

#include "ground/index.h"

struct gather {
	struct arena	*arena;
	struct stories	 stories;
	struct index	 names, documents, claims;	/* 1 + its story */
	struct sentences sentences;		/* may come before documents */
};

/* Note where an id is, unless it was there before: then 0. */
static int
put(struct gather *g, struct index *ids, struct span id, size_t story)
{
	size_t *at = index_at(ids, g->arena, id);

	if (*at != 0)
		return 0;
	*at = story + 1;
	return 1;
}

static int
get(const struct index *ids, struct span id, size_t *story)
{
	size_t at = id.n > 0 ? index_get(ids, id) : 0;

	if (at == 0)
		return 0;
	*story = at - 1;
	return 1;
}

struct gather *
gather_new(struct arena *a)
{
	struct gather *g = ARENA_NEW(a, struct gather);

	g->arena = a;
	return g;
}

static size_t
story_named(struct gather *g, struct span name)
{
	size_t at = g->stories.n;

	if (!put(g, &g->names, name, at))
		return index_get(&g->names, name) - 1;
	VEC_PUSH(g->arena, &g->stories)->name = name;
	return at;
}

void
gather_document(struct gather *g, const struct document *d)
{
	size_t at = story_named(g, d->story);

	if (put(g, &g->documents, d->doc, at))
		*VEC_PUSH(g->arena, &g->stories.v[at].documents) = *d;
}

void
gather_sentence(struct gather *g, const struct sentence *s)
{
	*VEC_PUSH(g->arena, &g->sentences) = *s;
}

/* A claim without a story goes where its first document is. */
static size_t
story_of_claim(struct gather *g, const struct claim *c)
{
	size_t at;

	if (c->key.story.n > 0)
		return story_named(g, c->key.story);
	for (size_t i = 0; i < c->reports.n; i++)
		if (get(&g->documents, c->reports.v[i].report.doc, &at))
			return at;
	return story_named(g, SPAN(""));
}

/* Was all of it left out by the user, and none denied by those who tell it? */
static int
is_struck(const struct claim *c)
{
	for (size_t i = 0; i < c->figures.n; i++)
		if (c->figures.v[i].stands)
			return 0;
	for (size_t i = 0; i < c->reports.n; i++)
		if (c->reports.v[i].report.denied ||
		    c->reports.v[i].report.negated)
			return 0;
	return c->figures.n > 0;
}

void
gather_claim(struct gather *g, const struct claim *c)
{
	size_t at = story_of_claim(g, c);

	(void)put(g, &g->claims, c->id, at);
	if (is_struck(c))
		return;
	*VEC_PUSH(g->arena, &g->stories.v[at].claims) = *c;
}

static size_t
last_story(struct gather *g)
{
	return g->stories.n > 0 ? g->stories.n - 1 : story_named(g, SPAN(""));
}

void
gather_check(struct gather *g, const struct check *k)
{
	size_t at;
	int found = 0;

	for (size_t i = 0; i < k->claims.n && !found; i++)
		found = get(&g->claims, k->claims.v[i], &at);
	for (size_t i = 0; i < k->reports.n && !found; i++)
		found = get(&g->documents, k->reports.v[i].doc, &at);
	for (size_t i = 0; i < k->documents.n && !found; i++)
		found = get(&g->documents, k->documents.v[i], &at);
	if (!found)
		at = last_story(g);
	*VEC_PUSH(g->arena, &g->stories.v[at].checks) = *k;
}

void
gather_decision(struct gather *g, const struct decision *d)
{
	size_t at;
	int found = get(&g->documents, d->doc, &at) ||
	    get(&g->documents, d->report.doc, &at);

	for (size_t i = 0; i < d->claims.n && !found; i++)
		found = get(&g->claims, d->claims.v[i], &at);
	if (!found)
		at = last_story(g);
	*VEC_PUSH(g->arena, &g->stories.v[at].decisions) = *d;
}

/* Documents of whose records none came are known by their ids alone. */
static void
add_nameless(struct gather *g, size_t story)
{
	const struct claims *claims = &g->stories.v[story].claims;

	for (size_t i = 0; i < claims->n; i++)
		for (size_t k = 0; k < claims->v[i].reports.n; k++) {
			const struct document d = {
				.doc = claims->v[i].reports.v[k].report.doc };

			if (d.doc.n > 0 && put(g, &g->documents, d.doc, story))
				*VEC_PUSH(g->arena,
				    &g->stories.v[story].documents) = d;
		}
}

const struct stories *
gather_stories(struct gather *g)
{
	const struct sentences *s = &g->sentences;
	size_t at;

	for (size_t i = 0; i < g->stories.n; i++)
		add_nameless(g, i);
	for (size_t i = 0; i < s->n; i++)
		if (get(&g->documents, s->v[i].doc, &at))
			*VEC_PUSH(g->arena, &g->stories.v[at].sentences) =
			    s->v[i];
	g->sentences = (struct sentences){ 0 };
	return &g->stories;
}
