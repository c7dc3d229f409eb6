#include "split/html.h"

#include <gumbo.h>

#include "split/article.h"
#include "split/blocks.h"
#include "split/declared.h"
#include "split/furniture.h"
#include "split/scan.h"

#define NESTING_MAX	1000	/* deeper pages are attacks, or broken */

struct html {
	struct arena		*arena;
	struct span		 page;
	struct furniture	 furniture;
	GumboOutput		*tree;		/* NULL: none could be had */
};

/* Elements that are empty, or that the next one of their kind closes. */
static int
nests_not(struct span name)
{
	static const char *const names[] = {
		"p", "br", "li", "td", "th", "tr", "hr", "img", "dd", "dt",
		"col", "wbr", "meta", "link", "input", "base", "area",
		"embed", "param", "source", "track", "option", "tbody",
		"thead", "tfoot", "path", "rect", "circle", "use",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(name, names[i]))
			return 1;
	return 0;
}

/*
 * Elements that are never closed make the parser's work grow with the square of
 * their number: such a page is not parsed.
 */
static int
is_too_deep(struct span html)
{
	long depth = 0;

	for (size_t i = 0; i + 1 < html.n; i++) {
		char name[8];
		size_t n = 0;

		if (html.p[i] != '<')
			continue;
		if (html.p[i + 1] == '/') {
			depth -= depth > 0;
			continue;
		}
		while (i + 1 + n < html.n && n < sizeof(name) &&
		    ((html.p[i + 1 + n] | 0x20) >= 'a' &&
		    (html.p[i + 1 + n] | 0x20) <= 'z')) {
			name[n] = (char)(html.p[i + 1 + n] | 0x20);
			n++;
		}
		if (n > 0 && !nests_not((struct span){ name, n }) &&
		    ++depth > NESTING_MAX)
			return 1;
	}
	return 0;
}

/* Text between tags, where no tree can be had. */
static struct span
strip(struct arena *arena, struct span html)
{
	char *out = ARENA_ARRAY(arena, char, html.n + 1);
	size_t n = 0;
	int tag = 0;

	for (size_t i = 0; i < html.n; i++) {
		if (html.p[i] == '<')
			tag = 1;
		else if (html.p[i] == '>' && tag) {
			tag = 0;
			if (n > 0 && out[n - 1] != ' ')
				out[n++] = ' ';
		} else if (!tag)
			out[n++] = html.p[i];
	}
	return span_trim((struct span){ out, n });
}

struct html *
html_open(struct arena *arena, struct span page)
{
	struct html *html = ARENA_NEW(arena, struct html);

	html->arena = arena;
	html->page = page;
	if (!is_too_deep(page) && furniture_open(&html->furniture) == 0)
		html->tree = gumbo_parse_with_options(&kGumboDefaultOptions,
		    page.p, page.n);
	return html;
}

void
html_close(struct html *html)
{
	if (html->tree != NULL)
		gumbo_destroy_output(&kGumboDefaultOptions, html->tree);
	html->tree = NULL;
}

struct span_list
html_linked(const struct html *html)
{
	struct span_list all = { NULL, 0, 0 };

	if (html->tree != NULL)
		declared_linked(html->arena, html->tree->root, &all);
	return all;
}

struct span
html_canonical(const struct html *html)
{
	return html->tree == NULL ? (struct span){ NULL, 0 } :
	    declared_canonical(&html->furniture, html->arena,
	    html->tree->root);
}

void
html_report(struct html *html, const struct document *linked,
    struct document *doc, struct marks *marks)
{
	const GumboNode *article;

	if (html->tree == NULL) {
		doc->text = strip(html->arena, html->page);
		return;
	}
	article = article_find(&html->furniture, html->arena,
	    html->tree->root);
	declared_read(&html->furniture, html->arena, html->tree->root,
	    article, linked, doc);
	doc->text = blocks_text(&html->furniture, html->arena, article,
	    marks);
}

struct span
html_text(struct arena *arena, struct span piece, struct marks *marks)
{
	struct html *html = html_open(arena, piece);
	struct span text = html->tree == NULL ? strip(arena, piece) :
	    blocks_text(&html->furniture, arena, html->tree->root,
	    marks);

	html_close(html);
	return text;
}
