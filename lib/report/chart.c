#include "report/chart.h"

#include <math.h>
#include <string.h>

#include "report/amount.h"
#include "report/axis.h"
#include "report/card.h"
#include "report/escape.h"
#include "report/figure.h"
#include "report/glyphs.h"
#include "report/when.h"

#define ROW	24.0
#define GAP	12.0
#define HEAD	22.0		/* the axis' numbers */
#define MOST	24		/* rows; then "and 9 more" */

/* Columns, from left to right; a narrow chart has its text over the plot. */
struct places {
	double	plot, plot_end, value, source, date, end;
	double	row;
};

static const struct places wide = {
	10, 262, 276, 452, 624, 716, ROW,
};
static const struct places narrow = {
	10, 330, 4, 150, 246, 338, 2 * ROW,
};

static const struct places *
frame_of(const struct chart *ch)
{
	return ch->narrow ? &narrow : &wide;
}

static struct span
when(const struct chart *ch, const struct answer *a)
{
	return when_text(&ch->page->say, span_sub(a->report->as_of, 0, 10));
}

static size_t
rows(const struct chart *ch)
{
	return ch->card->answers.n < MOST ? ch->card->answers.n : MOST;
}

static double
room_of(struct span s, int bold, double least, double most)
{
	return fmin(most, fmax(least, glyphs_width(s, bold)));
}

/* Values and dates get the room that they need, sources what is left. */
static struct places
places_of(const struct chart *ch)
{
	struct places p = *frame_of(ch);
	double value = 0, date = 0;

	for (size_t i = 0; i < rows(ch); i++) {
		const struct answer *a = &ch->card->answers.v[i];

		value = room_of(figure_text(&ch->page->say, ch->card->claim,
		    a->figure), 1, value, p.source - p.value - GAP);
		date = room_of(when(ch, a), 0, date, p.end - p.date);
	}
	p.source = p.value + value + GAP;
	p.date = p.end - date;
	return p;
}

int
chart_worth(const struct card *card)
{
	return card->shown > 1 && card->answers.n > 0;
}

/* A line below the rows: what all allow, what was left out, the scale. */
static int
has_foot(const struct chart *ch)
{
	struct axis axis;

	axis_of(&axis, ch->card);
	return ch->card->disagree || axis.log || ch->card->answers.n > MOST;
}

double
chart_height(const struct chart *ch)
{
	return HEAD + (double)rows(ch) * frame_of(ch)->row + 6 +
	    (has_foot(ch) ? ROW : 0);
}

/* --- primitives: coordinates with one decimal, no "-0.0" */

static void
line(const struct chart *ch, const char *class, double x1, double y1,
    double x2, double y2)
{
	bytes_printf(ch->out, "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" "
	    "x2=\"%.1f\" y2=\"%.1f\"/>", class, x1, y1, x2, y2);
}

static void
circle(const struct chart *ch, const char *class, double x, double y)
{
	bytes_printf(ch->out, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" "
	    "r=\"5\"/>", class, x, y);
}

/* An arrow's head that points to x. */
static void
arrow(const struct chart *ch, double x, double y, double back)
{
	bytes_printf(ch->out, "<path class=\"dot\" d=\"M%.1f %.1fl%.1f -4v8z\""
	    "/>", x, y, back);
}

/* Text cut to the room that it has. */
static void
text(const struct chart *ch, const char *class, const char *anchor, double x,
    double y, double room, struct span s)
{
	struct bytes shown = { 0 }, cut = { 0 };

	escape_terminal(&shown, s);
	glyphs_cut(&cut, bytes_span(&shown), room + 0.1,
	    strcmp(class, "h") == 0);
	bytes_printf(ch->out, "<text class=\"%s\"", class);
	if (anchor != NULL)
		bytes_printf(ch->out, " text-anchor=\"%s\"", anchor);
	bytes_printf(ch->out, " x=\"%.1f\" y=\"%.1f\">", x, y);
	escape_html(ch->out, bytes_span(&cut));
	bytes_str(ch->out, "</text>");
	bytes_close(&shown);
	bytes_close(&cut);
}

static double
at(const struct chart *ch, const struct axis *axis, double v)
{
	const struct places *p = frame_of(ch);

	return p->plot + axis_at(axis, v) * (p->plot_end - p->plot);
}

/* --- marks */

static int
from_nothing(const struct figure *f)
{
	return f->modifier == MODIFIER_UP_TO ||
	    f->modifier == MODIFIER_AT_MOST ||
	    f->modifier == MODIFIER_LESS_THAN || !isfinite(f->low);
}

static void
range_mark(const struct chart *ch, const char *class, double x1, double x2,
    double y)
{
	line(ch, class, x1, y, x2, y);
	line(ch, "bar", x1, y - 5, x1, y + 5);
	line(ch, "bar", x2, y - 5, x2, y + 5);
}

static void
open_mark(const struct chart *ch, const struct figure *f, double x1,
    double x2, double y)
{
	if (from_nothing(f)) {
		x1 = frame_of(ch)->plot - 6;
		line(ch, "dash", x2, y, x1 + 6, y);
		line(ch, "bar", x2, y - 5, x2, y + 5);
		arrow(ch, x1, y, 8);
		return;
	}
	x2 = frame_of(ch)->plot_end + 6;
	line(ch, "dash", x1, y, x2 - 6, y);
	line(ch, "bar", x1, y - 5, x1, y + 5);
	arrow(ch, x2, y, -8);
}

static void
mark(const struct chart *ch, const struct axis *axis, const struct answer *a,
    double y)
{
	const struct figure *f = a->figure;
	const struct mark *m = &ch->card->marks[a->figure_index];
	double x1 = at(ch, axis, m->low), x2 = at(ch, axis, m->high);

	if (f->modifier == MODIFIER_VAGUE)
		line(ch, "soft", x1, y, x2, y);
	else if (f->modifier == MODIFIER_ABOUT ||
	    f->modifier == MODIFIER_NEARLY) {
		line(ch, "thin", x1, y, x2, y);
		if (f->has_value)
			circle(ch, "ring", at(ch, axis, m->value), y);
	} else if (f->low == f->high || (f->has_value &&
	    f->modifier == MODIFIER_NONE))
		circle(ch, "dot", at(ch, axis, f->has_value ? m->value :
		    m->low), y);
	else if (from_nothing(f) || !isfinite(f->high))
		open_mark(ch, f, x1, x2, y);
	else
		range_mark(ch, "bar", x1, x2, y);
}

/* --- the chart */

static void
grid(const struct chart *ch, const struct axis *axis, double bottom)
{
	double x, last = -1000, half, room;
	struct span label;

	for (size_t i = 0; i < axis->nticks; i++) {
		x = at(ch, axis, axis->ticks[i]);
		line(ch, "g", x, HEAD - 4, x, bottom);
		label = amount_number(&ch->page->say, axis->ticks[i]);
		half = glyphs_width(label, 0) / 2;
		room = frame_of(ch)->plot_end + 10;
		if (x - half < fmax(0, last + 6) || x + half > room)
			continue;
		text(ch, "s", "middle", x, 13, 2 * half, label);
		last = x + half;
	}
}

static void
band(const struct chart *ch, const struct axis *axis, double bottom)
{
	double x1, x2;

	if (ch->card->low > ch->card->high || ch->card->standing < 2)
		return;
	x1 = at(ch, axis, ch->card->low);
	x2 = at(ch, axis, ch->card->high);
	if (x2 - x1 < 4) {
		x1 -= 2;
		x2 += 2;
	}
	bytes_printf(ch->out, "<rect class=\"band\" x=\"%.1f\" y=\"%.1f\" "
	    "width=\"%.1f\" height=\"%.1f\"/>", x1, HEAD - 4, x2 - x1,
	    bottom - HEAD + 4);
}

/* Who stands at the two ends of the chain. */
static struct span
who(const struct chart *ch, const struct answer *a)
{
	struct span outlet = say_outlet(&ch->page->say, a->document,
	    a->report->doc);
	struct span root = say_root(&ch->page->say, a->report);

	if (root.n == 0 || span_eq(root, outlet))
		return outlet;
	return arena_join(ch->arena, outlet, SPAN(" ← "), root);
}

static void
row(const struct chart *ch, const struct axis *axis, const struct places *p,
    const struct answer *a, double top)
{
	double y = top + ROW / 2, base = y + 4.5;
	int stands = a->figure->stands;

	bytes_printf(ch->out, "<g%s>", stands ? "" : " class=\"old\"");
	if (ch->card->marks[a->figure_index].shown)
		mark(ch, axis, a, ch->narrow ? y + ROW - 2 : y);
	if (ch->link != NULL)
		bytes_printf(ch->out, "<a href=\"#%sf%zu\">", ch->link,
		    a->figure_index + 1);
	text(ch, stands ? "h" : "o", NULL, p->value, base,
	    p->source - p->value - GAP, figure_text(&ch->page->say,
	    ch->card->claim, a->figure));
	bytes_str(ch->out, ch->link != NULL ? "</a>" : "");
	text(ch, "", NULL, p->source, base, p->date - p->source - GAP,
	    who(ch, a));
	text(ch, "s", "end", p->end, base, p->end - p->date, when(ch, a));
	bytes_str(ch->out, "</g>\n");
}

static void
foot(const struct chart *ch, const struct axis *axis, double top)
{
	const struct phrases *p = &ch->page->say.phrases;
	double x = frame_of(ch)->plot;
	struct span more;

	if (ch->card->disagree)
		text(ch, "w", NULL, x, top + 16, 260, phrase(p,
		    ch->card->claim->documents == 1 ? "no value fits" :
		    "disagree"));
	else if (axis->log)
		text(ch, "s", NULL, x, top + 16, 260, phrase(p, "axis log"));
	if (ch->card->answers.n <= MOST)
		return;
	more = phrase_count(p, ch->arena, ch->card->answers.n - MOST, "more");
	text(ch, "s", "end", frame_of(ch)->end, top + 16, 160,
	    arena_join(ch->arena, phrase(p, "and"), SPAN(" "), more));
}

void
chart_body(const struct chart *ch)
{
	double bottom = HEAD + (double)rows(ch) * frame_of(ch)->row;
	struct places places = places_of(ch);
	struct axis axis;

	axis_of(&axis, ch->card);
	grid(ch, &axis, bottom);
	band(ch, &axis, bottom);
	for (size_t i = 0; i < rows(ch); i++)
		row(ch, &axis, &places, &ch->card->answers.v[i],
		    HEAD + (double)i * frame_of(ch)->row);
	if (has_foot(ch))
		foot(ch, &axis, bottom + 4);
}

struct span
chart_sentence(const struct chart *ch)
{
	const struct phrases *p = &ch->page->say.phrases;
	struct bytes b = { 0 };
	struct span done, s;
	size_t to;

	for (size_t i = 0; i < ch->card->answers.n; i = to) {
		const struct figure *f = ch->card->answers.v[i].figure;

		to = card_figure_end(ch->card, i);
		if (i > 0)
			bytes_str(&b, "; ");
		bytes_add(&b, figure_text(&ch->page->say, ch->card->claim, f));
		if (!f->stands) {
			bytes_str(&b, ", ");
			bytes_add(&b, phrase(p, "superseded"));
		}
		for (size_t k = i; k < to && k < i + 5; k++) {
			s = say_outlet(&ch->page->say,
			    ch->card->answers.v[k].document,
			    ch->card->answers.v[k].report->doc);
			bytes_str(&b, k == i ? ": " : ", ");
			bytes_add(&b, s);
		}
	}
	bytes_str(&b, ".");
	done = arena_dup(ch->arena, bytes_span(&b));
	bytes_close(&b);
	return done;
}
