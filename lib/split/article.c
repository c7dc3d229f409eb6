#include "split/article.h"

#include <stdint.h>
#include <stdlib.h>

#include "split/scan.h"

#define RUN_MIN		25	/* bytes of a text that reads as prose */
#define DEPTH_MAX	4000
#define CLIMB_MAX	12	/* elements around the text looked at */

struct weight {
	const GumboNode	*node;
	size_t		 bytes;
};

struct survey {
	struct furniture	*furniture;
	struct arena		*arena;
	int			 prune;		/* leave furniture out */
	struct { VEC(struct weight); } weights;	/* children first */
};

static int
is_skipped(const struct survey *survey, const GumboNode *node)
{
	GumboTag tag = node->v.element.tag;

	if (survey->prune)
		return furniture_is(survey->furniture, node);
	return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE ||
	    tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_NOSCRIPT ||
	    tag == GUMBO_TAG_TEMPLATE;
}

/* Bytes of running text in a node, not in links. */
static size_t
weigh(struct survey *survey, const GumboNode *node, int depth)
{
	size_t bytes = 0;
	const GumboVector *children;

	if (node->type == GUMBO_NODE_TEXT) {
		bytes = span_trim(span_of(node->v.text.text)).n;
		return bytes >= RUN_MIN ? bytes : 0;
	}
	if (node->type != GUMBO_NODE_ELEMENT || depth > DEPTH_MAX ||
	    node->v.element.tag == GUMBO_TAG_A || is_skipped(survey, node))
		return 0;
	children = &node->v.element.children;
	for (unsigned i = 0; i < children->length; i++)
		bytes += weigh(survey, children->data[i], depth + 1);
	if (bytes > 0 && furniture_is_block(node)) {
		struct weight *w = VEC_PUSH(survey->arena, &survey->weights);

		w->node = node;
		w->bytes = bytes;
	}
	return bytes;
}

static int
by_node(const void *a, const void *b)
{
	uintptr_t x = (uintptr_t)((const struct weight *)a)->node;
	uintptr_t y = (uintptr_t)((const struct weight *)b)->node;

	return (x > y) - (x < y);
}

/* Of a survey whose weights are sorted by_node. */
static size_t
weight_of(const struct survey *survey, const GumboNode *node)
{
	const struct weight key = { node, 0 }, *found;

	if (survey->weights.n == 0)
		return 0;
	found = bsearch(&key, survey->weights.v, survey->weights.n,
	    sizeof(key), by_node);
	return found == NULL ? 0 : found->bytes;
}

static int
has_heading(const GumboNode *node, GumboTag heading, int depth)
{
	const GumboVector *children;

	if (node->type != GUMBO_NODE_ELEMENT || depth > DEPTH_MAX)
		return 0;
	if (node->v.element.tag == heading)
		return 1;
	children = &node->v.element.children;
	for (unsigned i = 0; i < children->length; i++)
		if (has_heading(children->data[i], heading, depth + 1))
			return 1;
	return 0;
}

/* The child with most of the text of its parent, or NULL if none has. */
static const GumboNode *
heaviest(const struct survey *survey, const GumboNode *node)
{
	const GumboVector *children = &node->v.element.children;
	size_t bytes = weight_of(survey, node);

	for (unsigned i = 0; i < children->length; i++) {
		const GumboNode *child = children->data[i];

		if (child->type == GUMBO_NODE_ELEMENT &&
		    child->v.element.tag != GUMBO_TAG_P &&
		    weight_of(survey, child) * 3 >= bytes * 2)
			return child;
	}
	return NULL;
}

/* Go down as long as most of the text is in one place. */
static const GumboNode *
descend(const struct survey *survey, const GumboNode *node)
{
	const GumboNode *next;

	while (weight_of(survey, node) > 0 &&
	    (next = heaviest(survey, node)) != NULL)
		node = next;
	return node;
}

/*
 * Headings, pictures and who wrote it stand around the text: go up to the
 * element that has them, as long as hardly any other prose comes with it.
 */
static const GumboNode *
climb(const struct survey *survey, const GumboNode *text)
{
	const GumboNode *best = text, *node = text;
	size_t bytes = weight_of(survey, text);
	GumboTag head = survey->furniture->head;

	for (int i = 0; i < CLIMB_MAX && node->parent != NULL; i++) {
		node = node->parent;
		if (node->type != GUMBO_NODE_ELEMENT ||
		    node->v.element.tag == GUMBO_TAG_BODY ||
		    weight_of(survey, node) * 2 > bytes * 3)
			break;
		if (node->v.element.tag == GUMBO_TAG_ARTICLE ||
		    node->v.element.tag == GUMBO_TAG_MAIN ||
		    (!has_heading(best, head, 0) &&
		    has_heading(node, head, 0)))
			best = node;
	}
	return best;
}

/*
 * Elements with much of the text are no furniture, whatever they are called.
 * But readers may write more than the paper: comments are, unless the report
 * itself is in there with them.
 */
static void
spare(struct survey *all, size_t total)
{
	struct furniture *furniture = all->furniture;

	for (size_t i = 0; i < all->weights.n; i++)
		if (all->weights.v[i].bytes * 5 >= total * 2 &&
		    (!furniture_is_talk(furniture, all->weights.v[i].node) ||
		    has_heading(all->weights.v[i].node, furniture->head, 0)))
			*VEC_PUSH(all->arena, &furniture->spared) =
			    all->weights.v[i].node;
}

const GumboNode *
article_find(struct furniture *furniture, struct arena *arena,
    const GumboNode *root)
{
	struct survey all = { .furniture = furniture, .arena = arena };
	struct survey rest = { .furniture = furniture, .arena = arena,
	    .prune = 1 };
	size_t total = weigh(&all, root, 0);

	furniture->head = has_heading(root, GUMBO_TAG_H1, 0) ? GUMBO_TAG_H1 :
	    GUMBO_TAG_H2;
	spare(&all, total);
	(void)weigh(&rest, root, 0);
	if (rest.weights.n > 0)
		qsort(rest.weights.v, rest.weights.n, sizeof(struct weight),
		    by_node);
	return climb(&rest, descend(&rest, root));
}
