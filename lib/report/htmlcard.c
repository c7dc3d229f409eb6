#include "report/htmlcard.h"

#include "report/card.h"
#include "report/chart.h"
#include "report/cites.h"
#include "report/escape.h"
#include "report/excerpt.h"
#include "report/figure.h"
#include "report/timeline.h"

/* --- head */

static void
head(struct html *h, const struct card *card)
{
	const struct claim *c = card->claim;

	html_raw(h, "<div class=\"top\">");
	html_heading(h, 1, say_label(h->say, c), "h", card->number);
	html_raw(h, "<p class=\"best\">");
	html_text(h, figure_best(h->say, c));
	html_aside(h, card, "small");
	html_raw(h, "</p></div>\n");
}

static void
stop(struct html *h, struct span s)
{
	html_text(h, s);
	if (s.n > 0)
		html_raw(h, s.p[s.n - 1] == '.' ? " " : ". ");
}

static void
status(struct html *h, const struct card *card)
{
	const struct claim *c = card->claim;

	html_raw(h, "<p><span class=\"is\">");
	html_text(h, card_status(h->page, card));
	html_raw(h, c->why.n > 0 ? ":</span> " : ".</span> ");
	stop(h, say_text(h->say, c->why));
	html_text(h, say_support(h->say, c->documents, &c->origins));
	for (size_t i = 0; i < c->origins.names.n; i++) {
		html_raw(h, i == 0 ? ": " : "; ");
		html_name(h, say_doc(h->say, c->origins.names.v[i]));
	}
	html_raw(h, ".</p>\n");
}

static void
reason(struct html *h, const struct claim *c)
{
	if (c->figures.n < 2 || !c->has_best || c->reason.n == 0)
		return;
	html_raw(h, "<p class=\"soft\">");
	html_words(h, "best figure");
	html_raw(h, " ");
	html_text(h, figure_best(h->say, c));
	html_raw(h, ": ");
	stop(h, say_text(h->say, c->reason));
	html_raw(h, "</p>\n");
}

/* --- charts */

static void
open_svg(struct html *h, const struct chart *ch, const char *id,
    const char *class, int width, double height, const char *title)
{
	size_t n = ch->card->number;

	html_printf(h, "<svg class=\"chart %s\" role=\"group\" "
	    "aria-labelledby=\"%st%zu %sd%zu\" viewBox=\"0 0 %d %.0f\">"
	    "<title id=\"%st%zu\">", class, id, n, id, n, width, height, id, n);
	html_words(h, title);
	html_raw(h, ": ");
	html_text(h, say_label(h->say, ch->card->claim));
	html_printf(h, "</title><desc id=\"%sd%zu\">", id, n);
	html_text(h, chart_sentence(ch));
	html_raw(h, "</desc>\n");
}

static void
charts(struct html *h, const struct card *card)
{
	struct span link = arena_printf(h->arena, "c%zu", card->number);
	struct chart ch = { .out = h->out, .arena = h->arena, .page = h->page,
	    .card = card, .link = arena_str(h->arena, link) };

	if (!chart_worth(card))
		return;
	html_raw(h, "<figure>\n");
	open_svg(h, &ch, "w", "wide", CHART_WIDE, chart_height(&ch), "chart");
	chart_body(&ch);
	html_raw(h, "</svg>\n");
	ch.narrow = 1;
	open_svg(h, &ch, "n", "small", CHART_NARROW, chart_height(&ch),
	    "chart");
	chart_body(&ch);
	html_raw(h, "</svg>\n");
	if (timeline_worth(card)) {
		open_svg(h, &ch, "l", "time", TIMELINE_WIDE,
		    timeline_height(&ch), "timeline");
		timeline_body(&ch);
		html_raw(h, "</svg>\n");
	}
	html_raw(h, "</figure>\n");
}

/* --- figures, who says them, and in what words */

static void
chain(struct html *h, const struct answer *a)
{
	struct span_list links = say_links(h->say, a->report, a->document);

	for (size_t i = 0; i < links.n; i++) {
		html_raw(h, i == 0 ? "" : " ← ");
		html_name(h, links.v[i]);
	}
}

static void
about_answer(struct html *h, const struct answer *a)
{
	struct span when = say_as_of(h->say, a->report);
	struct span flags = say_flags(h->say, a->report,
	    a->backs);

	chain(h, a);
	html_raw(h, " <span class=\"when\">");
	html_text(h, when);
	if (flags.n > 0) {
		html_raw(h, when.n > 0 ? ", " : "");
		html_text(h, flags);
	}
	html_raw(h, "</span>");
}

static void
quotation(struct html *h, const struct answer *a)
{
	const struct report *r = a->report;
	struct excerpt e;

	excerpt_of(&e, r, 0);
	html_raw(h, "<blockquote><p>");
	html_raw(h, e.open);
	html_text(h, e.before);
	if (e.mark.n > 0) {
		html_raw(h, "<mark>");
		html_text(h, e.mark);
		html_raw(h, "</mark>");
	}
	html_text(h, e.after);
	html_raw(h, e.close);
	html_raw(h, "</p><p class=\"at\">");
	html_place(h, r, a->document);
}

static void
answer(struct html *h, const struct card *card, const struct answer *a,
    size_t number, int open)
{
	html_printf(h, "<li><details id=\"c%zuq%zu\"%s><summary>",
	    card->number, number, open ? " open" : "");
	about_answer(h, a);
	html_raw(h, "</summary>");
	quotation(h, a);
	html_printf(h, " <a href=\"#c%zuf%zu\" aria-label=\"", card->number,
	    a->figure_index + 1);
	html_words(h, "back");
	html_raw(h, "\">↑</a></p></blockquote></details></li>\n");
}

static void
figure_name(struct html *h, const struct card *card, const struct answer *a,
    size_t quote)
{
	const struct figure *f = a->figure;
	struct span by = card_superseder(h->page, card->claim, f);
	struct span why = card_beside(card->claim, a->figure_index);

	html_raw(h, "<div><p class=\"n\">");
	html_printf(h, "<a href=\"#c%zuq%zu\">", card->number, quote);
	html_text(h, figure_text(h->say, card->claim, f));
	html_raw(h, "</a></p>");
	if (!f->stands) {
		html_raw(h, "<p class=\"when\">");
		if (by.n > 0) {
			html_words(h, "superseded by");
			html_raw(h, " ");
		}
		html_text(h, by.n > 0 ? by :
		    card_fallen(h->page, card->claim, f));
		html_raw(h, "</p>");
	}
	if (why.n > 0) {
		html_raw(h, "<p class=\"when\">");
		html_text(h, say_text(h->say, why));
		html_raw(h, "</p>");
	}
	html_raw(h, "</div>\n");
}

static void
figure(struct html *h, const struct card *card, size_t from, size_t to)
{
	const struct answer *best = card_telling(card, from, to);
	const struct answer *a = &card->answers.v[from];

	html_printf(h, "<li id=\"c%zuf%zu\"%s>", card->number,
	    a->figure_index + 1, a->figure->stands ? "" : " class=\"old\"");
	figure_name(h, card, a,
	    (size_t)(best - card->answers.v) + 1);
	html_raw(h, "<ul>\n");
	for (size_t i = from; i < to; i++)
		answer(h, card, &card->answers.v[i], i + 1,
		    &card->answers.v[i] == best);
	html_raw(h, "</ul></li>\n");
}

/* The same as the chart, as a table. */
static void
table(struct html *h, const struct card *card)
{
	if (!chart_worth(card))
		return;
	html_raw(h, "<details class=\"data\"><summary>");
	html_words(h, "data");
	html_raw(h, "</summary>\n<table><caption>");
	html_text(h, say_label(h->say, card->claim));
	html_raw(h, "</caption>\n<thead><tr>");
	html_column(h, "figure");
	html_column(h, "said by");
	html_column(h, "date");
	html_raw(h, "</tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < card->answers.n; i++) {
		const struct answer *a = &card->answers.v[i];

		html_raw(h, "<tr><th scope=\"row\">");
		html_text(h, figure_text(h->say, card->claim, a->figure));
		html_raw(h, "</th><td>");
		chain(h, a);
		html_raw(h, "</td><td>");
		html_text(h, say_as_of(h->say, a->report));
		if (!a->figure->stands) {
			html_raw(h, ", ");
			html_text(h, card_fallen(h->page, card->claim,
			    a->figure));
		}
		html_raw(h, "</td></tr>\n");
	}
	html_raw(h, "</tbody></table></details>\n");
}

/* --- who cites whom: lists in lists, drawn as trees by the style sheet */

static void
cite(struct html *h, const struct cite *at)
{
	html_raw(h, "<li>");
	html_name(h, at->name);
	for (size_t i = 0; i < at->figures.n; i++) {
		html_raw(h, i > 0 ? ", <b>" : " <b>");
		html_text(h, at->figures.v[i]);
		html_raw(h, "</b>");
	}
	if (at->cited_by.n > 0)
		html_raw(h, "<ul>");
	for (size_t i = 0; i < at->cited_by.n; i++)
		cite(h, at->cited_by.v[i]);
	html_raw(h, at->cited_by.n > 0 ? "</ul></li>" : "</li>");
}

static void
cites(struct html *h, const struct card *card)
{
	const struct cite *root;

	if (!cites_worth(card))
		return;
	root = cites_of(h->page, h->arena, card);
	html_printf(h, "<details class=\"cites\"%s><summary>",
	    cites_tell(root) ? " open" : "");
	html_words(h, "cites");
	html_raw(h, "</summary>\n<ul>");
	for (size_t i = 0; i < root->cited_by.n; i++)
		cite(h, root->cited_by.v[i]);
	html_raw(h, "</ul>");
	if (card->answers.n > CITES_MOST) {
		html_raw(h, "<p class=\"soft\">");
		html_more(h, card->answers.n - CITES_MOST);
		html_raw(h, "</p>");
	}
	html_raw(h, "</details>\n");
}

void
htmlcard_full(struct html *h, const struct card *card)
{
	size_t to;

	html_printf(h, "<article class=\"card %s\" id=\"c%zu\" "
	    "aria-labelledby=\"h%zu\">\n", html_status(card),
	    card->number, card->number);
	head(h, card);
	status(h, card);
	reason(h, card->claim);
	charts(h, card);
	html_raw(h, "<ul class=\"figures\">\n");
	for (size_t from = 0; from < card->answers.n; from = to) {
		to = card_figure_end(card, from);
		figure(h, card, from, to);
	}
	html_raw(h, "</ul>\n");
	cites(h, card);
	table(h, card);
	html_raw(h, "</article>\n");
}

/* What else was told, and does not count: denied, perhaps. */
static void
others(struct html *h, const struct card *card, size_t from)
{
	const struct answer *a;

	for (size_t to; from < card->answers.n; from = to) {
		to = card_figure_end(card, from);
		a = card_telling(card, from, to);
		html_raw(h, "<p class=\"when\">");
		html_text(h, figure_text(h->say, card->claim, a->figure));
		html_raw(h, ": ");
		about_answer(h, a);
		html_raw(h, "</p>");
	}
}

void
htmlcard_short(struct html *h, const struct card *card)
{
	const struct answer *a;

	html_printf(h, "<li id=\"c%zu\">", card->number);
	if (card->answers.n == 0) {
		html_text(h, say_label(h->say, card->claim));
		html_raw(h, "</li>\n");
		return;
	}
	a = card_telling(card, 0, card_figure_end(card, 0));
	html_raw(h, "<details><summary>");
	html_text(h, say_label(h->say, card->claim));
	html_raw(h, ": <b>");
	html_text(h, figure_best(h->say, card->claim));
	html_raw(h, "</b> <span class=\"when\">");
	html_name(h, say_outlet(h->say, a->document, a->report->doc));
	html_raw(h, "</span></summary>");
	quotation(h, a);
	html_raw(h, " · ");
	about_answer(h, a);
	html_raw(h, "</p></blockquote>");
	others(h, card, card_figure_end(card, 0));
	html_raw(h, "</details></li>\n");
}

/* --- the key */

static const struct {
	const char	*phrase, *drawing;
} keys[] = {
	{ "key exact", "<circle class=\"dot\" cx=\"24\" cy=\"10\" r=\"5\"/>" },
	{ "key about", "<line class=\"thin\" x1=\"4\" y1=\"10\" x2=\"44\" "
	    "y2=\"10\"/><circle class=\"ring\" cx=\"24\" cy=\"10\" r=\"5\"/>" },
	{ "key range", "<path class=\"bar\" d=\"M6 5v10M42 5v10M6 10h36\"/>" },
	{ "key open", "<path class=\"bar\" d=\"M6 5v10\"/><path class=\"dash\" "
	    "d=\"M6 10h30\"/><path class=\"dot\" d=\"M44 10l-8 -4v8z\"/>" },
	{ "key vague", "<line class=\"soft\" x1=\"4\" y1=\"10\" x2=\"44\" "
	    "y2=\"10\"/>" },
	{ "key old", "<g class=\"old\"><circle class=\"dot\" cx=\"24\" "
	    "cy=\"10\" r=\"5\"/></g>" },
	{ "key band", "<rect class=\"band\" x=\"8\" y=\"1\" width=\"32\" "
	    "height=\"18\"/>" },
};

void
htmlcard_key(struct html *h)
{
	html_raw(h, "<footer class=\"end\"><details class=\"data\"><summary>");
	html_words(h, "key");
	html_raw(h, "</summary>\n<ul class=\"key\">\n");
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		html_raw(h, "<li><svg class=\"chart\" viewBox=\"0 0 48 20\" "
		    "aria-hidden=\"true\">");
		html_raw(h, keys[i].drawing);
		html_raw(h, "</svg> ");
		html_words(h, keys[i].phrase);
		html_raw(h, "</li>\n");
	}
	html_raw(h, "</ul></details></footer>\n");
}
