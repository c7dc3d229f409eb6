#include "intake/linked.h"

#include <jansson.h>
#include <string.h>

#include "ground/vec.h"
#include "split/html.h"

#define DEPTH_MAX	12	/* of lists and graphs in each other */
#define NAMES_MAX	40	/* authors of an article */
#define TRIES_MAX	200	/* look-ups, each as long as the page is */

struct nodes { VEC(const json_t *); };

struct page {
	struct arena	*arena;
	struct nodes	 all;		/* objects that @id may name */
	struct nodes	 articles;
	int		 tries;		/* names that were looked up by @id */
};

static int
ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n >= m && strcmp(s + n - m, end) == 0;
}

static int
is_article_type(const char *type)
{
	return ends_with(type, "Article") || ends_with(type, "Posting") ||
	    ends_with(type, "/Report") || strcmp(type, "Report") == 0;
}

/* Is the type, or one of the types, of an object as asked? */
static int
is_typed(const json_t *o, int (*asked)(const char *))
{
	const json_t *type = json_object_get(o, "@type");

	if (json_is_string(type))
		return asked(json_string_value(type));
	for (size_t i = 0; i < json_array_size(type); i++)
		if (json_is_string(json_array_get(type, i)) &&
		    asked(json_string_value(json_array_get(type, i))))
			return 1;
	return 0;
}

/* Objects at the top, in lists and in graphs; not what is inside an article. */
static void
gather(struct page *page, const json_t *v, int depth)
{
	if (depth > DEPTH_MAX)
		return;
	for (size_t i = 0; i < json_array_size(v); i++)
		gather(page, json_array_get(v, i), depth + 1);
	if (!json_is_object(v))
		return;
	*VEC_PUSH(page->arena, &page->all) = v;
	if (is_typed(v, is_article_type)) {
		*VEC_PUSH(page->arena, &page->articles) = v;
		return;
	}
	gather(page, json_object_get(v, "@graph"), depth + 1);
	gather(page, json_object_get(v, "mainEntity"), depth + 1);
}

/* Signs in a string that are written as in HTML are meant as what they show. */
static struct span
string_of(struct page *page, const json_t *v)
{
	struct span s = { NULL, 0 };

	if (!json_is_string(v))
		return s;
	s = arena_dup(page->arena, (struct span){ json_string_value(v),
	    json_string_length(v) });
	if (s.n > 0 && (memchr(s.p, '&', s.n) != NULL ||
	    memchr(s.p, '<', s.n) != NULL))
		s = html_text(page->arena, s, NULL);
	return span_trim(s);
}

static struct span
string_at(struct page *page, const json_t *o, const char *name)
{
	const json_t *v = json_object_get(o, name);

	return string_of(page, json_is_array(v) ? json_array_get(v, 0) : v);
}

/* "{"@id": "#editor"}" stands for the object that is so named. */
static const json_t *
resolved(struct page *page, const json_t *o)
{
	const json_t *id = json_object_get(o, "@id");

	if (!json_is_string(id) || json_object_get(o, "name") != NULL ||
	    page->tries++ >= TRIES_MAX)
		return o;
	for (size_t i = 0; i < page->all.n; i++)
		if (page->all.v[i] != o && json_equal(id,
		    json_object_get(page->all.v[i], "@id")) &&
		    json_object_get(page->all.v[i], "name") != NULL)
			return page->all.v[i];
	return o;
}

static void
add_authors(struct page *page, const json_t *v, struct document *doc,
    int depth)
{
	struct span name;

	if (depth > 2 || doc->byline.n >= NAMES_MAX)
		return;
	for (size_t i = 0; i < json_array_size(v); i++)
		add_authors(page, json_array_get(v, i), doc, depth + 1);
	name = json_is_object(v) ? string_at(page, resolved(page, v), "name") :
	    string_of(page, v);
	if (name.n > 0)
		*VEC_PUSH(page->arena, &doc->byline) = name;
}

static struct span
publisher(struct page *page, const json_t *article)
{
	const json_t *v = json_object_get(article, "publisher");

	if (json_is_array(v))
		v = json_array_get(v, 0);
	return json_is_object(v) ? string_at(page, resolved(page, v), "name") :
	    string_of(page, v);
}

static void
read_article(struct page *page, const json_t *o, struct document *doc)
{
	doc->title = string_at(page, o, "headline");
	doc->published = string_at(page, o, "datePublished");
	doc->updated = string_at(page, o, "dateModified");
	doc->url = string_at(page, o, "url");
	doc->language = string_at(page, o, "inLanguage");
	doc->outlet = publisher(page, o);
	add_authors(page, json_object_get(o, "author"), doc, 0);
	if (doc->byline.n == 0)
		add_authors(page, json_object_get(o, "creator"), doc, 0);
}

/* An address without what may differ and mean the same page. */
static struct span
bare(struct span url)
{
	size_t cut = span_find(url, SPAN("://"));

	if (cut < url.n)
		url = span_sub(url, cut + 3, url.n);
	url.n = span_find(url, SPAN("#"));
	url.n = span_find(url, SPAN("?"));
	while (url.n > 0 && url.p[url.n - 1] == '/')
		url.n--;
	return url;
}

static int
is_at(struct page *page, const json_t *o, struct span url)
{
	const json_t *main = json_object_get(o, "mainEntityOfPage");
	const struct span own[] = { string_at(page, o, "url"),
	    string_at(page, o, "@id"), string_of(page, main),
	    string_at(page, main, "@id"), string_at(page, main, "url") };

	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (own[i].n > 0 && span_eq(bare(own[i]), bare(url)))
			return 1;
	return 0;
}

/* The article that the page is about, or NULL. */
static const json_t *
choose(struct page *page, struct span url)
{
	for (size_t i = 0; url.n > 0 && i < page->articles.n; i++)
		if (is_at(page, page->articles.v[i], url))
			return page->articles.v[i];
	return page->articles.n == 1 ? page->articles.v[0] : NULL;
}

/* Sites wrap their JSON into comments, and break lines in strings. */
static json_t *
parse(struct arena *arena, struct span script)
{
	char *p = arena_str(arena, script);
	size_t from = 0, to = script.n;

	for (size_t i = 0; i < script.n; i++)
		if ((unsigned char)p[i] < 0x20)
			p[i] = ' ';
	while (from < to && p[from] != '{' && p[from] != '[')
		from++;
	while (to > from && p[to - 1] != '}' && p[to - 1] != ']')
		to--;
	return json_loadb(p + from, to - from, 0, NULL);
}

void
linked_read(struct arena *arena, const struct span_list *scripts,
    struct span page_url, struct document *doc)
{
	struct page page = { .arena = arena };
	json_t **roots = ARENA_ARRAY(arena, json_t *, scripts->n + 1);
	const json_t *article;

	for (size_t i = 0; i < scripts->n; i++) {
		roots[i] = parse(arena, scripts->v[i]);
		gather(&page, roots[i], 0);
	}
	if ((article = choose(&page, page_url)) != NULL)
		read_article(&page, article, doc);
	for (size_t i = 0; i < scripts->n; i++)
		json_decref(roots[i]);
}
