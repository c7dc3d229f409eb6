#include "split/html.h"

#include <gumbo.h>

#include "lang/en.h"
#include "split/article.h"
#include "split/blocks.h"
#include "split/declared.h"
#include "split/furniture.h"
#include "split/scan.h"

#define NESTING_MAX	1000	/* deeper pages are attacks, or broken */

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

void
html_read(struct arena *arena, struct span html, struct document *doc)
{
	struct furniture furniture = { .spared = { NULL, 0, 0 } };
	const GumboNode *article;
	GumboOutput *page;

	if (is_too_deep(html) || lexicon_embedded(&furniture.words,
	    &en_page_words, NULL) == -1 || (page = gumbo_parse_with_options(
	    &kGumboDefaultOptions, html.p, html.n)) == NULL) {
		doc->text = strip(arena, html);
		return;
	}
	declared_read(arena, page->root, doc);
	article = article_find(&furniture, arena, page->root);
	doc->text = blocks_text(&furniture, arena, article);
	gumbo_destroy_output(&kGumboDefaultOptions, page);
}
