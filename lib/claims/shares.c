#include "claims/shares.h"

#include <stdlib.h>

#include "claims/order.h"

/* What a document tells of a story: all, where its record came. */
struct share {
	size_t		story;		/* its number */
	struct folder	folder;
};
struct shares { VEC(struct share); };

static void
add_share(struct arena *a, struct shares *all, struct pool *names,
    struct span story, struct folder f)
{
	*VEC_PUSH(a, all) = (struct share){
	    story.n == 0 ? 0 : pool_number(names, story), f };
}

static int
by_story(const void *a, const void *b)
{
	const struct report *x = *(const struct report *const *)a;
	const struct report *y = *(const struct report *const *)b;
	int d = span_cmp(x->story, y->story);

	return d != 0 ? d : order_in_document(x, y);
}

/* Reports without a document's record say what story they are of. */
static void
add_reports(struct arena *a, struct shares *all, struct pool *names,
    const struct folder *f)
{
	qsort(f->reports, f->n, sizeof(*f->reports), by_story);
	for (size_t i = 0, j; i < f->n; i = j) {
		for (j = i + 1; j < f->n && span_eq(f->reports[j]->story,
		    f->reports[i]->story); j++)
			;
		add_share(a, all, names, f->reports[i]->story,
		    (struct folder){ f->doc, NULL, f->reports + i, j - i });
	}
}

static struct shares
all_shares(struct arena *a, const struct folders *folders, struct pool *names)
{
	struct shares all = { 0 };

	(void)pool_number(names, SPAN(""));	/* number 0 */
	for (size_t i = 0; i < folders->n; i++) {
		const struct folder *f = &folders->v[i];

		if (f->document == NULL)
			add_reports(a, &all, names, f);
		else
			add_share(a, &all, names, f->document->story, *f);
	}
	return all;
}

/* A story's place among all, by name. */
struct shelf {
	struct span	name;
	size_t		number, shares;
};

static int
by_name(const void *a, const void *b)
{
	const struct shelf *x = a, *y = b;

	return span_cmp(x->name, y->name);
}

/* By story, else in the order in which they were. */
static struct shares
shares_by_story(struct arena *a, const struct folders *folders,
    struct pool *names)
{
	struct shares all = all_shares(a, folders, names), sorted = all;
	struct shelf *shelves = ARENA_ARRAY(a, struct shelf, names->n);
	size_t *at = ARENA_ARRAY(a, size_t, names->n);
	size_t next = 0;

	for (size_t i = 0; i < names->n; i++)
		shelves[i] = (struct shelf){ names->v[i], i, 0 };
	for (size_t i = 0; i < all.n; i++)
		shelves[all.v[i].story].shares++;
	qsort(shelves, names->n, sizeof(*shelves), by_name);
	for (size_t i = 0; i < names->n; i++) {
		at[shelves[i].number] = next;
		next += shelves[i].shares;
	}
	sorted.v = ARENA_ARRAY(a, struct share, all.n + 1);
	for (size_t i = 0; i < all.n; i++)
		sorted.v[at[all.v[i].story]++] = all.v[i];
	return sorted;
}

/* A story in memory, and where we are in it. */
struct shelved {
	const struct share	*shares;
	size_t			 n, next;
	struct arena		*arena;
	const struct report	**sorted;
};

static int
begin(void *arg)
{
	struct shelved *s = arg;

	s->next = 0;
	return 0;
}

static int
folder(void *arg, struct folder *f)
{
	struct shelved *s = arg;

	if (s->next == s->n)
		return 0;
	*f = s->shares[s->next++].folder;
	return 1;
}

static int
sort(void *arg, const uint32_t *place, size_t n)
{
	struct shelved *s = arg;
	size_t k = 0;

	s->sorted = ARENA_ARRAY(s->arena, const struct report *, n + 1);
	for (size_t i = 0; i < s->n; i++)
		for (size_t j = 0; j < s->shares[i].folder.n; j++)
			s->sorted[place[k++]] = s->shares[i].folder.reports[j];
	s->next = 0;
	return 0;
}

static int
report(void *arg, struct arena *a, const struct report **r)
{
	struct shelved *s = arg;

	(void)a;
	*r = s->sorted[s->next++];
	return 1;
}

void
shares_view(const struct folders *folders, const struct view_input *in,
    struct arena *run, const struct claims_sink *to)
{
	struct pool names = { .arena = run };
	struct shares all = shares_by_story(run, folders, &names);

	for (size_t i = 0, j; i < all.n; i = j) {
		struct shelved s = { .shares = all.v + i,
		    .arena = in->arena };
		const struct source from = { &s, begin, folder, sort, report };

		for (j = i + 1; j < all.n &&
		    all.v[j].story == all.v[i].story; j++)
			;
		s.n = j - i;
		(void)view_story(in, names.v[all.v[i].story], &from, to);
	}
}
