#include "split/declared.h"

#include <string.h>

#include "lang/en.h"
#include "split/blocks.h"
#include "split/dates.h"
#include "split/headline.h"
#include "split/names.h"
#include "split/scan.h"
#include "text/utf8.h"

#define DEPTH_MAX	4000
#define RANK_LAST	9
#define BYLINE_MAX	60
#define NAME_WORDS	6	/* of an author, or an agency */
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
	struct arena		*arena;
	struct lexicon		 names;
	struct dates_words	 dates;
	struct span		 value[MEMBERS];
	int			 rank[MEMBERS];		/* RANK_LAST: none */
	struct span		 window;		/* the title element */
	struct span_list	 heads;			/* h1 elements */
	const GumboNode		*article;
	const struct furniture	*furniture;
	struct span		 byline;	/* the first in the article */
	struct span		 day;	/* of the time elements in it */
	int			 days;	/* different ones */
};

/* An address that names a page, not just a site. */
static int
is_page(struct span url)
{
	size_t host = span_find(url, SPAN("://"));
	struct span rest = span_sub(url, host + 3, url.n), path;

	path = span_sub(rest, span_find(rest, SPAN("/")) + 1, rest.n);
	return span_starts(url, SPAN("http")) && host < url.n && path.n > 0;
}

/* "en_US" as BCP 47 writes it; empty for what is no tag ("English"). */
static struct span
language_tag(struct arena *arena, struct span value)
{
	char *tag = arena_str(arena, value);
	size_t first = 0;

	for (size_t i = 0; i < value.n; i++)
		if (tag[i] == '_')
			tag[i] = '-';
	while (first < value.n && scan_is_letter((unsigned char)tag[first]))
		first++;
	if (first < 2 || first > 3 || (first < value.n && tag[first] != '-'))
		value.n = 0;
	return (struct span){ tag, value.n };
}

/* A value as its member has it; empty where it cannot be one. */
static struct span
checked(struct finds *finds, enum member member, struct span value)
{
	value = span_trim(value);
	if (value.n == 0 || value.n > VALUE_MAX)
		return (struct span){ NULL, 0 };
	if (member == PUBLISHED || member == UPDATED)
		return dates_read(&finds->dates, finds->arena, value, 1);
	if (member == LANGUAGE)
		return language_tag(finds->arena, value);
	if (member == URL && !is_page(value))
		return (struct span){ NULL, 0 };
	return value;
}

static void
offer(struct finds *finds, enum member member, int rank, struct span value)
{
	if (rank >= finds->rank[member])
		return;
	value = checked(finds, member, value);
	if (value.n == 0)
		return;
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

static int
is_linked(const GumboNode *node)
{
	return node->v.element.tag == GUMBO_TAG_SCRIPT &&
	    node->v.element.children.length > 0 &&
	    span_starts(furniture_attribute(node, "type"),
	    SPAN("application/ld+json"));
}

/*
 * When a report was published may stand in a time element; but so may when its
 * neighbours were.  By what it is called it is told; else it must be the only
 * day in the article.
 */
static void
read_time(struct finds *finds, const GumboNode *node, int inside)
{
	struct span value = furniture_attribute(node, "datetime"), word, iso;
	struct span classes = furniture_attribute(node, "class");

	if (value.n == 0)
		value = furniture_attribute(node, "content");
	offer_named(finds, furniture_attribute(node, "itemprop"), value);
	if (!inside)
		return;
	while (span_cut(&classes, ' ', &word))
		offer_named(finds, word, value);
	iso = checked(finds, PUBLISHED, value);
	if (iso.n == 0 || span_eq(span_sub(iso, 0, 10),
	    span_sub(finds->day, 0, 10)))
		return;
	finds->days++;
	finds->day = iso;
}

/* An element in the article that calls itself byline, and is just a name. */
static void
read_byline(struct finds *finds, const GumboNode *node)
{
	struct span name;

	if (furniture_part(finds->furniture, node) != ZONE_BYLINE &&
	    !span_is(furniture_attribute(node, "rel"), "author"))
		return;
	name = span_trim(blocks_line(finds->arena, node));
	if (name.n <= BYLINE_MAX && names_is_person(name))
		finds->byline = name;
}

static void
read_element(struct finds *finds, const GumboNode *node, int inside)
{
	switch (node->v.element.tag) {
	case GUMBO_TAG_META:
		read_meta(finds, node);
		break;
	case GUMBO_TAG_LINK:
		offer_named(finds, furniture_attribute(node, "rel"),
		    furniture_attribute(node, "href"));
		break;
	case GUMBO_TAG_H1:
		*VEC_PUSH(finds->arena, &finds->heads) =
		    blocks_line(finds->arena, node);
		break;
	case GUMBO_TAG_TITLE:
		if (finds->window.n == 0)	/* drawings have some, too */
			finds->window = blocks_line(finds->arena, node);
		break;
	case GUMBO_TAG_TIME:
		read_time(finds, node, inside);
		break;
	case GUMBO_TAG_HTML:
		offer(finds, LANGUAGE, 1, furniture_attribute(node, "lang"));
		break;
	default:
		if (inside && finds->byline.n == 0)
			read_byline(finds, node);
		if (furniture_attribute(node, "content").n > 0)
			offer_named(finds, furniture_attribute(node,
			    "itemprop"), furniture_attribute(node, "content"));
		break;
	}
}

static int
opens_article(const struct finds *finds, const GumboNode *node)
{
	return node == finds->article ||
	    node->v.element.tag == GUMBO_TAG_ARTICLE ||
	    node->v.element.tag == GUMBO_TAG_MAIN;
}

static void
read_tree(struct finds *finds, const GumboNode *node, int inside, int depth)
{
	const GumboVector *children;

	if (node->type != GUMBO_NODE_ELEMENT || depth > DEPTH_MAX ||
	    node->v.element.tag == GUMBO_TAG_SVG)
		return;
	if (node->v.element.tag == GUMBO_TAG_ASIDE ||
	    node->v.element.tag == GUMBO_TAG_NAV ||
	    node->v.element.tag == GUMBO_TAG_FOOTER)
		inside = -DEPTH_MAX;
	inside += opens_article(finds, node);
	read_element(finds, node, inside > 0);
	children = &node->v.element.children;
	for (unsigned i = 0; i < children->length; i++)
		read_tree(finds, children->data[i], inside, depth + 1);
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

/* "Ana Diaz adiaz@post.example": the name. */
static struct span
without_address(struct span name)
{
	size_t at = span_find(name, SPAN("@")), n;

	if (at == name.n)
		return name;
	while (at > 0 && !scan_is_space(scan_before(name, at, &n)))
		at -= n;
	return span_trim(span_sub(name, 0, at));
}

/* A name, no account ("jdoe7"), address or sentence. */
static int
is_author(struct span name)
{
	return name.n > 1 && !scan_lower(name, 0) && !scan_digit(name, 0) &&
	    scan_count(name, NAME_WORDS + 1) <= NAME_WORDS &&
	    span_find(name, SPAN(":")) == name.n;
}

/* An author is a person or an agency; which, split_document tells. */
static void
add_linked(struct finds *finds, const struct document *linked,
    struct document *doc)
{
	for (size_t i = 0; i < linked->byline.n; i++) {
		struct span_list names = names_split(finds->arena,
		    linked->byline.v[i]);

		for (size_t k = 0; k < names.n; k++) {
			struct span name = without_address(names.v[k]);

			if (is_author(name))
				names_add(finds->arena, &doc->byline, name);
		}
	}
	if (doc->byline.n == 0)
		add_authors(finds->arena, doc, finds->value[BYLINE]);
	if (doc->byline.n == 0)
		add_authors(finds->arena, doc, finds->byline);
}

/* Dates: what was changed before it was published was not. */
static void
fill_dates(struct finds *finds, struct document *doc)
{
	struct span updated;

	if (finds->days == 1)
		offer(finds, PUBLISHED, 6, finds->day);
	if (doc->published.n == 0 && finds->value[PUBLISHED].n > 0) {
		doc->published = finds->value[PUBLISHED];
		doc->published_from = FROM_METADATA;
	}
	updated = finds->value[UPDATED];
	if (span_eq(updated, doc->published))
		return;		/* never changed */
	if (updated.n > 0 && span_cmp(span_sub(updated, 0, 10),
	    span_sub(doc->published, 0, 10)) >= 0)
		fill(&doc->updated, updated);
}

void
declared_read(const struct furniture *furniture, struct arena *arena,
    const GumboNode *root, const GumboNode *article,
    const struct document *linked, struct document *doc)
{
	struct finds finds = { .arena = arena, .article = article,
	    .furniture = furniture };
	struct headline name;

	for (int m = 0; m < MEMBERS; m++)
		finds.rank[m] = RANK_LAST;
	if (lexicon_embedded(&finds.names, &en_page_declarations, NULL) == -1 ||
	    dates_open(&finds.dates, NULL) == -1)
		return;
	read_tree(&finds, root, 0, 0);
	offer(&finds, PUBLISHED, 0, linked->published);
	offer(&finds, UPDATED, 0, linked->updated);
	offer(&finds, OUTLET, 2, linked->outlet);
	offer(&finds, URL, 3, linked->url);
	offer(&finds, LANGUAGE, 2, linked->language);
	name = (struct headline){ arena, linked->title, finds.value[TITLE],
	    finds.window, finds.heads, finds.value[OUTLET] };
	fill(&doc->title, headline_choose(&name));
	offer(&finds, OUTLET, 6, headline_outlet(&name, doc->title));
	fill(&doc->outlet, finds.value[OUTLET]);
	fill(&doc->url, finds.value[URL]);
	fill(&doc->language, finds.value[LANGUAGE]);
	fill_dates(&finds, doc);
	if (doc->byline.n == 0)
		add_linked(&finds, linked, doc);
}

void
declared_linked(struct arena *arena, const GumboNode *node,
    struct span_list *all)
{
	const GumboVector *children;

	if (node->type != GUMBO_NODE_ELEMENT)
		return;
	children = &node->v.element.children;
	if (is_linked(node)) {
		*VEC_PUSH(arena, all) = span_of(((const GumboNode *)
		    children->data[0])->v.text.text);
		return;
	}
	for (unsigned i = 0; i < children->length; i++)
		declared_linked(arena, children->data[i], all);
}

struct span
declared_canonical(const struct furniture *furniture, struct arena *arena,
    const GumboNode *root)
{
	struct document doc = { 0 };
	const struct document none = { 0 };

	declared_read(furniture, arena, root, NULL, &none, &doc);
	return doc.url;
}
