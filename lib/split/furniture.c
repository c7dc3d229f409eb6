#include "split/furniture.h"

#include <string.h>

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

/* Is one of the words of a class or id ("post-share_bar") in the table? */
static int
names_furniture(const struct furniture *f, struct span name)
{
	char buf[WORD_MAX];
	struct row row;
	size_t end;

	for (size_t i = 0; i < name.n; i = end + 1) {
		for (end = i; end < name.n; end++)
			if (name.p[end] == '-' || name.p[end] == '_' ||
			    scan_is_space((unsigned char)name.p[end]) ||
			    (end > i && name.p[end] >= 'A' &&
			    name.p[end] <= 'Z' && name.p[end - 1] >= 'a'))
				break;
		if (end > i) {
			struct span word = scan_fold(span_sub(name, i, end),
			    buf, sizeof(buf));

			if (word.n > 0 &&
			    lexicon_find(&f->words, word, &row))
				return 1;
		}
		/* A capital begins the next word itself. */
		if (end < name.n && name.p[end] >= 'A' && name.p[end] <= 'Z')
			end--;
	}
	return 0;
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
	if (is_frame(tag))
		return 0;
	if (!is_hidden(node) && !is_role(node) &&
	    !names_furniture(f, furniture_attribute(node, "class")) &&
	    !names_furniture(f, furniture_attribute(node, "id")))
		return 0;
	return !is_spared(f, node);
}
