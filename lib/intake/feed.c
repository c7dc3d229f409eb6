#include "intake/feed.h"

#include <expat.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "intake/item.h"
#include "split/html.h"

#define DEPTH_MAX	64
#define TEXT_MAX	((size_t)4 << 20)	/* of one member of an item */

struct reader {
	struct arena		*arena;
	const struct dates_words *dates;
	struct feed_items	*out;
	XML_Parser		 parser;
	struct item		 feed, item;
	enum item_member	 open[DEPTH_MAX];
	size_t			 depth, inside;	/* inside: of an item, or 0 */
	size_t			 keep;		/* its depth, or 0 */
	int			 markup;	/* it holds elements */
	struct { VEC(char); }	 text;
};

static void
put(struct reader *r, const char *s, size_t n)
{
	if (r->text.n + n > TEXT_MAX)
		return;
	for (size_t i = 0; i < n; i++)
		*VEC_PUSH(r->arena, &r->text) = s[i];
}

static struct item *
current(struct reader *r)
{
	return r->inside > 0 ? &r->item : &r->feed;
}

/* Is what is kept the text of an item, in which elements count? */
static int
keeps_body(const struct reader *r)
{
	enum item_member part = r->open[r->keep];

	return part == ITEM_CONTENT || part == ITEM_SUMMARY;
}

static const char *
attribute(const char **v, const char *name)
{
	for (; *v != NULL; v += 2)
		if (strcmp(v[0], name) == 0)
			return v[1];
	return "";
}

/* In Atom an address is an attribute. */
static void
take_link(struct reader *r, const char **v)
{
	const char *rel = attribute(v, "rel"), *href = attribute(v, "href");

	if (*href != '\0' && (*rel == '\0' || strcmp(rel, "alternate") == 0) &&
	    current(r)->v[ITEM_LINK].n == 0)
		current(r)->v[ITEM_LINK] = arena_dup(r->arena, span_of(href));
}

/* A tag inside content that is XHTML: as HTML writes it. */
static void
put_tag(struct reader *r, const char *name, const char *before)
{
	const char *local = strrchr(name, ' ');

	local = local == NULL ? name : local + 1;
	put(r, before, strlen(before));
	put(r, local, strlen(local));
	put(r, ">", 1);
}

static void
opened(void *arg, const char *name, const char **v)
{
	struct reader *r = arg;
	enum item_member part = item_member(name);

	if (r->depth + 1 >= DEPTH_MAX) {
		XML_StopParser(r->parser, XML_FALSE);
		return;
	}
	r->open[++r->depth] = part;
	if (r->keep > 0) {
		if (keeps_body(r))
			put_tag(r, name, "<");
		return;
	}
	if (part == ITEM_BEGINS && r->inside == 0) {
		r->item = (struct item){ 0 };
		r->inside = r->depth;
		return;
	}
	if (part == ITEM_LINK)
		take_link(r, v);
	/* Of an item its own children count, and the name of its author. */
	if (part > ITEM_CHANNEL && part != ITEM_AUTHOR &&
	    (r->depth == r->inside + 1 || part == ITEM_NAME ||
	    (r->inside == 0 && r->depth <= 3))) {
		r->keep = r->depth;
		r->text.n = 0;
		r->markup = strcmp(attribute(v, "type"), "xhtml") == 0;
	}
}

static void
text_of(void *arg, const char *s, int n)
{
	struct reader *r = arg;

	if (r->keep == 0)
		return;
	if (!r->markup) {
		put(r, s, (size_t)n);
		return;
	}
	for (int i = 0; i < n; i++)
		if (s[i] == '<')
			put(r, "&lt;", 4);
		else if (s[i] == '&')
			put(r, "&amp;", 5);
		else
			put(r, s + i, 1);
}

/* "&nbsp;" that no one declared: HTML knows it. */
static void
skipped(void *arg, const char *name, int is_parameter)
{
	struct reader *r = arg;
	struct span known;

	if (r->keep == 0 || is_parameter)
		return;
	known = arena_printf(r->arena, "&%s;", name);
	if (!r->markup && !keeps_body(r))
		known = html_text(r->arena, known, NULL);
	put(r, known.p, known.n);
}

static void
keep_text(struct reader *r, enum item_member part)
{
	struct span text = arena_dup(r->arena, span_trim((struct span){
	    r->text.v, r->text.n }));
	struct item *to = current(r);

	if (text.n == 0)
		return;
	if (part == ITEM_NAME)
		*VEC_PUSH(r->arena, &to->names) = text;
	else if (to->v[part].n == 0)
		to->v[part] = text;
}

static void
closed(void *arg, const char *name)
{
	struct reader *r = arg;
	enum item_member part = r->open[r->depth];
	struct feed_item *done;

	if (r->keep > 0 && r->depth > r->keep && keeps_body(r))
		put_tag(r, name, "</");
	if (r->depth == r->keep) {
		keep_text(r, part);
		r->keep = 0;
	}
	if (r->depth == r->inside) {
		done = VEC_PUSH(r->arena, r->out);
		item_document(r->arena, r->dates, &r->feed, &r->item,
		    &done->doc, &done->marks);
		r->inside = 0;
	}
	r->depth--;
}

int
feed_is(struct span head)
{
	static const char *const roots[] = { "<rss", "<rdf:RDF", "<feed",
	    "<atom:feed" };
	size_t i = 0;

	/* The first element, behind declarations and comments. */
	for (;;) {
		i += span_find(span_sub(head, i, head.n), SPAN("<"));
		if (i + 1 >= head.n)
			return 0;
		if (head.p[i + 1] != '?' && head.p[i + 1] != '!')
			break;
		i += span_starts(span_sub(head, i, head.n), SPAN("<!--")) ?
		    span_find(span_sub(head, i, head.n), SPAN("-->")) : 1;
	}
	head = span_sub(head, i, head.n);
	for (size_t k = 0; k < sizeof(roots) / sizeof(roots[0]); k++)
		if (span_starts(head, span_of(roots[k])))
			return 1;
	return 0;
}

static XML_Parser
new_parser(struct reader *r)
{
	XML_Parser parser = XML_ParserCreateNS("UTF-8", ' ');

	if (parser == NULL)
		return NULL;
	XML_SetUserData(parser, r);
	XML_SetElementHandler(parser, opened, closed);
	XML_SetCharacterDataHandler(parser, text_of);
	XML_SetSkippedEntityHandler(parser, skipped);
	XML_UseForeignDTD(parser, XML_TRUE);	/* so that they are skipped */
	return parser;
}

/* Where the next item begins, from byte i; the length if there is none. */
static size_t
next_item(struct span xml, size_t i)
{
	for (; i < xml.n; i++) {
		struct span rest = span_sub(xml, i, xml.n);

		if (span_starts(rest, SPAN("<item>")) ||
		    span_starts(rest, SPAN("<item ")) ||
		    span_starts(rest, SPAN("<entry>")) ||
		    span_starts(rest, SPAN("<entry ")))
			break;
	}
	return i;
}

static void
note(struct reader *r, struct span xml, size_t from, struct feed_error *e)
{
	size_t at = from + (size_t)XML_GetCurrentByteIndex(r->parser);

	if (e->why != NULL)
		return;
	e->why = arena_printf(r->arena, "malformed feed: %s",
	    XML_ErrorString(XML_GetErrorCode(r->parser))).p;
	e->line = e->column = 1;
	for (size_t i = 0; i < at && i < xml.n; i++)
		if (xml.p[i] == '\n') {
			e->line++;
			e->column = 1;
		} else
			e->column++;
}

/*
 * Parse [from, n) behind the head of the feed, which every piece needs to be
 * understood.  Returns where to go on: behind what is malformed, or the end.
 */
static size_t
read_piece(struct reader *r, struct span xml, size_t head, size_t from,
    struct feed_error *e)
{
	size_t at = xml.n;
	int ok;

	r->depth = r->inside = r->keep = 0;
	if ((r->parser = new_parser(r)) == NULL) {
		*e = (struct feed_error){ "out of memory", 1, 1 };
		return xml.n;
	}
	ok = from == 0 || XML_Parse(r->parser, xml.p, (int)head, 0) ==
	    XML_STATUS_OK;
	if (ok && XML_Parse(r->parser, xml.p + from, (int)(xml.n - from), 1) !=
	    XML_STATUS_OK) {
		size_t skew = from == 0 ? 0 : from - head;

		note(r, xml, skew, e);
		at = next_item(xml, skew +
		    (size_t)XML_GetCurrentByteIndex(r->parser));
	}
	XML_ParserFree(r->parser);
	return at;
}

static int
by_doc(const void *a, const void *b)
{
	const struct feed_item *const *x = a, *const *y = b;
	int c = span_cmp((*x)->doc.doc, (*y)->doc.doc);

	return c != 0 ? c : (*x > *y) - (*x < *y);
}

/* Items without ids of their own may have one address, that of the site. */
static void
tell_apart(struct arena *arena, struct feed_items *all)
{
	struct feed_item **v = ARENA_ARRAY(arena, struct feed_item *,
	    all->n + 1);
	size_t same = 0;

	for (size_t i = 0; i < all->n; i++)
		v[i] = &all->v[i];
	qsort(v, all->n, sizeof(*v), by_doc);
	for (size_t i = 1; i < all->n; i++) {
		struct span *doc = &v[i]->doc.doc;

		same = doc->n > 0 && span_eq(*doc,
		    v[i - 1 - same]->doc.doc) ? same + 1 : 0;
		if (same > 0)
			*doc = arena_printf(arena, "%.*s-%zu", (int)doc->n,
			    doc->p, same + 1);
	}
}

int
feed_read(struct arena *arena, const struct dates_words *dates,
    struct span xml, struct feed_items *out, struct feed_error *e)
{
	struct reader r = { .arena = arena, .dates = dates, .out = out };
	size_t head = next_item(xml, 0), from = 0, next;

	*e = (struct feed_error){ NULL, 0, 0 };
	*out = (struct feed_items){ NULL, 0, 0 };
	if (xml.n > INT_MAX) {
		e->why = "longer than two gigabytes";
		return -1;
	}
	for (; from < xml.n; from = next) {
		next = read_piece(&r, xml, head, from, e);
		if (next <= from)
			break;
	}
	tell_apart(arena, out);
	return e->why == NULL ? 0 : -1;
}
