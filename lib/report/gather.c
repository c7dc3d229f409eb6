#include "report/gather.h"

#include <stdint.h>
#include <string.h>

/* From ids to the index of a story: open addressing, grown at half full. */
struct slot {
	struct span	id;
	size_t		story;
	int		used;
};

struct map {
	struct slot	*v;
	size_t		 n, cap;	/* cap is a power of two */
};

struct gather {
	struct arena	*arena;
	struct stories	 stories;
	struct map	 names, documents, claims;
	struct sentences sentences;		/* may come before documents */
};

/* --- the map */

/* FNV-1a. */
static uint64_t
hash(struct span s)
{
	uint64_t h = 14695981039346656037U;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 1099511628211U;
	return h ^ h >> 29;
}

/* The slot of an id, or the free one where it would go. */
static struct slot *
find(const struct map *m, struct span id)
{
	size_t i = hash(id) & (m->cap - 1);

	while (m->v[i].used && !span_eq(m->v[i].id, id))
		i = (i + 1) & (m->cap - 1);
	return &m->v[i];
}

static void
grow(struct map *m, struct arena *a)
{
	struct map old = *m;

	m->cap = old.cap == 0 ? 64 : old.cap * 2;
	m->v = ARENA_ARRAY(a, struct slot, m->cap);
	for (size_t i = 0; i < old.cap; i++)
		if (old.v[i].used)
			*find(m, old.v[i].id) = old.v[i];
}

/* Returns 0 if the id was there before. */
static int
put(struct gather *g, struct map *m, struct span id, size_t story)
{
	struct slot *slot;

	if (2 * (m->n + 1) > m->cap)
		grow(m, g->arena);
	slot = find(m, id);
	if (slot->used)
		return 0;
	*slot = (struct slot){ .id = id, .story = story, .used = 1 };
	m->n++;
	return 1;
}

static int
get(const struct map *m, struct span id, size_t *story)
{
	const struct slot *slot;

	if (m->cap == 0 || id.n == 0)
		return 0;
	slot = find(m, id);
	*story = slot->story;
	return slot->used;
}

/* --- stories */

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
		return find(&g->names, name)->story;
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

const struct stories *
gather_stories(struct gather *g)
{
	const struct sentences *s = &g->sentences;
	size_t at;

	for (size_t i = 0; i < s->n; i++)
		if (get(&g->documents, s->v[i].doc, &at))
			*VEC_PUSH(g->arena, &g->stories.v[at].sentences) =
			    s->v[i];
	g->sentences = (struct sentences){ 0 };
	return &g->stories;
}
