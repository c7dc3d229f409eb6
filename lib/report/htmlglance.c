#include "report/htmlglance.h"

#include <stdlib.h>

#include "report/card.h"
#include "report/figure.h"
#include "report/summary.h"

#define MOST_GLANCE	10	/* rows of a section */
#define INDEX_FROM	40	/* claims */

/* --- the head of a story: its counts lead to their sections */

static void
count_link(struct html *h, const char *name, struct span words)
{
	html_printf(h, "<a href=\"#%s%zu\">", name, h->part);
	html_text(h, words);
	html_raw(h, "</a>");
}

static void
counts(struct html *h, const struct story_page *sp)
{
	const char *before = ": ";

	html_text(h, phrase_count(&h->say->phrases, h->arena, sp->cards.n,
	    "question"));
	for (enum section s = SECTION_AGREED; s < SECTIONS; s++) {
		struct span words = summary_section(h->page, sp, s);

		if (words.n == 0)
			continue;
		html_raw(h, before);
		count_link(h, layout_sections[s], words);
		before = ", ";
	}
	html_raw(h, ".");
}

static void
summary(struct html *h, const struct story_page *sp)
{
	struct span checks = summary_checks(h->page, sp);

	html_raw(h, "<p class=\"sum\">");
	html_text(h, summary_articles(h->page, sp));
	html_raw(h, ". ");
	if (sp->cards.n == 0 && sp->story->claims.n > 0)
		html_words(h, "nothing left");
	else
		counts(h, sp);
	if (checks.n > 0) {
		html_raw(h, " ");
		count_link(h, "checks", checks);
		html_raw(h, ".");
	}
	html_raw(h, "</p>\n");
}

/* --- at a glance: a line for each question that several articles answer */

static void
glance_row(struct html *h, const struct card *card)
{
	const struct claim *c = card->claim;

	html_raw(h, "<tr class=\"");
	html_raw(h, html_status(card));
	html_printf(h, "\"><th scope=\"row\"><a href=\"#c%zu\">", card->number);
	html_text(h, say_label(h->say, c));
	html_raw(h, "</a></th><td><b>");
	html_text(h, figure_best(h->say, c));
	html_raw(h, "</b>");
	html_aside(h, card, "span");
	html_raw(h, "</td><td class=\"is\">");
	html_text(h, card_status(h->page, card));
	html_raw(h, "</td><td class=\"soft\">");
	html_text(h, say_support(h->say, c->documents, &c->origins));
	html_raw(h, "</td></tr>\n");
}

static void
glance_section(struct html *h, const struct story_page *sp, enum section s)
{
	size_t from = sp->first[s], to = sp->first[s + 1];

	for (size_t i = from; i < to && i < from + MOST_GLANCE; i++)
		glance_row(h, &sp->cards.v[i]);
	if (to - from <= MOST_GLANCE)
		return;
	html_printf(h, "<tr><td colspan=\"4\"><a href=\"#%s%zu\">",
	    layout_sections[s], h->part);
	html_text(h, phrase_of(&h->say->phrases, h->arena, "section",
	    layout_sections[s]));
	html_raw(h, ": ");
	html_more(h, to - from - MOST_GLANCE);
	html_raw(h, "</a></td></tr>\n");
}

static void
glance(struct html *h, const struct story_page *sp)
{
	if (sp->first[SECTION_ONCE] < 2)
		return;
	html_printf(h, "<section class=\"glance\" aria-labelledby=\"g%zu\">\n",
	    h->part);
	html_heading(h, 0, phrase(&h->say->phrases, "glance"), "g", h->part);
	html_raw(h, "<table>\n<thead><tr>");
	html_column(h, "claim");
	html_column(h, "best figure");
	html_column(h, "status");
	html_column(h, "origins");
	html_raw(h, "</tr></thead>\n<tbody>\n");
	for (enum section s = SECTION_AGREED; s < SECTION_ONCE; s++)
		glance_section(h, sp, s);
	html_raw(h, "</tbody>\n</table>\n</section>\n");
}

/* --- an index of many questions, by their names */

static int
by_label(const void *pa, const void *pb)
{
	const struct card *a = *(const struct card *const *)pa;
	const struct card *b = *(const struct card *const *)pb;
	int c = span_cmp(a->claim->label, b->claim->label);

	return c != 0 ? c : (a->number > b->number) - (a->number < b->number);
}

static void
index_of(struct html *h, const struct story_page *sp)
{
	const struct card **cards;

	if (sp->cards.n < INDEX_FROM)
		return;
	cards = ARENA_ARRAY(h->arena, const struct card *, sp->cards.n);
	for (size_t i = 0; i < sp->cards.n; i++)
		cards[i] = &sp->cards.v[i];
	qsort(cards, sp->cards.n, sizeof(*cards), by_label);
	html_raw(h, "<details class=\"index\"><summary>");
	html_words(h, "index");
	html_raw(h, "</summary>\n<ul>\n");
	for (size_t i = 0; i < sp->cards.n; i++) {
		html_printf(h, "<li><a href=\"#c%zu\">", cards[i]->number);
		html_text(h, say_label(h->say, cards[i]->claim));
		html_raw(h, "</a> ");
		html_text(h, figure_best(h->say, cards[i]->claim));
		html_raw(h, "</li>\n");
	}
	html_raw(h, "</ul></details>\n");
}

void
htmlglance_head(struct html *h, const struct story_page *sp)
{
	summary(h, sp);
	glance(h, sp);
	index_of(h, sp);
}
