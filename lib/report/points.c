#include "report/points.h"

#include <math.h>

#include "report/axis.h"
#include "report/chart.h"
#include "report/figure.h"
#include "report/layout.h"

/* Half a vague or bounded interval has no dot. */
static int
has_dot(const struct figure *f)
{
	return f->has_value && f->modifier != MODIFIER_VAGUE &&
	    isfinite(f->low) && isfinite(f->high);
}

static void
add(struct points *points, const struct page *page, const struct card *card,
    const struct axis *axis, const struct answer *a)
{
	const struct say *say = &page->say;
	const struct mark *m = &card->marks[a->figure_index];

	*VEC_PUSH(say->arena, points) = (struct point){
	    .claim = card->claim->id,
	    .question = say_label(say, card->claim),
	    .figure = figure_text(say, card->claim, a->figure),
	    .source = say_outlet(say, a->document, a->report->doc),
	    .chain = say_chain(say, a->report, a->document, SPAN(" ← ")),
	    .as_of = span_sub(a->report->as_of, 0, 10),
	    .unit = card->unit, .has_value = has_dot(a->figure),
	    .stands = a->figure->stands, .value = m->value, .low = m->low,
	    .high = m->high, .edge_low = axis->low, .edge_high = axis->high };
}

static void
add_card(struct points *points, const struct page *page,
    const struct card *card)
{
	struct axis axis;

	axis_of(&axis, card);
	for (size_t i = 0; i < card->answers.n; i++)
		if (card->marks[card->answers.v[i].figure_index].shown)
			add(points, page, card, &axis, &card->answers.v[i]);
}

void
points_of(struct points *points, struct span *title, struct arena *a,
    const struct stories *stories, const struct report_options *o)
{
	struct page page;
	const struct cards *cards;

	layout_page(&page, a, stories, o);
	*title = page.title;
	for (size_t s = 0; s < page.stories.n; s++) {
		cards = &page.stories.v[s].cards;
		for (size_t i = 0; i < cards->n; i++)
			if (o->claim != NULL || o->only != NULL ||
			    chart_worth(&cards->v[i]))
				add_card(points, &page, &cards->v[i]);
	}
}
