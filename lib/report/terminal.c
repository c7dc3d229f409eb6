#include "report/formats.h"

#include "report/card.h"
#include "report/figure.h"
#include "report/layout.h"
#include "report/summary.h"
#include "report/tty.h"
#include "report/ttycard.h"

#define GLANCE		12	/* columns of a section's short name */
#define MAX_GLANCE	6

static void
rule(struct tty *t, struct span words)
{
	size_t n;

	tty_blank(t);
	bytes_char(&t->b, STYLE_BOLD);
	tty_text(t, words);
	bytes_char(&t->b, ' ');
	for (n = tty_columns(t); n < t->width; n++)
		tty_sign(t, "─", "-");
	bytes_char(&t->b, STYLE_PLAIN);
	tty_wrap(t, 0, 0, 0);
}

/* --- at a glance: a line for each section that more than one article is in */

static void
glance_before(struct tty *t, const struct card *card)
{
	struct span before = card_before(t->page, card);

	if (before.n == 0)
		return;
	bytes_str(&t->b, " (");
	tty_words(t, "was");
	tty_pad(t, 1);
	tty_text(t, before);
	bytes_char(&t->b, ')');
}

/* The figures that speak against each other; else the best. */
static void
glance_figures(struct tty *t, const struct card *card)
{
	const struct claim *c = card->claim;
	size_t shown = 0;

	bytes_str(&t->b, ": ");
	if (c->status != STATUS_CONFLICT) {
		tty_styled(t, STYLE_BOLD, figure_best(t->say, c));
		glance_before(t, card);
		return;
	}
	for (size_t i = 0; i < c->figures.n && shown < 3; i++) {
		if (!c->figures.v[i].stands || card_beside(c, i).n > 0 ||
		    (shown > 0 && c->figures.v[i].modifier ==
		    MODIFIER_VAGUE &&
		    c->figures.v[0].modifier != MODIFIER_VAGUE))
			continue;
		if (shown++ > 0)
			bytes_str(&t->b, " / ");
		tty_styled(t, STYLE_BOLD, figure_text(t->say, c,
		    &c->figures.v[i]));
	}
}

static void
glance(struct tty *t, const struct story_page *sp, enum section which)
{
	const struct phrases *p = &t->say->phrases;
	size_t from = sp->first[which], to = sp->first[which + 1], done;

	if (from == to)
		return;
	tty_text(t, phrase_of(p, t->arena, "short", layout_sections[which]));
	done = tty_columns(t) + 2;
	tty_front(t, 2);
	for (size_t i = from; i < to && i < from + MAX_GLANCE; i++) {
		if (i > from)
			bytes_str(&t->b, "; ");
		tty_text(t, say_question(t->say, sp->cards.v[i].claim));
		glance_figures(t, &sp->cards.v[i]);
	}
	if (to - from > MAX_GLANCE) {
		bytes_str(&t->b, "; ");
		tty_words(t, "and");
		tty_pad(t, 1);
		tty_text(t, phrase_count(p, t->arena, to - from - MAX_GLANCE,
		    "more"));
	}
	tty_wrap(t, GLANCE + 2, GLANCE + 2, done);
}

/* --- sections */

static void
section(struct tty *t, const struct story_page *sp, enum section which)
{
	const char *name = layout_sections[which];
	const struct phrases *p = &t->say->phrases;

	if (sp->first[which] == sp->first[which + 1])
		return;
	rule(t, phrase_of(p, t->arena, "section", name));
	tty_styled(t, STYLE_DIM, phrase_of(p, t->arena, "about", name));
	tty_wrap(t, 0, 0, 0);
	if (which == SECTION_ONCE)
		tty_blank(t);
	for (size_t i = sp->first[which]; i < sp->first[which + 1]; i++)
		if (which == SECTION_ONCE)
			ttycard_short(t, &sp->cards.v[i]);
		else
			ttycard_full(t, &sp->cards.v[i]);
}

static void
check(struct tty *t, const struct check *k)
{
	const char *kind = name_of(&check_kind_names, (int)k->kind);

	if (kind != NULL)
		tty_styled(t, STYLE_BOLD, phrase_of(&t->say->phrases, t->arena,
		    "check", kind));
	if (k->why.n > 0) {
		bytes_str(&t->b, ": ");
		tty_text(t, say_text(t->say, k->why));
	}
	tty_stop(t);
	tty_wrap(t, 0, 2, 0);
	if (k->reports.n == 0)
		return;
	bytes_char(&t->b, STYLE_DIM);
	for (size_t i = 0; i < k->reports.n; i++) {
		if (i > 0)
			tty_sign(t, " · ", " - ");
		tty_text(t, say_place(t->say, k->reports.v[i].doc,
		    k->reports.v[i].field, k->reports.v[i].at));
	}
	bytes_char(&t->b, STYLE_PLAIN);
	tty_wrap(t, 4, 4, 0);
}

static void
checks(struct tty *t, const struct story_page *sp)
{
	if (sp->nchecks == 0)
		return;
	rule(t, phrase(&t->say->phrases, "section checks"));
	tty_styled(t, STYLE_DIM, phrase(&t->say->phrases, "about checks"));
	tty_wrap(t, 0, 0, 0);
	tty_blank(t);
	for (size_t i = 0; i < sp->nchecks; i++)
		check(t, sp->checks[i]);
}

static void
decisions(struct tty *t, const struct story_page *sp)
{
	const struct decisions *d = &sp->story->decisions;

	if (d->n == 0)
		return;
	rule(t, phrase(&t->say->phrases, "section decisions"));
	for (size_t i = 0; i < d->n; i++) {
		tty_text(t, say_decision(t->say, &sp->story->claims,
		    &d->v[i]));
		tty_wrap(t, 0, 2, 0);
	}
}

static void
part(struct tty *t, struct span s)
{
	if (s.n == 0)
		return;
	tty_sign(t, " · ", " - ");
	tty_text(t, s);
}

static void
source(struct tty *t, const struct document *d)
{
	tty_styled(t, STYLE_BOLD, say_outlet(t->say, d, d->doc));
	part(t, d->title);
	part(t, say_published(t->say, d));
	part(t, say_wire(t->say, d));
	if (d->outlet.n > 0 || d->doc.n > say_doc(t->say, d->doc).n)
		part(t, d->doc);
	part(t, d->url);
	tty_wrap(t, 0, 2, 0);
}

static void
sources(struct tty *t, const struct story_page *sp)
{
	if (sp->story->documents.n == 0)
		return;
	rule(t, phrase(&t->say->phrases, "section sources"));
	for (size_t i = 0; i < sp->story->documents.n; i++)
		source(t, sp->by_id[i]);
}

static void
story(struct tty *t, const struct story_page *sp)
{
	if (t->page->stories.n > 1) {
		tty_blank(t);
		tty_styled(t, STYLE_BOLD, sp->story->name);
		tty_wrap(t, 0, 0, 0);
	}
	tty_text(t, summary_of(t->page, sp));
	tty_wrap(t, 0, 0, 0);
	if (sp->first[SECTION_ONCE] > 1 && t->width >= 40) {
		tty_blank(t);
		for (enum section s = SECTION_AGREED; s < SECTION_ONCE; s++)
			glance(t, sp, s);
	}
	for (enum section s = SECTION_AGREED; s < SECTIONS; s++)
		section(t, sp, s);
	checks(t, sp);
	decisions(t, sp);
	sources(t, sp);
}

void
terminal_write(struct bytes *out, struct arena *a,
    const struct stories *stories, const struct report_options *o)
{
	struct page page;
	struct tty t = { .out = out, .arena = a, .page = &page,
	    .say = &page.say, .color = o->color, .ascii = o->ascii };

	layout_page(&page, a, stories, o);
	t.width = o->width >= 20 ? (size_t)o->width : 80;
	if (page.documents == 0 && page.claims == 0) {
		tty_words(&t, "no reports");
		tty_line(&t, 0);
		bytes_close(&t.b);
		return;
	}
	tty_styled(&t, STYLE_BOLD, page.title);
	tty_wrap(&t, 0, 0, 0);
	for (size_t i = 0; i < page.stories.n; i++)
		story(&t, &page.stories.v[i]);
	bytes_close(&t.b);
}
