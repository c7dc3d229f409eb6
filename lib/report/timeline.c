#include "report/timeline.h"

#include <math.h>
#include <stdlib.h>

#include "report/amount.h"
#include "report/axis.h"
#include "report/escape.h"
#include "report/figure.h"
#include "report/glyphs.h"
#include "report/when.h"

#define RIGHT	318.0
#define TOP	16.0
#define BOTTOM	124.0
#define HEIGHT	150.0
#define MOST	40		/* points */

struct point {
	double			 time, value;	/* days */
	double			 x, y;
	const struct figure	*figure;
	struct span		 day;
};

struct points {
	struct point	v[MOST];
	size_t		n;
	double		first, last;
	double		left;		/* where the plot begins */
};

/* --- times: days since 1 March of year 0, from ISO 8601 */

static int
two(struct span s, size_t at)
{
	if (s.n < at + 2 || s.p[at] < '0' || s.p[at] > '9' ||
	    s.p[at + 1] < '0' || s.p[at + 1] > '9')
		return -1;
	return (s.p[at] - '0') * 10 + s.p[at + 1] - '0';
}

/* Day numbers of the Gregorian calendar, years from March. */
static double
day_number(int y, int m, int d)
{
	if (m < 3)
		y--;
	m = (m + 9) % 12;
	return 365.0 * y + floor(y / 4) - floor(y / 100) + floor(y / 400) +
	    floor((m * 306 + 5) / 10) + d;
}

static double
hour_of(struct span t)
{
	int h = two(t, 1), m = two(t, 4);

	if (t.n < 3 || t.p[0] != 'T')
		return 0;
	if (h < 0) {
		switch (t.p[1]) {
		case 'M':
			return t.p[2] == 'O' ? 0.35 : 0.5;
		case 'A':
			return 0.65;
		case 'E':
			return 0.8;
		default:
			return 0.95;
		}
	}
	return (h + (m > 0 ? m / 60.0 : 0)) / 24;
}

/* NAN if it is no day. */
static double
time_of(struct span iso)
{
	int century = two(iso, 0), year = two(iso, 2), m = two(iso, 5);
	int d = two(iso, 8);

	if (century < 0 || year < 0 || m < 1 || m > 12 || d < 1 || d > 31)
		return NAN;
	return day_number(100 * century + year, m, d) +
	    hour_of(span_sub(iso, 10, iso.n));
}

/* --- points */

static double
value_of(const struct mark *m)
{
	if (isfinite(m->value))
		return m->value;
	return isfinite(m->low) ? m->low : m->high;
}

static void
add(struct points *p, const struct card *card, const struct answer *a)
{
	const struct mark *m = &card->marks[a->figure_index];
	double time = time_of(a->report->as_of);

	if (!isfinite(time) || p->n == MOST || !m->shown ||
	    a->figure->modifier == MODIFIER_VAGUE)
		return;
	for (size_t i = 0; i < p->n; i++)
		if (p->v[i].figure == a->figure && p->v[i].time == time)
			return;
	if (p->n == 0 || time < p->first) {
		p->first = time;
	}
	if (p->n == 0 || time > p->last) {
		p->last = time;
	}
	p->v[p->n++] = (struct point){ .time = time, .figure = a->figure,
	    .value = value_of(m), .day = span_sub(a->report->as_of, 0, 10) };
}

static void
collect(struct points *p, const struct card *card)
{
	p->n = 0;
	p->first = p->last = 0;
	for (size_t i = 0; i < card->answers.n && p->n < MOST; i++)
		add(p, card, &card->answers.v[i]);
}

/* Did one take another's place, or do texts say of what time they are? */
static int
moves(const struct card *card)
{
	const struct figures *f = &card->claim->figures;

	if (card->standing < f->n)
		return 1;
	for (size_t i = 0; i < card->answers.n; i++)
		if (card->answers.v[i].report->as_of_from == AS_OF_CLAUSE ||
		    card->answers.v[i].report->as_of_from == AS_OF_SENTENCE)
			return f->n > 1;
	return 0;
}

int
timeline_worth(const struct card *card)
{
	struct points p;
	size_t figures = 0;

	if (!moves(card))
		return 0;
	collect(&p, card);
	for (size_t i = 0; i < p.n; i++)
		figures += i == 0 || p.v[i].figure != p.v[i - 1].figure;
	return figures > 1 && p.last - p.first >= 0.25;
}

static void
place(struct points *p, const struct axis *axis)
{
	for (size_t i = 0; i < p->n; i++) {
		p->v[i].x = p->left + (p->v[i].time - p->first) /
		    (p->last - p->first) * (RIGHT - p->left);
		p->v[i].y = BOTTOM - axis_at(axis, p->v[i].value) *
		    (BOTTOM - TOP);
	}
}

/* By time; what stands last, so that it is drawn over the others. */
static int
by_time(const void *pa, const void *pb)
{
	const struct point *a = pa, *b = pb;

	if (a->time != b->time)
		return a->time < b->time ? -1 : 1;
	if (a->y != b->y)
		return a->y > b->y ? -1 : 1;
	return 0;
}

/* --- drawing */

static void
label(const struct chart *ch, const char *class, const char *anchor, double x,
    double y, struct span s)
{
	bytes_printf(ch->out, "<text class=\"%s\" text-anchor=\"%s\" "
	    "x=\"%.1f\" y=\"%.1f\">", class, anchor, x, y);
	escape_html(ch->out, s);
	bytes_str(ch->out, "</text>");
}

/* The numbers of the axis stand left of the plot. */
static double
left_of(const struct chart *ch, const struct axis *axis)
{
	double widest = 24, width;

	for (size_t i = 0; i < axis->nticks; i++) {
		width = glyphs_width(amount_number(&ch->page->say,
		    axis->ticks[i]), 0);
		widest = fmax(widest, width);
	}
	return fmin(widest + 16, TIMELINE_WIDE / 2);
}

static void
grid(const struct chart *ch, const struct axis *axis, double left)
{
	double y, last = 1e9;

	for (size_t i = 0; i < axis->nticks; i++) {
		y = BOTTOM - axis_at(axis, axis->ticks[i]) * (BOTTOM - TOP);
		if (y > last - 18)
			continue;
		bytes_printf(ch->out, "<line class=\"g\" x1=\"%.1f\" "
		    "y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", left, y, RIGHT,
		    y);
		label(ch, "s", "end", left - 8, y + 4.5,
		    amount_number(&ch->page->say, axis->ticks[i]));
		last = y;
	}
}

static void
days(const struct chart *ch, const struct points *p)
{
	const struct say *say = &ch->page->say;

	label(ch, "s", "start", p->left - 6, HEIGHT - 6,
	    when_text(say, p->v[0].day));
	label(ch, "s", "end", RIGHT + 6, HEIGHT - 6,
	    when_text(say, p->v[p->n - 1].day));
}

static int
took_place(const struct chart *ch, const struct figure *from,
    const struct figure *to)
{
	for (size_t i = 0; i < from->superseded_by.n; i++)
		if (&ch->card->claim->figures.v[from->superseded_by.v[i]] == to)
			return 1;
	return 0;
}

/* From a figure's last time level to its successor's first, then up or down. */
static void
step(const struct chart *ch, const struct points *p, size_t from)
{
	for (size_t i = from + 1; i < p->n; i++) {
		if (p->v[i].figure == p->v[from].figure)
			return;
		if (!took_place(ch, p->v[from].figure, p->v[i].figure))
			continue;
		bytes_printf(ch->out, "<path class=\"step\" d=\"M%.1f %.1fH%.1f"
		    "V%.1f\"/>", p->v[from].x, p->v[from].y, p->v[i].x,
		    p->v[i].y);
		return;
	}
}

static void
dot(const struct chart *ch, const struct point *pt)
{
	int hollow = pt->figure->modifier != MODIFIER_NONE;

	bytes_printf(ch->out, "<g%s><circle class=\"%s\" cx=\"%.1f\" "
	    "cy=\"%.1f\" r=\"5\"/></g>", pt->figure->stands ? "" :
	    " class=\"old\"", hollow ? "ring" : "dot", pt->x, pt->y);
}

/* Where a figure's name stands: over its dot, to the side that has room. */
struct box {
	double	left, right, y;
};

static int
meets_name(const struct box *a, const struct box *b)
{
	return a->left < b->right + 4 && b->left < a->right + 4 &&
	    fabs(a->y - b->y) < 15;
}

static int
meets_dot(const struct box *a, const struct point *pt)
{
	return a->left < pt->x + 7 && pt->x - 7 < a->right &&
	    pt->y > a->y - 18 && pt->y < a->y + 7;
}

/* Does the step that leads up or down to a point go through a name? */
static int
meets_step(const struct box *a, const struct point *from,
    const struct point *to)
{
	return a->left < to->x && to->x < a->right &&
	    fmin(from->y, to->y) < a->y + 2 &&
	    a->y - 12 < fmax(from->y, to->y);
}

static int
has_room(const struct points *p, size_t i, const struct box *box,
    const struct box *names, size_t n)
{
	if (box->left < p->left - 6 || box->right > TIMELINE_WIDE ||
	    box->y < 12)
		return 0;
	for (size_t k = 0; k < p->n; k++)
		if ((k != i && meets_dot(box, &p->v[k])) || (k > 0 &&
		    meets_step(box, &p->v[k - 1], &p->v[k])))
			return 0;
	for (size_t k = 0; k < n; k++)
		if (meets_name(box, &names[k]))
			return 0;
	return 1;
}

/* Over its dot; else beside it. */
static int
find_room(const struct points *p, size_t i, double width, struct box *box,
    const struct box *names, size_t n)
{
	const struct point *pt = &p->v[i];
	int end = pt->x > (p->left + RIGHT) / 2;

	box->left = end ? pt->x + 4 - width : pt->x - 4;
	box->right = box->left + width;
	box->y = pt->y - 9;
	if (has_room(p, i, box, names, n))
		return 1;
	box->left = end ? pt->x - 10 - width : pt->x + 10;
	box->right = box->left + width;
	return has_room(p, i, box, names, n);
}

/* A name that has no room is left out: the table has it. */
static void
names(const struct chart *ch, const struct points *p)
{
	struct box boxes[MOST], box;
	size_t n = 0;

	for (size_t i = 0; i < p->n; i++) {
		const struct point *pt = &p->v[i];
		struct span s = figure_text(&ch->page->say, ch->card->claim,
		    pt->figure);
		double width = glyphs_width(s, pt->figure->stands);
		int end = pt->x > (p->left + RIGHT) / 2;

		if (!find_room(p, i, width, &box, boxes, n))
			continue;
		boxes[n++] = box;
		label(ch, pt->figure->stands ? "h" : "s",
		    end ? "end" : "start", end ? box.right : box.left, box.y,
		    s);
	}
}

double
timeline_height(const struct chart *ch)
{
	(void)ch;
	return HEIGHT;
}

void
timeline_body(const struct chart *ch)
{
	struct points p;
	struct axis axis;

	axis_of(&axis, ch->card);
	collect(&p, ch->card);
	p.left = left_of(ch, &axis);
	place(&p, &axis);
	qsort(p.v, p.n, sizeof(p.v[0]), by_time);
	grid(ch, &axis, p.left);
	for (size_t i = 0; i < p.n; i++)
		step(ch, &p, i);
	for (size_t i = 0; i < p.n; i++)
		dot(ch, &p.v[i]);
	names(ch, &p);
	days(ch, &p);
}
