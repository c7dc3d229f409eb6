#include "split/article.h"

#include <string.h>

#define RUN_MIN		25	/* bytes of a text that reads as prose */
#define DEPTH_MAX	4000

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

const GumboNode *
article_find(struct furniture *furniture, struct arena *arena,
    const GumboNode *root)
{
	struct survey all = { .furniture = furniture, .arena = arena };
	struct survey rest = { .furniture = furniture, .arena = arena,
	    .prune = 1 };
	size_t total = weigh(&all, root, 0);

	for (size_t i = 0; i < all.weights.n; i++)
		if (all.weights.v[i].bytes * 5 >= total * 2)
			*VEC_PUSH(arena, &furniture->spared) =
			    all.weights.v[i].node;
	total = weigh(&rest, root, 0);
	for (size_t i = 0; i < rest.weights.n; i++)
		if (rest.weights.v[i].bytes * 5 >= total * 4 &&
		    rest.weights.v[i].node->v.element.tag != GUMBO_TAG_P)
			return rest.weights.v[i].node;
	return root;
}
