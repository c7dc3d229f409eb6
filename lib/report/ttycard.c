#include "report/ttycard.h"

#include "report/card.h"
#include "report/excerpt.h"
#include "report/figure.h"
#include "report/strip.h"
#include "text/utf8.h"

#define MAX_ANSWERS	6	/* of one figure; then "and 9 more" */
#define MAX_QUOTE	220	/* code points; less of a lone article */
#define NARROW		60	/* columns */
#define MAX_NAME	20	/* columns of a figure's name */
#define MAX_ORIGINS	5
#define SUPPORT		26	/* columns behind a strip */

static char
status_style(enum status s)
{
	switch (s) {
	case STATUS_CONFLICT:
		return STYLE_RED;
	case STATUS_UPDATE:
		return STYLE_YELLOW;
	case STATUS_AGREE:
	case STATUS_REFINE:
		return STYLE_GREEN;
	case STATUS_NONE:
	case STATUS_SINGLE:
		return STYLE_PLAIN;
	}
	return STYLE_PLAIN;
}

/* --- head: the question at the left, the best figure at the right */

static void
head_figure(struct tty *t, const struct card *card)
{
	const struct claim *c = card->claim;
	struct span range = figure_spread(t->say, c);
	struct span before = card_before(t->page, card);

	bytes_char(&t->b, STYLE_BOLD);
	tty_text(t, figure_best(t->say, c));
	bytes_char(&t->b, STYLE_PLAIN);
	if (c->status == STATUS_UPDATE && before.n > 0) {
		bytes_str(&t->b, " (");
		tty_words(t, "was");
		bytes_char(&t->b, ' ');
		tty_text(t, before);
		bytes_char(&t->b, ')');
	} else if (range.n > 0) {
		bytes_str(&t->b, " (");
		tty_text(t, range);
		bytes_char(&t->b, ')');
	}
}

static void
head(struct tty *t, const struct card *card)
{
	size_t have, need;

	head_figure(t, card);
	need = tty_columns(t);
	bytes_clear(&t->b);
	tty_styled(t, STYLE_BOLD, say_label(t->say, card->claim));
	have = tty_columns(t);
	if (have + need + 2 > t->width) {
		tty_wrap(t, 0, 2, 0);
		have = 0;
	} else
		tty_front(t, 0);
	head_figure(t, card);
	tty_wrap(t, need < t->width ? t->width - need : 0, 2, have);
}

static void
status(struct tty *t, const struct card *card)
{
	const struct claim *c = card->claim;
	struct span words = card_status(t->page, card);

	if (words.n > 0) {
		tty_styled(t, card->section == SECTION_ORIGIN ? STYLE_PLAIN :
		    status_style(c->status), words);
		bytes_str(&t->b, c->why.n > 0 ? ": " : ". ");
	}
	if (c->why.n > 0) {
		tty_text(t, say_text(t->say, c->why));
		tty_stop(t);
		bytes_char(&t->b, ' ');
	}
	tty_text(t, say_support(t->say, c->documents, &c->origins));
	for (size_t i = 0; i < c->origins.names.n && i < MAX_ORIGINS; i++) {
		bytes_str(&t->b, i == 0 ? ": " : "; ");
		tty_text(t, say_doc(t->say, c->origins.names.v[i]));
	}
	tty_stop(t);
	tty_wrap(t, 2, 2, 0);
}

static void
reason(struct tty *t, const struct card *card)
{
	const struct claim *c = card->claim;
	const char *policy = name_of(&policy_names, (int)c->policy);

	if (c->figures.n < 2 || !c->has_best)
		return;
	tty_words(t, "best figure");
	bytes_char(&t->b, ' ');
	tty_text(t, figure_best(t->say, c));
	if (policy != NULL && c->reason.n == 0) {
		bytes_str(&t->b, ", ");
		tty_text(t, phrase_of(&t->say->phrases, t->arena, "policy",
		    policy));
	}
	if (c->reason.n > 0) {
		bytes_str(&t->b, ": ");
		tty_text(t, say_text(t->say, c->reason));
	}
	tty_stop(t);
	tty_wrap(t, 2, 2, 0);
}

/* --- strips: the figures drawn under one another */

static size_t
name_columns(const struct tty *t, const struct card *card)
{
	const struct figures *f = &card->claim->figures;
	size_t most = t->width / 3 < MAX_NAME ? t->width / 3 : MAX_NAME;
	size_t width, widest = 1;

	if (card->standing > 1 && !card->disagree)
		widest = utf8_width(phrase(&t->say->phrases, "allowed"));
	for (size_t i = 0; i < f->n; i++) {
		width = utf8_width(figure_text(t->say, card->claim, &f->v[i]));
		if (width > widest)
			widest = width;
	}
	return widest < most ? widest : most;
}

static void
strip_row(struct tty *t, const struct card *card, const struct strip *strip,
    size_t figure, size_t names)
{
	const struct figure *f = &card->claim->figures.v[figure];

	if (!f->stands)
		bytes_char(&t->b, STYLE_DIM);
	tty_column(t, figure_text(t->say, card->claim, f), names);
	tty_pad(t, 2);
	strip_figure(strip, &t->b, f, &card->marks[figure]);
	tty_pad(t, 2);
	if (f->stands)
		tty_cut(t, say_support(t->say,
		    card->articles[figure], &f->origins), SUPPORT);
	else
		tty_text(t, card_fallen(t->page, card->claim, f));
	bytes_char(&t->b, STYLE_PLAIN);
	tty_line(t, 2);
}

/* What they allow together; where they meet in nothing, the words. */
static void
band_row(struct tty *t, const struct card *card, const struct strip *strip,
    size_t names)
{
	struct span range;

	if (card->disagree) {
		tty_styled(t, STYLE_RED,
		    phrase(&t->say->phrases, card->claim->documents == 1 ?
		    "no value fits" : "allowed none"));
		tty_wrap(t, names + 4, names + 4, 0);
		return;
	}
	range = card_common(t->page, card);
	if (card->standing < 2 || range.n == 0)
		return;
	tty_column(t, phrase(&t->say->phrases, "allowed"), names);
	tty_pad(t, 2);
	strip_band(strip, &t->b, card);
	tty_pad(t, 2);
	tty_cut(t, range, SUPPORT);
	tty_line(t, 2);
}

static void
strips(struct tty *t, const struct card *card, size_t names)
{
	const struct figures *f = &card->claim->figures;
	struct strip strip;

	if (card->claim->figures.n > 1)
		tty_blank(t);
	if (card->shown < 2 || t->width < names + SUPPORT + 16)
		return;
	strip_open(&strip, card, t->width - names - 6 - SUPPORT, t->ascii);
	tty_pad(t, names + 2);
	strip_axis(&strip, &t->b, t->say);
	tty_line(t, 2);
	for (size_t i = 0; i < f->n; i++)
		strip_row(t, card, &strip, card->order[i], names);
	band_row(t, card, &strip, names);
	tty_blank(t);
}

/* --- who says a figure, and in what words */

static void
answer_text(struct tty *t, const struct answer *a)
{
	const struct report *r = a->report;
	struct span when = say_as_of(t->say, r), flags;

	tty_text(t, say_chain(t->say, r, a->document,
	    t->ascii ? SPAN(" <- ") : SPAN(" ← ")));
	if (when.n > 0) {
		bytes_str(&t->b, ", ");
		tty_text(t, when);
	}
	flags = say_flags(t->say, r, a->backs);
	if (flags.n > 0) {
		bytes_str(&t->b, ", ");
		tty_text(t, flags);
	}
	tty_sign(t, " · ", " - ");
	tty_styled(t, STYLE_DIM, say_place(t->say, r->doc, r->field, r->at));
}

static void
quote(struct tty *t, const struct report *r, size_t max)
{
	struct excerpt e;

	excerpt_of(&e, r, max);
	tty_sign(t, e.open, "\"");
	if (e.cut_before)
		tty_sign(t, "… ", "... ");
	tty_text(t, e.before);
	if (e.mark.n > 0) {
		bytes_str(&t->b, t->color ? "\016" : "[");
		tty_text(t, e.mark);
		bytes_str(&t->b, t->color ? "\001" : "]");
	}
	tty_text(t, e.after);
	if (e.cut_after)
		tty_sign(t, " …", " ...");
	tty_sign(t, e.close, "\"");
}

/* The answers of a figure stand together: [from, to). */
static void
answers(struct tty *t, const struct card *card, size_t from, size_t to,
    size_t in, size_t done)
{
	for (size_t i = from; i < to && i < from + MAX_ANSWERS; i++) {
		answer_text(t, &card->answers.v[i]);
		tty_wrap(t, in, in + 2, i == from ? done : 0);
	}
	if (to > from + MAX_ANSWERS) {
		tty_words(t, "and");
		bytes_char(&t->b, ' ');
		tty_text(t, phrase_count(&t->say->phrases, t->arena,
		    to - from - MAX_ANSWERS, "more"));
		tty_wrap(t, in, in, 0);
	}
}

static void
superseder(struct tty *t, const struct card *card, const struct figure *f,
    size_t in)
{
	struct span by = card_superseder(t->page, card->claim, f);

	if (by.n == 0)
		return;
	tty_words(t, "superseded by");
	bytes_char(&t->b, ' ');
	tty_text(t, by);
	tty_wrap(t, in, in, 0);
}

static void
beside(struct tty *t, const struct card *card, size_t figure, size_t in)
{
	struct span why = card_beside(card->claim, figure);

	if (why.n == 0)
		return;
	tty_text(t, say_text(t->say, why));
	tty_wrap(t, in, in, 0);
}

/* On a narrow terminal a figure's name has a line of its own. */
static size_t
figure_name(struct tty *t, const struct card *card, const struct figure *f,
    size_t names, size_t *done)
{
	int narrow = t->width < NARROW;

	bytes_char(&t->b, f->stands ? STYLE_BOLD : STYLE_DIM);
	tty_column(t, figure_text(t->say, card->claim, f),
	    narrow ? t->width - 2 : names);
	while (t->b.n > 0 && t->b.p[t->b.n - 1] == ' ')
		t->b.n--;
	bytes_char(&t->b, STYLE_PLAIN);
	*done = narrow ? 0 : tty_columns(t) + 2;
	if (narrow)
		tty_line(t, 2);
	else
		tty_front(t, 2);
	return narrow ? 4 : names + 4;
}

static void
figure_block(struct tty *t, const struct card *card, size_t from, size_t to,
    size_t names)
{
	const struct answer *a = card_telling(card, from, to);
	const struct figure *f = a->figure;
	size_t done, in = figure_name(t, card, f, names, &done);

	answers(t, card, from, to, in, done);
	superseder(t, card, f, in);
	beside(t, card, a->figure_index, in);
	quote(t, a->report, MAX_QUOTE);
	tty_wrap(t, in, in + 1, 0);
}

void
ttycard_full(struct tty *t, const struct card *card)
{
	size_t names = name_columns(t, card), to;

	tty_blank(t);
	head(t, card);
	status(t, card);
	reason(t, card);
	strips(t, card, names);
	for (size_t from = 0; from < card->answers.n; from = to) {
		to = card_figure_end(card, from);
		figure_block(t, card, from, to, names);
	}
}

/* What else was told, and does not count: denied, perhaps. */
static void
others(struct tty *t, const struct card *card, size_t from)
{
	const struct answer *a;

	for (size_t to; from < card->answers.n; from = to) {
		to = card_figure_end(card, from);
		a = card_telling(card, from, to);
		tty_text(t, figure_text(t->say, card->claim, a->figure));
		bytes_str(&t->b, ": ");
		answer_text(t, a);
		tty_wrap(t, 4, 6, 0);
	}
}

void
ttycard_short(struct tty *t, const struct card *card)
{
	const struct answer *a;

	tty_text(t, say_label(t->say, card->claim));
	bytes_str(&t->b, ": ");
	bytes_char(&t->b, STYLE_BOLD);
	tty_text(t, figure_best(t->say, card->claim));
	bytes_char(&t->b, STYLE_PLAIN);
	tty_wrap(t, 0, 2, 0);
	if (card->answers.n == 0)
		return;
	a = card_telling(card, 0, card_figure_end(card, 0));
	quote(t, a->report, t->width > 30 ? t->width - 14 : 16);
	tty_wrap(t, 4, 5, 0);
	answer_text(t, a);
	tty_wrap(t, 4, 4, 0);
	others(t, card, card_figure_end(card, 0));
}
