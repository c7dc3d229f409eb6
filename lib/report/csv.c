#include "report/formats.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "report/card.h"
#include "report/escape.h"
#include "report/figure.h"
#include "report/layout.h"

struct csv {
	struct bytes		*out;
	struct arena		*arena;
	const struct page	*page;
	int			 defuse, first;
};

static void
comma(struct csv *w)
{
	if (!w->first)
		bytes_char(w->out, ',');
	w->first = 0;
}

static void
text(struct csv *w, struct span s)
{
	comma(w);
	escape_csv(w->out, s, w->defuse);
}

static void
name(struct csv *w, const struct names *names, int value)
{
	text(w, span_of(name_of(names, value)));
}

/* Numbers are no text: -5 stays one. Unbounded and unknown are empty. */
static void
number(struct csv *w, int has, double v)
{
	char buf[40];

	comma(w);
	if (!has || !isfinite(v))
		return;
	for (int digits = 15; digits <= 17; digits++) {
		(void)snprintf(buf, sizeof(buf), "%.*g", digits, v);
		if (strtod(buf, NULL) == v)
			break;
	}
	if (fabs(v) < 1e15 && v == floor(v))
		(void)snprintf(buf, sizeof(buf), "%.0f", v);
	bytes_str(w->out, buf);
}

static void
count(struct csv *w, size_t n)
{
	comma(w);
	bytes_printf(w->out, "%zu", n);
}

static void
flag(struct csv *w, int on)
{
	comma(w);
	bytes_str(w->out, on ? "true" : "false");
}

static void
row_end(struct csv *w)
{
	bytes_str(w->out, "\r\n");
	w->first = 1;
}

static const char *const columns[] = {
	"story", "claim", "label", "status", "predicate", "subject", "figure",
	"text", "value", "low", "high", "modifier", "unit", "per", "kind",
	"stands", "superseded_by", "doc", "field", "start", "end", "zone",
	"outlet", "published", "chain", "origin", "place", "as_of",
	"as_of_from", "window", "hedge", "denied", "negated", "quote",
	"claim_low", "claim_best", "claim_high", "policy", "origins_min",
	"origins_max", "documents", "url", "sentence", NULL,
};

static void
header(struct csv *w)
{
	for (size_t i = 0; columns[i] != NULL; i++)
		text(w, span_of(columns[i]));
	row_end(w);
}

static void
claim_columns(struct csv *w, const struct claim *c)
{
	text(w, c->key.story);
	text(w, c->id);
	text(w, c->label);
	name(w, &status_names, (int)c->status);
	text(w, c->key.predicate);
	text(w, c->key.subject);
}

static void
figure_columns(struct csv *w, const struct claim *c, const struct figure *f,
    const struct report *r)
{
	text(w, figure_text(&w->page->say, c, f));
	text(w, r->text);
	number(w, r->has_value, r->value);
	number(w, r->has_range, r->low);
	number(w, r->has_range, r->high);
	name(w, &modifier_names, (int)r->modifier);
	text(w, r->unit);
	text(w, r->per);
	name(w, &number_kind_names, (int)r->kind);
}

static void
place_columns(struct csv *w, const struct report *r, const struct document *d)
{
	text(w, r->doc);
	text(w, r->field);
	count(w, r->at.start);
	count(w, r->at.end);
	name(w, &zone_names, (int)r->zone);
	text(w, d != NULL ? d->outlet : SPAN(""));
	text(w, d != NULL ? d->published : SPAN(""));
	text(w, say_chain(&w->page->say, r, d, SPAN(" < ")));
}

static void
report_columns(struct csv *w, const struct claim_report *cr)
{
	const struct report *r = &cr->report;

	text(w, cr->origin);
	text(w, r->place);
	text(w, r->as_of);
	name(w, &as_of_from_names, (int)r->as_of_from);
	text(w, r->window);
	text(w, r->hedge);
	flag(w, r->denied);
	flag(w, r->negated);
	flag(w, r->quote);
}

static void
estimate_columns(struct csv *w, const struct claim *c)
{
	number(w, c->has_range, c->low);
	number(w, c->has_best, c->best);
	number(w, c->has_range, c->high);
	name(w, &policy_names, (int)c->policy);
	count(w, c->origins.min);
	count(w, c->origins.max);
	count(w, c->documents);
}

static void
report_row(struct csv *w, const struct story_page *sp, const struct claim *c,
    const struct figure *f, const struct claim_report *cr)
{
	const struct document *d = layout_document(sp, cr->report.doc);

	claim_columns(w, c);
	figure_columns(w, c, f, &cr->report);
	flag(w, cr->stands);
	text(w, card_superseder(w->page, c, f));
	place_columns(w, &cr->report, d);
	report_columns(w, cr);
	estimate_columns(w, c);
	text(w, d != NULL ? d->url : SPAN(""));
	text(w, cr->report.sentence);
	row_end(w);
}

static void
claim_rows(struct csv *w, const struct story_page *sp, const struct claim *c)
{
	const struct claim_report *r;

	for (size_t i = 0; i < c->figures.n; i++) {
		const struct figure *f = &c->figures.v[i];

		for (size_t k = 0; k < f->reports.n; k++)
			if ((r = claim_report_at(c, f, k)) != NULL)
				report_row(w, sp, c, f, r);
	}
}

void
csv_write(struct bytes *out, struct arena *a, const struct stories *stories,
    const struct report_options *o)
{
	struct page page;
	struct csv w = { .out = out, .arena = a, .page = &page,
	    .defuse = o->spreadsheet, .first = 1 };

	layout_page(&page, a, stories, o);
	header(&w);
	for (size_t s = 0; s < page.stories.n; s++)
		for (size_t i = 0; i < page.stories.v[s].cards.n; i++)
			claim_rows(&w, &page.stories.v[s],
			    page.stories.v[s].cards.v[i].claim);
}
