#include "report/formats.h"

#include "report/card.h"
#include "report/escape.h"
#include "report/excerpt.h"
#include "report/figure.h"
#include "report/layout.h"
#include "report/summary.h"

#define MAX_QUOTE	400	/* code points */
#define MAX_ONCE	120

struct markdown {
	struct bytes		*out;
	struct arena		*arena;
	const struct page	*page;
	const struct say	*say;
	size_t			 level;		/* of a section's heading */
};

static void
text(struct markdown *m, struct span s)
{
	escape_markdown(m->out, s);
}

static void
words(struct markdown *m, const char *key)
{
	text(m, phrase(&m->say->phrases, key));
}

static void
raw(struct markdown *m, const char *s)
{
	bytes_str(m->out, s);
}

static void
heading(struct markdown *m, size_t level, struct span s)
{
	for (; level > 0; level--)
		raw(m, "#");
	raw(m, " ");
	text(m, s);
	raw(m, "\n\n");
}

/* Names of keys, as the head of a table. */
static void
table_head(struct markdown *m, const char *const *keys)
{
	for (size_t i = 0; keys[i] != NULL; i++) {
		raw(m, "| ");
		words(m, keys[i]);
		raw(m, " ");
	}
	raw(m, "|\n");
	for (size_t i = 0; keys[i] != NULL; i++)
		raw(m, "| --- ");
	raw(m, "|\n");
}

static void
cell(struct markdown *m, struct span s)
{
	raw(m, "| ");
	text(m, s);
	raw(m, " ");
}

/* --- a claim */

static void
figure_cell(struct markdown *m, const struct claim *c, const struct answer *a)
{
	struct span by = card_superseder(m->page, c, a->figure);

	raw(m, a->figure->stands ? "| " : "| ~~");
	text(m, figure_text(m->say, c, a->figure));
	raw(m, a->figure->stands ? " " : "~~ ");
	if (by.n == 0)
		return;
	raw(m, "(");
	words(m, "superseded by");
	raw(m, " ");
	text(m, by);
	raw(m, ") ");
}

static void
answer_rows(struct markdown *m, const struct card *card)
{
	static const char *const keys[] = {
		"figure", "said by", "date", "where", NULL,
	};
	const struct answer *a;

	table_head(m, keys);
	for (size_t i = 0; i < card->answers.n; i++) {
		a = &card->answers.v[i];
		figure_cell(m, card->claim, a);
		cell(m, say_chain(m->say, a->report, a->document,
		    SPAN(" ← ")));
		cell(m, say_as_of(m->say, a->report));
		cell(m, say_place(m->say, a->report->doc, a->report->field,
		    a->report->at));
		raw(m, "|\n");
	}
	raw(m, "\n");
}

/* The link's text is the place; only http and https are linked. */
static void
place_link(struct markdown *m, const struct answer *a)
{
	const struct report *r = a->report;
	struct span url = a->document != NULL ? a->document->url : SPAN("");

	if (!escape_is_link(url)) {
		text(m, say_place(m->say, r->doc, r->field, r->at));
		return;
	}
	raw(m, "[");
	text(m, say_place(m->say, r->doc, r->field, r->at));
	raw(m, "](<");
	bytes_add(m->out, url);
	raw(m, ">)");
}

static void
words_of(struct markdown *m, const struct answer *a, size_t max)
{
	struct excerpt e;

	excerpt_of(&e, a->report, max);
	raw(m, e.open);
	raw(m, e.cut_before ? "… " : "");
	text(m, e.before);
	raw(m, e.mark.n > 0 ? "**" : "");
	text(m, e.mark);
	raw(m, e.mark.n > 0 ? "**" : "");
	text(m, e.after);
	raw(m, e.cut_after ? " …" : "");
	raw(m, e.close);
}

static void
quotation(struct markdown *m, const struct answer *a)
{
	raw(m, "> ");
	words_of(m, a, MAX_QUOTE);
	raw(m, " — ");
	text(m, say_outlet(m->say, a->document, a->report->doc));
	raw(m, ", ");
	place_link(m, a);
	raw(m, "\n\n");
}

static void
quotations(struct markdown *m, const struct card *card)
{
	size_t to;

	for (size_t from = 0; from < card->answers.n; from = to) {
		to = card_figure_end(card, from);
		quotation(m, card_telling(card, from, to));
	}
}

static void
verdict(struct markdown *m, const struct card *card)
{
	const struct claim *c = card->claim;

	raw(m, "**");
	text(m, card_status(m->page, card));
	raw(m, ".** ");
	text(m, say_text(m->say, c->why));
	if (c->why.n > 0)
		raw(m, c->why.p[c->why.n - 1] == '.' ? " " : ". ");
	text(m, say_support(m->say, c->documents, &c->origins));
	for (size_t i = 0; i < c->origins.names.n; i++) {
		raw(m, i == 0 ? ": " : "; ");
		text(m, say_doc(m->say, c->origins.names.v[i]));
	}
	raw(m, ".\n\n");
}

static void
reason(struct markdown *m, const struct claim *c)
{
	if (c->figures.n < 2 || !c->has_best || c->reason.n == 0)
		return;
	words(m, "best figure");
	raw(m, " ");
	text(m, figure_best(m->say, c));
	raw(m, ": ");
	text(m, say_text(m->say, c->reason));
	raw(m, c->reason.p[c->reason.n - 1] == '.' ? "\n\n" : ".\n\n");
}

static void
card_heading(struct markdown *m, const struct card *card)
{
	struct span label = say_label(m->say, card->claim);
	struct span best = figure_best(m->say, card->claim);
	struct span range = figure_spread(m->say, card->claim);

	if (best.n > 0)
		label = arena_join(m->arena, label, SPAN(": "), best);
	if (range.n > 0)
		label = arena_printf(m->arena, "%.*s (%.*s)", (int)label.n,
		    label.p, (int)range.n, range.p);
	heading(m, m->level + 1, label);
}

static void
card(struct markdown *m, const struct card *card)
{
	card_heading(m, card);
	verdict(m, card);
	reason(m, card->claim);
	answer_rows(m, card);
	quotations(m, card);
}

static void
once_row(struct markdown *m, const struct answer *a)
{
	raw(m, "| ");
	words_of(m, a, MAX_ONCE);
	raw(m, " ");
	cell(m, say_chain(m->say, a->report, a->document, SPAN(" ← ")));
	cell(m, say_as_of(m->say, a->report));
	raw(m, "| ");
	place_link(m, a);
	raw(m, " |\n");
}

/* What is said once needs a row, not a card; so does what was denied of it. */
static void
once(struct markdown *m, const struct story_page *sp)
{
	static const char *const keys[] = {
		"claim", "figure", "quote", "said by", "date", "where", NULL,
	};

	table_head(m, keys);
	for (size_t i = sp->first[SECTION_ONCE];
	    i < sp->first[SECTION_ONCE + 1]; i++) {
		const struct card *c = &sp->cards.v[i];

		cell(m, say_label(m->say, c->claim));
		cell(m, figure_best(m->say, c->claim));
		if (c->answers.n == 0)
			raw(m, " |\n");
		for (size_t k = 0; k < c->answers.n;
		    k = card_figure_end(c, k)) {
			if (k > 0) {
				cell(m, say_label(m->say, c->claim));
				figure_cell(m, c->claim, &c->answers.v[k]);
			}
			once_row(m, &c->answers.v[k]);
		}
	}
	raw(m, "\n");
}

/* --- the page */

static void
section(struct markdown *m, const struct story_page *sp, enum section which)
{
	const char *name = layout_sections[which];
	const struct phrases *p = &m->say->phrases;

	if (sp->first[which] == sp->first[which + 1])
		return;
	heading(m, m->level, phrase_of(p, m->arena, "section", name));
	text(m, phrase_of(p, m->arena, "about", name));
	raw(m, "\n\n");
	if (which == SECTION_ONCE) {
		once(m, sp);
		return;
	}
	for (size_t i = sp->first[which]; i < sp->first[which + 1]; i++)
		card(m, &sp->cards.v[i]);
}

static void
check(struct markdown *m, const struct check *k)
{
	const char *kind = name_of(&check_kind_names, (int)k->kind);

	raw(m, "- **");
	if (kind != NULL)
		text(m, phrase_of(&m->say->phrases, m->arena, "check", kind));
	raw(m, "**: ");
	text(m, say_text(m->say, k->why));
	for (size_t i = 0; i < k->reports.n; i++) {
		raw(m, i == 0 ? " (" : ", ");
		text(m, say_place(m->say, k->reports.v[i].doc,
		    k->reports.v[i].field, k->reports.v[i].at));
	}
	raw(m, k->reports.n > 0 ? ")\n" : "\n");
}

static void
checks(struct markdown *m, const struct story_page *sp)
{
	if (sp->nchecks == 0)
		return;
	heading(m, m->level, phrase(&m->say->phrases, "section checks"));
	for (size_t i = 0; i < sp->nchecks; i++)
		check(m, sp->checks[i]);
	raw(m, "\n");
}

static void
decisions(struct markdown *m, const struct story_page *sp)
{
	const struct decisions *d = &sp->story->decisions;

	if (d->n == 0)
		return;
	heading(m, m->level, phrase(&m->say->phrases, "section decisions"));
	for (size_t i = 0; i < d->n; i++) {
		raw(m, "- ");
		text(m, say_decision(m->say, &sp->story->claims,
		    &d->v[i]));
		raw(m, "\n");
	}
	raw(m, "\n");
}

static void
source(struct markdown *m, const struct document *d)
{
	struct span title = d->title;

	if (title.n == 0)
		title = phrase(&m->say->phrases, "untitled");
	raw(m, "- ");
	text(m, say_outlet(m->say, d, d->doc));
	raw(m, ": ");
	if (escape_is_link(d->url)) {
		raw(m, "[");
		text(m, title);
		raw(m, "](<");
		bytes_add(m->out, d->url);
		raw(m, ">)");
	} else
		text(m, title);
	raw(m, ", ");
	text(m, say_published(m->say, d));
	if (d->agencies.n > 0) {
		raw(m, ", ");
		text(m, say_wire(m->say, d));
	}
	raw(m, " (");
	text(m, d->doc);
	raw(m, ")\n");
}

static void
story(struct markdown *m, const struct story_page *sp)
{
	if (m->page->stories.n > 1)
		heading(m, m->level - 1, sp->story->name);
	text(m, summary_of(m->page, sp));
	raw(m, "\n\n");
	for (enum section s = SECTION_AGREED; s < SECTIONS; s++)
		section(m, sp, s);
	checks(m, sp);
	decisions(m, sp);
	if (sp->story->documents.n == 0)
		return;
	heading(m, m->level, phrase(&m->say->phrases, "section sources"));
	for (size_t i = 0; i < sp->story->documents.n; i++)
		source(m, sp->by_id[i]);
	raw(m, "\n");
}

void
markdown_write(struct bytes *out, struct arena *a,
    const struct stories *stories, const struct report_options *o)
{
	struct page page;
	struct markdown m = { .out = out, .arena = a, .page = &page,
	    .say = &page.say, .level = 2 };

	layout_page(&page, a, stories, o);
	if (page.documents == 0 && page.claims == 0) {
		words(&m, "no reports long");
		raw(&m, "\n");
		return;
	}
	m.level = page.stories.n > 1 ? 3 : 2;
	heading(&m, 1, page.title);
	for (size_t i = 0; i < page.stories.n; i++)
		story(&m, &page.stories.v[i]);
	while (out->n > 1 && out->p[out->n - 2] == '\n')
		out->n--;
}
