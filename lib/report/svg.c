#include "report/formats.h"

#include "report/chart.h"
#include "report/escape.h"
#include "report/figure.h"
#include "report/glyphs.h"
#include "report/layout.h"
#include "report/style.h"

#define TITLE	34.0

struct svg {
	struct bytes		*out, body;
	struct arena		*arena;
	const struct page	*page;
	double			 y;
};

static void
heading(struct svg *w, struct span s)
{
	struct bytes shown = { 0 }, cut = { 0 };

	escape_terminal(&shown, s);
	glyphs_cut(&cut, bytes_span(&shown), CHART_WIDE - 8, 1);
	bytes_printf(&w->body, "<text class=\"h\" x=\"4\" y=\"%.1f\">",
	    w->y + 20);
	escape_html(&w->body, bytes_span(&cut));
	bytes_str(&w->body, "</text>\n");
	bytes_close(&shown);
	bytes_close(&cut);
	w->y += TITLE;
}

static void
card(struct svg *w, const struct card *card)
{
	struct chart ch = { .out = &w->body, .arena = w->arena,
	    .page = w->page, .card = card };
	struct span best = figure_best(&w->page->say, card->claim);
	struct span label = say_label(&w->page->say, card->claim);

	if (card->answers.n == 0)
		return;
	if (best.n > 0)
		label = arena_join(w->arena, label, SPAN(": "), best);
	heading(w, label);
	bytes_printf(&w->body, "<g transform=\"translate(0 %.1f)\">\n", w->y);
	bytes_str(&w->body, "<desc>");
	escape_html(&w->body, chart_sentence(&ch));
	bytes_str(&w->body, "</desc>\n");
	chart_body(&ch);
	bytes_str(&w->body, "</g>\n");
	w->y += chart_height(&ch) + 14;
}

static void
frame(struct svg *w)
{
	struct span title = w->page->title;

	bytes_printf(w->out, "<svg xmlns=\"http://www.w3.org/2000/svg\" "
	    "class=\"chart\" role=\"img\" aria-labelledby=\"t\" "
	    "viewBox=\"0 0 %d %.0f\" width=\"%d\" height=\"%.0f\">\n",
	    CHART_WIDE, w->y, CHART_WIDE, w->y);
	bytes_str(w->out, "<title id=\"t\">");
	escape_html(w->out, title);
	bytes_str(w->out, "</title>\n<style>\n");
	bytes_str(w->out, style_chart);
	bytes_str(w->out, ".chart .paper { fill: var(--paper); }\n</style>\n");
	bytes_printf(w->out, "<rect class=\"paper\" width=\"%d\" "
	    "height=\"%.0f\"/>\n", CHART_WIDE, w->y);
	bytes_add(w->out, bytes_span(&w->body));
	bytes_str(w->out, "</svg>\n");
}

/* What was asked for is drawn even where there is nothing to compare. */
static int
wanted(const struct page *page, const struct card *card)
{
	return page->options->claim != NULL || page->options->only != NULL ||
	    chart_worth(card);
}

void
svg_write(struct bytes *out, struct arena *a, const struct stories *stories,
    const struct report_options *o)
{
	struct page page;
	struct svg w = { .out = out, .arena = a, .page = &page };

	layout_page(&page, a, stories, o);
	for (size_t s = 0; s < page.stories.n; s++)
		for (size_t i = 0; i < page.stories.v[s].cards.n; i++)
			if (wanted(&page, &page.stories.v[s].cards.v[i]))
				card(&w, &page.stories.v[s].cards.v[i]);
	if (page.documents == 0 && page.claims == 0)
		heading(&w, phrase(&page.say.phrases, "no reports"));
	else if (w.y == 0)
		heading(&w, page.title);
	frame(&w);
	bytes_close(&w.body);
}
