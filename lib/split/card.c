#include "split/card.h"

#include "split/furniture.h"
#include "split/scan.h"

#define NODES_MAX	80	/* of an element that may be a card */
#define TEXT_MAX	((size_t)450)	/* bytes behind the link */
#define RUNS_MAX	2	/* texts behind the link */
#define RUN_MIN		((size_t)25)
#define LINK_WORDS	3	/* of a link that is a headline */

struct card {
	int		nodes;
	int		link;		/* inside a link to another page */
	int		heading;	/* inside a heading */
	size_t		headed, linked;	/* bytes in headings; those in links */
	size_t		text;		/* bytes outside of both */
	int		runs;
	int		first;		/* of texts; 1: the first was seen */
	int		opens;		/* the first: a link of several words */
	int		ends;		/* and its line ended there */
};

static int
leads_away(const GumboNode *node)
{
	struct span to = furniture_attribute(node, "href");

	return node->v.element.tag == GUMBO_TAG_A && to.n > 0 &&
	    to.p[0] != '#';
}

static void
take_text(struct card *c, struct span text)
{
	text = span_trim(text);
	if (text.n == 0)
		return;
	if (!c->first)
		c->opens = c->link > 0 &&
		    scan_count(text, LINK_WORDS) == LINK_WORDS;
	c->first = 1;
	if (c->heading > 0) {
		c->headed += text.n;
		c->linked += c->link > 0 ? text.n : 0;
	} else if (c->link == 0) {
		c->text += text.n;
		c->runs += text.n >= RUN_MIN;
	}
}

/* Returns 0 when the element is too large. */
static int
look(struct card *c, const GumboNode *node)
{
	const GumboVector *children;
	GumboTag tag;
	int heading, away;

	if (++c->nodes > NODES_MAX)
		return 0;
	if (node->type == GUMBO_NODE_TEXT) {
		take_text(c, span_of(node->v.text.text));
		return 1;
	}
	if (node->type != GUMBO_NODE_ELEMENT)
		return 1;
	tag = node->v.element.tag;
	heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
	away = leads_away(node);
	if (c->opens && c->text == 0 && c->link == 0 &&
	    (tag == GUMBO_TAG_BR || furniture_is_block(node)))
		c->ends = 1;
	c->heading += heading;
	c->link += away;
	children = &node->v.element.children;
	for (unsigned i = 0; i < children->length; i++)
		if (!look(c, children->data[i]))
			return 0;
	c->heading -= heading;
	c->link -= away;
	return 1;
}

int
card_is(const GumboNode *node)
{
	struct card c = { 0 };
	GumboTag tag = node->v.element.tag;

	if ((tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_LI &&
	    tag != GUMBO_TAG_ARTICLE && tag != GUMBO_TAG_SECTION) ||
	    !look(&c, node))
		return 0;
	return c.text <= TEXT_MAX && c.runs <= RUNS_MAX &&
	    ((c.headed > 0 && c.linked == c.headed) ||
	    (c.headed == 0 && c.opens && c.ends));
}
