#include "split/furniture.h"

#include <string.h>

#include "lang/en.h"
#include "split/card.h"
#include "split/scan.h"

#define WORD_MAX	24

struct span
furniture_attribute(const GumboNode *node, const char *name)
{
	const GumboAttribute *a;

	if (node->type != GUMBO_NODE_ELEMENT)
		return (struct span){ NULL, 0 };
	a = gumbo_get_attribute(&node->v.element.attributes, name);
	return span_of(a == NULL ? NULL : a->value);
}

static int
is_furniture_tag(GumboTag tag)
{
	switch (tag) {
	case GUMBO_TAG_HEAD: case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE:
	case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE:
	case GUMBO_TAG_NAV: case GUMBO_TAG_FORM: case GUMBO_TAG_FOOTER:
	case GUMBO_TAG_ASIDE: case GUMBO_TAG_BUTTON: case GUMBO_TAG_SELECT:
	case GUMBO_TAG_OPTION: case GUMBO_TAG_TEXTAREA:
	case GUMBO_TAG_IFRAME: case GUMBO_TAG_SVG: case GUMBO_TAG_CANVAS:
	case GUMBO_TAG_OBJECT: case GUMBO_TAG_VIDEO: case GUMBO_TAG_AUDIO:
	case GUMBO_TAG_MATH: case GUMBO_TAG_INPUT: case GUMBO_TAG_LABEL:
	case GUMBO_TAG_MENU: case GUMBO_TAG_DATALIST: case GUMBO_TAG_MAP:
		return 1;
	default:
		return 0;
	}
}

int
furniture_is_block(const GumboNode *node)
{
	switch (node->v.element.tag) {
	case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_B:
	case GUMBO_TAG_BDI: case GUMBO_TAG_BDO: case GUMBO_TAG_BIG:
	case GUMBO_TAG_CITE: case GUMBO_TAG_CODE: case GUMBO_TAG_DATA:
	case GUMBO_TAG_DEL: case GUMBO_TAG_DFN: case GUMBO_TAG_EM:
	case GUMBO_TAG_FONT: case GUMBO_TAG_I: case GUMBO_TAG_INS:
	case GUMBO_TAG_KBD: case GUMBO_TAG_MARK: case GUMBO_TAG_Q:
	case GUMBO_TAG_S: case GUMBO_TAG_SAMP: case GUMBO_TAG_SMALL:
	case GUMBO_TAG_SPAN: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG:
	case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TIME:
	case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_VAR:
	case GUMBO_TAG_WBR: case GUMBO_TAG_IMG: case GUMBO_TAG_TD:
	case GUMBO_TAG_TH: case GUMBO_TAG_BR: case GUMBO_TAG_UNKNOWN:
	case GUMBO_TAG_ACRONYM: case GUMBO_TAG_RUBY: case GUMBO_TAG_RB:
	case GUMBO_TAG_NOBR:
		return 0;
	default:
		return 1;
	}
}

/* Never thrown away for their names. */
static int
is_frame(GumboTag tag)
{
	return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY ||
	    tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE ||
	    tag == GUMBO_TAG_P || tag == GUMBO_TAG_H1;
}

/* The next word of a class or id ("post-share_bar", "shareBar") from *i. */
static struct span
next_word(struct span name, size_t *i)
{
	size_t from, end;

	while (*i < name.n && !scan_is_wordy((unsigned char)name.p[*i]))
		++*i;
	from = *i;
	for (end = from; end < name.n &&
	    scan_is_wordy((unsigned char)name.p[end]); end++)
		if (end > from && name.p[end] >= 'A' && name.p[end] <= 'Z' &&
		    name.p[end - 1] >= 'a')
			break;		/* a capital begins the next word */
	*i = end;
	return span_sub(name, from, end);
}

/* The row of the first of these words that is in a table; 0 if none is. */
static int
find_word(const struct lexicon *words, struct span name, struct row *row)
{
	char buf[WORD_MAX];
	struct span word;

	for (size_t i = 0; i < name.n; ) {
		word = scan_fold(next_word(name, &i), buf, sizeof(buf));
		if (word.n > 0 && lexicon_find(words, word, row))
			return 1;
	}
	return 0;
}

/* The name of an element that HTML does not know: <amp-ad>. */
static struct span
custom_name(const GumboNode *node)
{
	struct span tag;

	if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
		return (struct span){ NULL, 0 };
	tag = (struct span){ node->v.element.original_tag.data,
	    node->v.element.original_tag.length };
	tag = span_sub(tag, 1, span_find(tag, SPAN(">")));
	tag.n = span_find(tag, SPAN(" "));
	return tag;
}

static int
is_named(const struct furniture *f, const GumboNode *node, struct row *row)
{
	return find_word(&f->words, furniture_attribute(node, "class"), row) ||
	    find_word(&f->words, furniture_attribute(node, "id"), row) ||
	    find_word(&f->words, custom_name(node), row);
}

int
furniture_is_talk(const struct furniture *f, const GumboNode *node)
{
	struct row row;

	return node->type == GUMBO_NODE_ELEMENT && is_named(f, node, &row) &&
	    span_is(lexicon_column(&row, 1), "talk");
}

enum zone
furniture_part(const struct furniture *f, const GumboNode *node)
{
	struct row row;

	if (!find_word(&f->parts, furniture_attribute(node, "class"), &row) &&
	    !find_word(&f->parts, furniture_attribute(node, "itemprop"),
	    &row) && !find_word(&f->parts, furniture_attribute(node, "id"),
	    &row))
		return ZONE_NONE;
	return (enum zone)name_find(&zone_names, lexicon_column(&row, 1));
}

int
furniture_open(struct furniture *f)
{
	*f = (struct furniture){ .spared = { NULL, 0, 0 } };
	return lexicon_embedded(&f->words, &en_page_words, NULL) == -1 ||
	    lexicon_embedded(&f->parts, &en_page_parts, NULL) == -1 ? -1 : 0;
}

static int
is_hidden(const GumboNode *node)
{
	struct span style = furniture_attribute(node, "style");

	return gumbo_get_attribute(&node->v.element.attributes, "hidden") !=
	    NULL || span_is(furniture_attribute(node, "aria-hidden"), "true") ||
	    span_find(style, SPAN("display:none")) < style.n ||
	    span_find(style, SPAN("display: none")) < style.n;
}

static int
is_role(const GumboNode *node)
{
	struct span role = furniture_attribute(node, "role");

	return span_is(role, "navigation") || span_is(role, "banner") ||
	    span_is(role, "contentinfo") || span_is(role, "complementary") ||
	    span_is(role, "search") || span_is(role, "dialog") ||
	    span_is(role, "menu");
}

static int
is_spared(const struct furniture *f, const GumboNode *node)
{
	for (size_t i = 0; i < f->spared.n; i++)
		if (f->spared.v[i] == node)
			return 1;
	return 0;
}

int
furniture_is(const struct furniture *f, const GumboNode *node)
{
	struct row row;
	GumboTag tag;

	if (node->type != GUMBO_NODE_ELEMENT &&
	    node->type != GUMBO_NODE_TEMPLATE)
		return 0;
	tag = node->v.element.tag;
	if (node->type == GUMBO_NODE_TEMPLATE)
		return 1;
	/* Some sites put the whole page into a form. */
	if (is_furniture_tag(tag))
		return tag != GUMBO_TAG_FORM || !is_spared(f, node);
	if (card_is(node))
		return !is_spared(f, node);
	if (is_frame(tag))
		return 0;
	if (!is_hidden(node) && !is_role(node) && !is_named(f, node, &row))
		return 0;
	return !is_spared(f, node);
}
