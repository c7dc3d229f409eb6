#include "split/blocks.h"

#include <string.h>

#include "ground/vec.h"
#include "split/scan.h"

#define DEPTH_MAX	4000
#define LINKS_MAX	160	/* bytes of a block of links that is left out */
#define CAPTION_MAX	((size_t)2000)	/* bytes of one, with its credit */
#define BYLINE_MAX	((size_t)400)
#define LABEL_WORDS	4	/* of a text on a picture that describes it */

struct writer {
	const struct furniture	*furniture;	/* NULL: keep everything */
	struct arena		*arena;
	struct { VEC(char); }	 out;
	struct marks		*marks;
	size_t			 block;		/* where this one begins */
	size_t			 linked;	/* bytes of it in links */
	size_t			 timed;		/* bytes in time elements */
	int			 link, heading, item, pre, space, figure, time;
	enum zone		 zone;		/* of the element it is in */
	size_t			 told;		/* blocks kept, no headings */
	size_t			 dropped;	/* elements, links left out */
	int			 subhead;	/* in a lesser heading */
};

static void
put(struct writer *w, struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		*VEC_PUSH(w->arena, &w->out) = text.p[i];
	if (w->link > 0)
		w->linked += text.n;
	if (w->time > 0)
		w->timed += text.n;
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
		if (w->out.n == w->block && w->item && w->zone == ZONE_NONE)
			put(w, SPAN("\xe2\x80\xa2 "));
		else if (w->space && w->out.n > w->block &&
		    w->out.v[w->out.n - 1] != '\n')
			put(w, SPAN(" "));
		put(w, span_sub(text, from, i));
		w->space = w->item = 0;
	}
}

/* Is the block hardly more than links? */
static int
is_links(const struct writer *w)
{
	size_t n = w->out.n - w->block;

	return w->furniture != NULL && n > 0 && n < LINKS_MAX && !w->heading &&
	    w->linked * 10 > n * 8;
}

/* Is the block no text of the report: a label, a time? */
static int
is_idle(const struct writer *w)
{
	struct span block = { w->out.v + w->block, w->out.n - w->block };

	if (w->furniture == NULL || block.n == 0)
		return 0;
	if (w->figure > 0 && w->zone == ZONE_NONE &&
	    scan_count(block, LABEL_WORDS) < LABEL_WORDS)
		return 1;
	return w->timed * 10 > block.n * 8;
}

/* The block ends: keep it, and a blank line behind, or throw it away. */
static void
flush(struct writer *w)
{
	struct mark *mark;

	if (is_links(w)) {
		w->out.n = w->block;
		w->dropped++;
	} else if (is_idle(w))
		w->out.n = w->block;
	while (w->out.n > w->block && is_blank(w->out.v[w->out.n - 1]))
		w->out.n--;
	if (w->out.n > w->block && w->zone != ZONE_NONE && w->marks != NULL) {
		mark = VEC_PUSH(w->arena, w->marks);
		*mark = (struct mark){ w->block, w->out.n, w->zone };
	}
	if (w->out.n > w->block) {
		put(w, SPAN("\n\n"));
		w->told += w->subhead == 0;
	}
	w->block = w->out.n;
	w->linked = w->timed = 0;
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

/* The bytes of text in an element, counted until they are more than max. */
static size_t
text_bytes(const GumboNode *node, size_t max)
{
	const GumboVector *children;
	size_t n = 0;

	if (node->type == GUMBO_NODE_TEXT)
		return strlen(node->v.text.text);
	if (node->type != GUMBO_NODE_ELEMENT)
		return 0;
	children = &node->v.element.children;
	for (unsigned i = 0; i < children->length && n <= max; i++)
		n += text_bytes(children->data[i], max - n);
	return n;
}

/* Short enough for what it calls itself?  "author" may be all he wrote. */
static int
is_brief(const GumboNode *node, size_t max)
{
	return text_bytes(node, max) <= max;
}

/* What part of the report an element is; ZONE_NONE: as that around it. */
static enum zone
zone_of(const struct writer *w, const GumboNode *node)
{
	enum zone zone;

	if (w->furniture == NULL)
		return ZONE_NONE;
	if (node->v.element.tag == GUMBO_TAG_H1)
		return ZONE_HEADLINE;
	if (node->v.element.tag == GUMBO_TAG_P && w->zone == ZONE_NONE &&
	    w->figure == 0 && furniture_attribute(node, "class").n == 0)
		return ZONE_NONE;
	zone = furniture_part(w->furniture, node);
	if (zone != ZONE_NONE && !is_brief(node, zone == ZONE_CAPTION ?
	    CAPTION_MAX : BYLINE_MAX))
		zone = ZONE_NONE;
	if (zone == ZONE_CREDIT && w->figure == 0 && w->zone == ZONE_NONE)
		return ZONE_NONE;
	if (zone == ZONE_NONE && node->v.element.tag == GUMBO_TAG_FIGCAPTION)
		return ZONE_CAPTION;
	return zone;
}

/* Does an element stand apart from the text around it? */
static int
is_apart(const struct writer *w, const GumboNode *node, enum zone zone)
{
	if (w->furniture == NULL)
		return 0;
	return furniture_is_block(node) || (zone != ZONE_NONE &&
	    zone != ZONE_BYLINE && (w->figure > 0 || w->zone != ZONE_NONE));
}

static void	walk(struct writer *, const GumboNode *, int);

static void
count_in(struct writer *w, const GumboNode *node, int by)
{
	GumboTag tag = node->v.element.tag;

	w->link += tag == GUMBO_TAG_A ? by : 0;
	w->heading += is_heading(tag) ? by : 0;
	w->subhead += is_heading(tag) && w->furniture != NULL &&
	    tag != w->furniture->head ? by : 0;
	w->pre += tag == GUMBO_TAG_PRE ? by : 0;
	w->figure += tag == GUMBO_TAG_FIGURE ? by : 0;
	w->time += tag == GUMBO_TAG_TIME &&
	    furniture_attribute(node, "datetime").n > 0 ? by : 0;
}

/* "Read next" stands above what is left out: it goes, too. */
static void
undo(struct writer *w, const struct writer *before)
{
	w->out.n = w->block = before->out.n;
	while (w->marks != NULL && w->marks->n > 0 &&
	    w->marks->v[w->marks->n - 1].to > w->out.n)
		w->marks->n--;
}

static void
walk_element(struct writer *w, const GumboNode *node, int depth)
{
	GumboTag tag = node->v.element.tag;
	const GumboVector *children = &node->v.element.children;
	enum zone zone = zone_of(w, node), around = w->zone;
	int apart = is_apart(w, node, zone);
	struct writer before;

	if (tag == GUMBO_TAG_BR) {
		line_break(w);
		return;
	}
	if (apart) {
		flush(w);
		w->zone = zone != ZONE_NONE ? zone : around;
	}
	before = *w;
	if (tag == GUMBO_TAG_LI)
		w->item = 1;
	else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
		w->space = 1;
	count_in(w, node, 1);
	for (unsigned i = 0; i < children->length; i++)
		walk(w, children->data[i], depth + 1);
	if (apart)
		flush(w);
	if (tag == GUMBO_TAG_LI)
		w->item = 0;
	count_in(w, node, -1);
	w->zone = around;
	if (apart && w->told == before.told && w->dropped > before.dropped)
		undo(w, &before);
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
		else
			w->dropped++;
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
    const GumboNode *node, struct marks *marks)
{
	struct writer w = { .furniture = furniture, .arena = arena,
	    .marks = marks };

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
