#include "split/blocks.h"

#include <string.h>

#include "ground/vec.h"
#include "split/scan.h"

#define DEPTH_MAX	4000
#define LINKS_MAX	160	/* bytes of a block of links that is left out */

struct writer {
	const struct furniture	*furniture;	/* NULL: keep everything */
	struct arena		*arena;
	struct { VEC(char); }	 out;
	size_t			 block;		/* where this one begins */
	size_t			 linked;	/* bytes of it in links */
	int			 link, heading, item, pre, space;
};

static void
put(struct writer *w, struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		*VEC_PUSH(w->arena, &w->out) = text.p[i];
	if (w->link > 0)
		w->linked += text.n;
}

static int
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Runs of white space become one space, none at a block's start. */
static void
put_text(struct writer *w, struct span text)
{
	size_t from;

	for (size_t i = 0; i < text.n; ) {
		if (is_blank(text.p[i])) {
			w->space = 1;
			if (w->pre && text.p[i] == '\n')
				put(w, SPAN("\n"));
			i++;
			continue;
		}
		for (from = i; i < text.n && !is_blank(text.p[i]); i++)
			;
		if (w->out.n == w->block && w->item)
			put(w, SPAN("\xe2\x80\xa2 "));
		else if (w->space && w->out.n > w->block &&
		    w->out.v[w->out.n - 1] != '\n')
			put(w, SPAN(" "));
		put(w, span_sub(text, from, i));
		w->space = w->item = 0;
	}
}

/* The block ends: keep it, and a blank line behind, or throw it away. */
static void
flush(struct writer *w)
{
	size_t n = w->out.n - w->block;

	if (w->furniture != NULL && n > 0 && n < LINKS_MAX && !w->heading &&
	    w->linked * 10 > n * 8)
		w->out.n = w->block;
	while (w->out.n > w->block && is_blank(w->out.v[w->out.n - 1]))
		w->out.n--;
	if (w->out.n > w->block)
		put(w, SPAN("\n\n"));
	w->block = w->out.n;
	w->linked = 0;
	w->space = 0;
}

static int
is_heading(GumboTag tag)
{
	return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

static void
line_break(struct writer *w)
{
	if (w->out.n == w->block)
		return;
	if (w->out.v[w->out.n - 1] == '\n')
		flush(w);
	else
		put(w, SPAN("\n"));
	w->space = 0;
}

static void	walk(struct writer *, const GumboNode *, int);

static void
walk_element(struct writer *w, const GumboNode *node, int depth)
{
	GumboTag tag = node->v.element.tag;
	const GumboVector *children = &node->v.element.children;
	int block = furniture_is_block(node) && w->furniture != NULL;

	if (tag == GUMBO_TAG_BR) {
		line_break(w);
		return;
	}
	if (block)
		flush(w);
	if (tag == GUMBO_TAG_LI)
		w->item = 1;
	else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
		w->space = 1;
	w->link += tag == GUMBO_TAG_A;
	w->heading += is_heading(tag);
	w->pre += tag == GUMBO_TAG_PRE;
	for (unsigned i = 0; i < children->length; i++)
		walk(w, children->data[i], depth + 1);
	if (block)
		flush(w);
	if (tag == GUMBO_TAG_LI)
		w->item = 0;
	w->link -= tag == GUMBO_TAG_A;
	w->heading -= is_heading(tag);
	w->pre -= tag == GUMBO_TAG_PRE;
}

static void
walk(struct writer *w, const GumboNode *node, int depth)
{
	if (depth > DEPTH_MAX)
		return;
	switch (node->type) {
	case GUMBO_NODE_TEXT:
	case GUMBO_NODE_CDATA:
	case GUMBO_NODE_WHITESPACE:
		put_text(w, span_of(node->v.text.text));
		break;
	case GUMBO_NODE_ELEMENT:
		if (w->furniture == NULL || !furniture_is(w->furniture, node))
			walk_element(w, node, depth);
		break;
	case GUMBO_NODE_DOCUMENT:
	case GUMBO_NODE_COMMENT:
	case GUMBO_NODE_TEMPLATE:
		break;
	}
}

static struct span
written(const struct writer *w)
{
	return span_trim((struct span){ w->out.v, w->out.n });
}

struct span
blocks_text(const struct furniture *furniture, struct arena *arena,
    const GumboNode *node)
{
	struct writer w = { .furniture = furniture, .arena = arena };

	walk_element(&w, node, 0);
	flush(&w);
	return written(&w);
}

struct span
blocks_line(struct arena *arena, const GumboNode *node)
{
	struct writer w = { .arena = arena };

	walk_element(&w, node, 0);
	for (size_t i = 0; i < w.out.n; i++)
		if (w.out.v[i] == '\n')
			w.out.v[i] = ' ';
	return written(&w);
}
