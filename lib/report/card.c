#include "report/card.h"

#include <math.h>

#include "report/amount.h"
#include "report/convert.h"
#include "report/figure.h"

/* --- answers: one for each figure and article */

/* A sentence tells more than a headline; best one that names its source. */
static size_t
telling(const struct report *r)
{
	size_t links = r->chain.n, points = 0;

	if (links >= 2)
		points += 10 - (links < 8 ? links : 8);
	if (r->zone == ZONE_BODY)
		points += 3;
	if (r->quote)
		points++;
	return points;
}

/*
 * Reports are sorted by document, so those of one article are neighbours.  An
 * article that only denies a figure which stands does not back it.
 */
static void
add_answers(struct card *card, struct arena *a, const struct story_page *sp,
    size_t figure)
{
	const struct figure *f = &card->claim->figures.v[figure];
	const struct claim_report *told;
	const struct report *r;
	struct answer *answer = NULL;

	for (size_t i = 0; i < f->reports.n; i++) {
		if ((told = claim_report_at(card->claim, f, i)) == NULL)
			continue;
		r = &told->report;
		if (answer == NULL || !span_eq(answer->report->doc, r->doc)) {
			answer = VEC_PUSH(a, &card->answers);
			*answer = (struct answer){ .figure = f,
			    .figure_index = figure, .report = r,
			    .document = layout_document(sp, r->doc) };
		} else if (telling(r) > telling(answer->report))
			answer->report = r;
		if (!answer->backs && told->stands == f->stands) {
			answer->backs = 1;
			card->articles[figure]++;
		}
		answer->times++;
	}
}

/* What stands in the order that it came in; the rest by time, newest first. */
static void
order_figures(struct card *card, struct arena *a)
{
	const struct figures *f = &card->claim->figures;
	size_t n = 0, k, standing;

	card->order = ARENA_ARRAY(a, size_t, f->n + 1);
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].stands)
			card->order[n++] = i;
	standing = n;
	for (size_t i = 0; i < f->n; i++) {
		if (f->v[i].stands)
			continue;
		for (k = n++; k > standing && span_cmp(f->v[i].as_of,
		    f->v[card->order[k - 1]].as_of) > 0; k--)
			card->order[k] = card->order[k - 1];
		card->order[k] = i;
	}
}

static void
fill_answers(struct card *card, struct arena *a, const struct story_page *sp)
{
	const struct figures *f = &card->claim->figures;

	card->articles = ARENA_ARRAY(a, size_t, f->n + 1);
	for (size_t i = 0; i < f->n; i++)
		add_answers(card, a, sp, card->order[i]);
}

size_t
card_figure_end(const struct card *card, size_t from)
{
	size_t to = from;

	while (to < card->answers.n && card->answers.v[to].figure_index ==
	    card->answers.v[from].figure_index)
		to++;
	return to;
}

const struct answer *
card_telling(const struct card *card, size_t from, size_t to)
{
	const struct answer *best = &card->answers.v[from];

	for (size_t i = from + 1; i < to; i++)
		if (telling(card->answers.v[i].report) > telling(best->report))
			best = &card->answers.v[i];
	return best;
}

/* Miles go on an axis of kilometres, dollars on none of euros. */
static void
mark(struct card *card, const struct phrases *p, size_t i)
{
	const struct figure *f = &card->claim->figures.v[i];
	struct mark *m = &card->marks[i];

	m->value = f->has_value ? f->value : NAN;
	m->low = f->low;
	m->high = f->high;
	m->shown = convert_value(p, f->unit, card->unit, &m->value) &&
	    convert_value(p, f->unit, card->unit, &m->low) &&
	    convert_value(p, f->unit, card->unit, &m->high);
	card->shown += m->shown != 0;
}

static void
fill_marks(struct card *card, struct arena *a, const struct phrases *p)
{
	const struct claim *c = card->claim;

	card->marks = ARENA_ARRAY(a, struct mark, c->figures.n + 1);
	if (c->best_figure < c->figures.n)
		card->unit = c->figures.v[c->best_figure].unit;
	else if (card->answers.n > 0)
		card->unit = card->answers.v[0].figure->unit;
	for (size_t i = 0; i < c->figures.n; i++)
		mark(card, p, i);
}

/* The values that every standing figure allows. */
static void
meet(struct card *card)
{
	const struct figures *f = &card->claim->figures;

	card->low = -INFINITY;
	card->high = INFINITY;
	for (size_t i = 0; i < f->n; i++) {
		if (!f->v[i].stands)
			continue;
		card->standing++;
		if (!card->marks[i].shown)
			continue;
		card->low = fmax(card->low, card->marks[i].low);
		card->high = fmin(card->high, card->marks[i].high);
	}
	card->disagree = card->claim->status == STATUS_CONFLICT &&
	    card->low > card->high;
}

/* --- as a whole */

void
card_fill(struct card *card, struct arena *a, const struct phrases *p,
    const struct story_page *sp)
{
	order_figures(card, a);
	fill_answers(card, a, sp);
	fill_marks(card, a, p);
	meet(card);
}

struct span
card_superseder(const struct page *page, const struct claim *c,
    const struct figure *f)
{
	size_t by;

	if (f->superseded_by.n == 0)
		return SPAN("");
	by = f->superseded_by.v[0];
	if (by >= c->figures.n)
		return SPAN("");
	return figure_text(&page->say, c, &c->figures.v[by]);
}

/* Where nothing was updated, what stands no longer was denied or struck out. */
int
card_superseded(const struct claim *c, const struct figure *f)
{
	return !f->stands && (f->superseded_by.n > 0 ||
	    c->status == STATUS_UPDATE);
}

struct span
card_fallen(const struct page *page, const struct claim *c,
    const struct figure *f)
{
	return phrase(&page->say.phrases, card_superseded(c, f) ?
	    "superseded" : "does not count");
}

struct span
card_before(const struct page *page, const struct card *card)
{
	const struct figures *f = &card->claim->figures;

	for (size_t i = card->standing; i < f->n; i++)
		if (card_superseded(card->claim, &f->v[card->order[i]]))
			return figure_text(&page->say, card->claim,
			    &f->v[card->order[i]]);
	return SPAN("");
}

struct span
card_beside(const struct claim *c, size_t figure)
{
	const struct figure_relation *r;

	for (size_t i = 0; i < c->relations.n; i++) {
		r = &c->relations.v[i];
		if (r->relation == RELATION_SCOPE && r->a + r->b ==
		    figure + c->best_figure && (r->a == figure ||
		    r->b == figure) && figure != c->best_figure &&
		    c->figures.v[figure].stands)
			return r->why;
	}
	return SPAN("");
}

struct span
card_status(const struct page *page, const struct card *card)
{
	const struct phrases *p = &page->say.phrases;
	const char *name = name_of(&status_names, (int)card->claim->status);

	if (name == NULL)
		return SPAN("");
	if (card->section == SECTION_ORIGIN)
		return phrase(p, card->claim->origins.max > 1 ?
		    "status perhaps one origin" : "status one origin");
	if (card->claim->status == STATUS_CONFLICT &&
	    card->claim->documents == 1)
		return phrase(p, "status one article");
	return phrase_of(p, page->say.arena, "status", name);
}

/* A figure that lies within all others is what they have in common. */
struct span
card_common(const struct page *page, const struct card *card)
{
	const struct figures *f = &card->claim->figures;
	const struct mark *m;

	if (card->low > card->high)
		return SPAN("");
	for (size_t i = 0; i < f->n; i++) {
		m = &card->marks[card->order[i]];
		if (m->shown && f->v[card->order[i]].stands &&
		    f->v[card->order[i]].modifier == MODIFIER_NONE &&
		    m->low >= card->low && m->high <= card->high)
			return figure_text(&page->say, card->claim,
			    &f->v[card->order[i]]);
	}
	return amount_range(&page->say, card->low, card->high, card->unit);
}
