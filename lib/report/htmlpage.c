#include "report/formats.h"
#include "report/html.h"
#include "report/htmlcard.h"
#include "report/htmlglance.h"
#include "report/htmltext.h"
#include "report/style.h"

#define OPEN_CARDS	16	/* of a section, the others folded */
#define OPEN_ONCE	60

static const char head[] =
    "<head>\n"
    "<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, "
    "initial-scale=1\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n"
    "<meta name=\"color-scheme\" content=\"light dark\">\n";

static void
open_page(struct html *h)
{
	html_raw(h, "<!DOCTYPE html>\n<html lang=\"");
	html_words(h, "language");
	html_raw(h, span_is(phrase(&h->say->phrases, "direction"), "rtl") ?
	    "\" dir=\"rtl\">\n" : "\">\n");
	html_raw(h, head);
	html_raw(h, "<title>");
	html_text(h, h->page->title);
	html_raw(h, "</title>\n<style>\n");
	html_raw(h, style_chart);
	html_raw(h, style_page);
	html_raw(h, "</style>\n</head>\n<body>\n");
}

static void
close_page(struct html *h)
{
	html_raw(h, "</body>\n</html>\n");
}

/* --- sections: of many claims, those after the first are folded */

static void
cards(struct html *h, const struct story_page *sp, enum section which,
    size_t from, size_t to)
{
	if (which == SECTION_ONCE)
		html_raw(h, "<ul class=\"once\">\n");
	for (size_t i = from; i < to; i++)
		if (which == SECTION_ONCE)
			htmlcard_short(h, &sp->cards.v[i]);
		else
			htmlcard_full(h, &sp->cards.v[i]);
	if (which == SECTION_ONCE)
		html_raw(h, "</ul>\n");
}

static void
folded(struct html *h, const struct story_page *sp, enum section which)
{
	size_t most = which == SECTION_ONCE ? OPEN_ONCE : OPEN_CARDS;
	size_t from = sp->first[which], to = sp->first[which + 1];

	if (to - from <= most + most / 2) {
		cards(h, sp, which, from, to);
		return;
	}
	cards(h, sp, which, from, from + most);
	html_raw(h, "<details class=\"more\"><summary>");
	html_more(h, to - from - most);
	html_raw(h, "</summary>\n");
	cards(h, sp, which, from + most, to);
	html_raw(h, "</details>\n");
}

static void
section(struct html *h, const struct story_page *sp, enum section which)
{
	const char *name = layout_sections[which];
	const struct phrases *p = &h->say->phrases;

	if (sp->first[which] == sp->first[which + 1])
		return;
	html_printf(h, "<section aria-labelledby=\"%s%zu\">\n", name, h->part);
	html_heading(h, 0, phrase_of(p, h->arena, "section", name), name,
	    h->part);
	html_raw(h, "<p class=\"about\">");
	html_text(h, phrase_of(p, h->arena, "about", name));
	html_raw(h, "</p>\n");
	folded(h, sp, which);
	html_raw(h, "</section>\n");
}

static void
check_place(struct html *h, const struct report_ref *ref)
{
	struct span place = say_place(h->say, ref->doc, ref->field, ref->at);
	size_t number = htmltext_find(h->texts, ref);

	if (number == 0) {
		html_name(h, place);
		return;
	}
	html_printf(h, "<a href=\"#x%zu-%zu\">", h->part, number);
	html_name(h, place);
	html_raw(h, "</a>");
}

static void
check(struct html *h, const struct story_page *sp, const struct check *k)
{
	const char *kind = name_of(&check_kind_names, (int)k->kind);
	const struct card *card;
	size_t shown = 0;

	html_raw(h, "<li><b>");
	if (kind != NULL)
		html_text(h, phrase_of(&h->say->phrases, h->arena, "check",
		    kind));
	html_raw(h, "</b>: ");
	html_text(h, say_text(h->say, k->why));
	if (k->why.n > 0 && k->why.p[k->why.n - 1] != '.')
		html_raw(h, ".");
	html_raw(h, "<br><span class=\"at\">");
	for (size_t i = 0; i < k->claims.n; i++) {
		card = layout_card(sp, k->claims.v[i]);
		if (card == NULL)
			continue;
		html_printf(h, "%s<a href=\"#c%zu\">", shown++ > 0 ? " · " :
		    "", card->number);
		html_text(h, say_label(h->say, card->claim));
		html_raw(h, "</a>");
	}
	for (size_t i = 0; i < k->reports.n; i++) {
		html_raw(h, shown++ > 0 ? " · " : "");
		check_place(h, &k->reports.v[i]);
	}
	html_raw(h, "</span></li>\n");
}

static void
checks(struct html *h, const struct story_page *sp)
{
	if (sp->nchecks == 0)
		return;
	html_printf(h, "<section aria-labelledby=\"checks%zu\">\n", h->part);
	html_heading(h, 0, phrase(&h->say->phrases, "section checks"),
	    "checks", h->part);
	html_raw(h, "<p class=\"about\">");
	html_words(h, "about checks");
	html_raw(h, "</p>\n<ul class=\"checks\">\n");
	for (size_t i = 0; i < sp->nchecks; i++)
		check(h, sp, sp->checks[i]);
	html_raw(h, "</ul>\n</section>\n");
}

static void
decisions(struct html *h, const struct story_page *sp)
{
	const struct decisions *d = &sp->story->decisions;

	if (d->n == 0)
		return;
	html_printf(h, "<section aria-labelledby=\"decisions%zu\">\n", h->part);
	html_heading(h, 0, phrase(&h->say->phrases, "section decisions"),
	    "decisions", h->part);
	html_raw(h, "<ul class=\"checks\">\n");
	for (size_t i = 0; i < d->n; i++) {
		html_raw(h, "<li>");
		html_text(h, say_decision(h->say,
		    &sp->story->claims, &d->v[i]));
		html_raw(h, "</li>\n");
	}
	html_raw(h, "</ul>\n</section>\n");
}

static void
source(struct html *h, const struct document *d)
{
	struct span title = d->title;

	if (title.n == 0)
		title = phrase(&h->say->phrases, "untitled");
	html_raw(h, "<li><b>");
	html_name(h, say_outlet(h->say, d, d->doc));
	html_raw(h, "</b>: ");
	html_link(h, d->url, title);
	html_raw(h, " <span class=\"at\">");
	html_text(h, say_published(h->say, d));
	if (d->agencies.n > 0) {
		html_raw(h, ", ");
		html_text(h, say_wire(h->say, d));
	}
	html_raw(h, " (");
	html_name(h, d->doc);
	html_raw(h, ")</span></li>\n");
}

static void
sources(struct html *h, const struct story_page *sp)
{
	if (sp->story->documents.n == 0)
		return;
	html_printf(h, "<section aria-labelledby=\"sources%zu\">\n", h->part);
	html_heading(h, 0, phrase(&h->say->phrases, "section sources"),
	    "sources", h->part);
	html_raw(h, "<ul class=\"sources\">\n");
	for (size_t i = 0; i < sp->story->documents.n; i++)
		source(h, sp->by_id[i]);
	html_raw(h, "</ul>\n</section>\n");
}

static void
story(struct html *h, const struct story_page *sp)
{
	h->part++;
	h->texts = htmltext_open(h, sp);
	if (h->page->stories.n > 1)
		html_heading(h, -1, sp->story->name, "story", h->part);
	htmlglance_head(h, sp);
	for (enum section s = SECTION_AGREED; s < SECTIONS; s++)
		section(h, sp, s);
	checks(h, sp);
	decisions(h, sp);
	htmltext_articles(h, sp, h->texts);
	sources(h, sp);
}

void
htmlpage_write(struct bytes *out, struct arena *a,
    const struct stories *stories, const struct report_options *o)
{
	struct page page;
	struct html h = { .out = out, .arena = a, .page = &page,
	    .say = &page.say };
	int empty;

	layout_page(&page, a, stories, o);
	empty = page.documents == 0 && page.claims == 0;
	h.level = page.stories.n > 1 ? 3 : 2;
	if (empty)
		page.title = phrase(&page.say.phrases, "no reports");
	open_page(&h);
	html_raw(&h, "<main>\n<h1>");
	html_text(&h, page.title);
	html_raw(&h, "</h1>\n");
	if (empty) {
		html_raw(&h, "<p>");
		html_words(&h, "no reports long");
		html_raw(&h, "</p>\n");
	}
	for (size_t i = 0; i < page.stories.n; i++)
		story(&h, &page.stories.v[i]);
	html_raw(&h, "</main>\n");
	if (!empty)
		htmlcard_key(&h);
	close_page(&h);
}
