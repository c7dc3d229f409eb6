#include "split/declared.h"

#include <string.h>

#include "lang/en.h"
#include "split/blocks.h"
#include "split/dates.h"
#include "split/names.h"
#include "split/scan.h"
#include "text/utf8.h"

#define DEPTH_MAX	4000
#define RANK_LAST	9
#define OUTLET_WORDS	4
#define VALUE_MAX	((size_t)2000)

enum member {
	TITLE, PUBLISHED, UPDATED, OUTLET, BYLINE, URL, LANGUAGE, MEMBERS
};

static const char *const member_names[MEMBERS] = {
	"title", "published", "updated", "outlet", "byline", "url",
	"language",
};

/* The best value of each member so far. */
struct finds {
	struct arena	*arena;
	struct lexicon	 names;
	struct dates_words dates;
	struct span	 value[MEMBERS];
	int		 rank[MEMBERS];		/* RANK_LAST: none */
	struct span	 window;		/* the title element */
};

static void
offer(struct finds *finds, enum member member, int rank, struct span value)
{
	value = span_trim(value);
	if (value.n == 0 || value.n > VALUE_MAX || rank >= finds->rank[member])
		return;
	if (member == PUBLISHED || member == UPDATED) {
		value = dates_read(&finds->dates, finds->arena, value, 1);
		if (value.n == 0)
			return;
	}
	finds->value[member] = arena_dup(finds->arena, value);
	finds->rank[member] = rank;
}

/* A value by the name under which a page declares it. */
static void
offer_named(struct finds *finds, struct span name, struct span value)
{
	struct span key = utf8_fold(finds->arena, span_trim(name)), member;
	struct row row;
	size_t at = 0;

	if (key.n == 0 || key.n > 60)
		return;
	/* Few rows, and names with signs in them: looked through in order. */
	while (lexicon_each(&finds->names, &at, &row)) {
		if (!span_eq(lexicon_column(&row, 0), key))
			continue;
		member = lexicon_column(&row, 1);
		for (int m = 0; m < MEMBERS; m++)
			if (span_is(member, member_names[m]))
				offer(finds, (enum member)m,
				    lexicon_column(&row, 2).p[0] - '0', value);
	}
}

static void
read_meta(struct finds *finds, const GumboNode *node)
{
	static const char *const keys[] = { "property", "name", "itemprop" };
	struct span content = furniture_attribute(node, "content");

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		offer_named(finds, furniture_attribute(node, keys[i]),
		    content);
}

/* The string behind "name": in JSON text, without escapes. */
static struct span
json_string(struct span json, struct span name)
{
	size_t i = span_find(json, name), from;

	i = scan_skip(json, i + name.n);
	if (i >= json.n || json.p[i] != ':')
		return (struct span){ NULL, 0 };
	i = scan_skip(json, i + 1);
	if (i >= json.n || json.p[i] != '"')
		return (struct span){ NULL, 0 };
	for (from = ++i; i < json.n && json.p[i] != '"'; i++)
		if (json.p[i] == '\\')
			return (struct span){ NULL, 0 };
	return span_sub(json, from, i);
}

static void
read_script(struct finds *finds, const GumboNode *node)
{
	const GumboVector *children = &node->v.element.children;
	struct span json;

	if (!span_is(furniture_attribute(node, "type"),
	    "application/ld+json") || children->length == 0)
		return;
	json = span_of(((const GumboNode *)children->data[0])->v.text.text);
	offer(finds, PUBLISHED, 2, json_string(json,
	    SPAN("\"datePublished\"")));
	offer(finds, UPDATED, 2, json_string(json, SPAN("\"dateModified\"")));
	offer(finds, TITLE, 4, json_string(json, SPAN("\"headline\"")));
}

static void
read_element(struct finds *finds, const GumboNode *node)
{
	switch (node->v.element.tag) {
	case GUMBO_TAG_META:
		read_meta(finds, node);
		break;
	case GUMBO_TAG_LINK:
		offer_named(finds, furniture_attribute(node, "rel"),
		    furniture_attribute(node, "href"));
		break;
	case GUMBO_TAG_SCRIPT:
		read_script(finds, node);
		break;
	case GUMBO_TAG_H1:
		offer(finds, TITLE, 3, blocks_line(finds->arena, node));
		break;
	case GUMBO_TAG_TITLE:
		finds->window = blocks_line(finds->arena, node);
		offer(finds, TITLE, 5, finds->window);
		break;
	case GUMBO_TAG_TIME:
		offer_named(finds, furniture_attribute(node, "itemprop"),
		    furniture_attribute(node, "datetime"));
		offer(finds, PUBLISHED, 6,
		    furniture_attribute(node, "datetime"));
		break;
	case GUMBO_TAG_HTML:
		offer(finds, LANGUAGE, 1, furniture_attribute(node, "lang"));
		break;
	default:
		break;
	}
}

static void
read_tree(struct finds *finds, const GumboNode *node, int depth)
{
	const GumboVector *children;

	if (node->type != GUMBO_NODE_ELEMENT || depth > DEPTH_MAX)
		return;
	read_element(finds, node);
	children = &node->v.element.children;
	for (unsigned i = 0; i < children->length; i++)
		read_tree(finds, children->data[i], depth + 1);
}

/* The last sign between words in a title element, its length if none. */
static size_t
last_sign(struct span window, size_t *bytes)
{
	size_t last = window.n, n;
	uint32_t c;

	for (size_t i = 1; i + 1 < window.n; i += n) {
		c = scan_at(window, i, &n);
		if ((c != '|' && !scan_is_dash(c)) || window.p[i - 1] != ' ' ||
		    i + n >= window.n || window.p[i + n] != ' ')
			continue;
		last = i;
		*bytes = n;
	}
	return last;
}

/* "Headline - The Daily Post": what stands behind the title that is known. */
static void
read_window(struct finds *finds)
{
	struct span title = finds->value[TITLE], outlet;
	size_t bytes = 0, at = last_sign(finds->window, &bytes);

	if (finds->rank[TITLE] >= 5 || at == finds->window.n ||
	    !span_eq(utf8_key(finds->arena, title), utf8_key(finds->arena,
	    span_trim(span_sub(finds->window, 0, at)))))
		return;
	outlet = span_sub(finds->window, at + bytes, finds->window.n);
	if (scan_count(outlet, OUTLET_WORDS + 1) <= OUTLET_WORDS)
		offer(finds, OUTLET, 6, outlet);
}

static void
fill(struct span *member, struct span value)
{
	if (member->n == 0)
		*member = value;
}

static void
add_authors(struct arena *arena, struct document *doc, struct span value)
{
	struct span_list names = names_split(arena, value);

	for (size_t i = 0; doc->byline.n == 0 && i < names.n; i++)
		if (!names_is_person(names.v[i]))
			return;
	for (size_t i = 0; i < names.n; i++)
		names_add(arena, &doc->byline, names.v[i]);
}

void
declared_read(struct arena *arena, const GumboNode *root,
    struct document *doc)
{
	struct finds finds = { .arena = arena };

	for (int m = 0; m < MEMBERS; m++)
		finds.rank[m] = RANK_LAST;
	if (lexicon_embedded(&finds.names, &en_page_declarations, NULL) == -1 ||
	    dates_open(&finds.dates, NULL) == -1)
		return;
	read_tree(&finds, root, 0);
	read_window(&finds);
	fill(&doc->title, finds.value[TITLE]);
	fill(&doc->outlet, finds.value[OUTLET]);
	fill(&doc->url, finds.value[URL]);
	fill(&doc->language, finds.value[LANGUAGE]);
	fill(&doc->updated, finds.value[UPDATED]);
	if (doc->published.n == 0 && finds.value[PUBLISHED].n > 0) {
		doc->published = finds.value[PUBLISHED];
		doc->published_from = FROM_METADATA;
	}
	if (doc->byline.n == 0)
		add_authors(arena, doc, finds.value[BYLINE]);
}
