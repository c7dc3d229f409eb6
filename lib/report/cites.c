#include "report/cites.h"

#include <strings.h>

#include "report/figure.h"

/* Names that differ in capitals only are drawn as one. */
static int
same(struct span a, struct span b)
{
	return a.n == b.n && (a.n == 0 || strncasecmp(a.p, b.p, a.n) == 0);
}

static struct cite *
below(struct arena *a, struct cite *at, struct span name)
{
	struct cite *made;

	for (size_t i = 0; i < at->cited_by.n; i++)
		if (same(at->cited_by.v[i]->name, name))
			return at->cited_by.v[i];
	made = ARENA_NEW(a, struct cite);
	made->name = name;
	*VEC_PUSH(a, &at->cited_by) = made;
	return made;
}

static void
add(const struct page *page, struct arena *a, struct cite *root,
    const struct card *card, const struct answer *answer)
{
	struct span_list links = say_links(&page->say, answer->report,
	    answer->document);
	struct cite *at = root;

	for (size_t i = links.n; i > 0; i--)
		at = below(a, at, links.v[i - 1]);
	*VEC_PUSH(a, &at->figures) = figure_text(&page->say, card->claim,
	    answer->figure);
}

static size_t
drawn(const struct card *card)
{
	return card->answers.n < CITES_MOST ? card->answers.n : CITES_MOST;
}

const struct cite *
cites_of(const struct page *page, struct arena *a, const struct card *card)
{
	struct cite *root = ARENA_NEW(a, struct cite);

	for (size_t i = 0; i < drawn(card); i++)
		add(page, a, root, card, &card->answers.v[i]);
	return root;
}

int
cites_worth(const struct card *card)
{
	if (card->answers.n < 2)
		return 0;
	for (size_t i = 0; i < drawn(card); i++)
		if (card->answers.v[i].report->chain.n > 1)
			return 1;
	return 0;
}

/* A node that two cite, or that one cites who is cited. */
static int
tells(const struct cite *at)
{
	if (at->cited_by.n > 1)
		return 1;
	return at->cited_by.n == 1 && at->cited_by.v[0]->cited_by.n > 0;
}

int
cites_tell(const struct cite *root)
{
	for (size_t i = 0; i < root->cited_by.n; i++)
		if (tells(root->cited_by.v[i]))
			return 1;
	return 0;
}
