#include "claims/order.h"

#include <string.h>

/* The first difference that is one decides. */
#define TRY(difference)							\
	do {								\
		int d_ = (difference);					\
									\
		if (d_ != 0)						\
			return d_;					\
	} while (0)

int
order_double(double a, double b)
{
	return (a > b) - (a < b);
}

int
order_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int
order_int(int a, int b)
{
	return (a > b) - (a < b);
}

static int
order_extent(struct extent a, struct extent b)
{
	TRY(order_size(a.start, b.start));
	return order_size(a.end, b.end);
}

int
order_list(const struct span_list *a, const struct span_list *b)
{
	for (size_t i = 0; i < a->n && i < b->n; i++)
		TRY(span_cmp(a->v[i], b->v[i]));
	return order_size(a->n, b->n);
}

static int
order_link(const struct link *a, const struct link *b)
{
	TRY(span_cmp(a->name, b->name));
	TRY(span_cmp(a->name_key, b->name_key));
	TRY(span_cmp(a->text, b->text));
	TRY(span_cmp(a->office, b->office));
	TRY(order_int((int)a->kind, (int)b->kind));
	TRY(order_size(a->n, b->n));
	return order_extent(a->at, b->at);
}

static int
order_links(const struct links *a, const struct links *b)
{
	for (size_t i = 0; i < a->n && i < b->n; i++)
		TRY(order_link(&a->v[i], &b->v[i]));
	return order_size(a->n, b->n);
}

int
order_in_document(const struct report *a, const struct report *b)
{
	TRY(span_cmp(a->field, b->field));
	TRY(order_extent(a->at, b->at));
	return span_cmp(a->predicate, b->predicate);
}

int
order_identity(const struct report *a, const struct report *b)
{
	TRY(span_cmp(a->doc, b->doc));
	return order_in_document(a, b);
}

static int
order_quantity(const struct report *a, const struct report *b)
{
	TRY(order_int((int)a->kind, (int)b->kind));
	TRY(order_int(a->has_value, b->has_value));
	TRY(order_double(a->value, b->value));
	TRY(order_int(a->has_range, b->has_range));
	TRY(order_double(a->low, b->low));
	TRY(order_double(a->high, b->high));
	TRY(order_int((int)a->modifier, (int)b->modifier));
	TRY(span_cmp(a->unit, b->unit));
	return span_cmp(a->per, b->per);
}

static int
order_question(const struct report *a, const struct report *b)
{
	TRY(span_cmp(a->lemma, b->lemma));
	TRY(order_int((int)a->role, (int)b->role));
	TRY(order_int((int)a->figure_role, (int)b->figure_role));
	TRY(span_cmp(a->subject, b->subject));
	TRY(span_cmp(a->noun, b->noun));
	TRY(order_int(a->elided, b->elided));
	TRY(span_cmp(a->holder, b->holder));
	TRY(order_list(&a->about, &b->about));
	TRY(span_cmp(a->place, b->place));
	TRY(span_cmp(a->country, b->country));
	return span_cmp(a->story, b->story);
}

static int
order_circumstance(const struct report *a, const struct report *b)
{
	TRY(order_int(a->negated, b->negated));
	TRY(order_int((int)a->modality, (int)b->modality));
	TRY(order_int(a->denied, b->denied));
	TRY(order_int(a->quote, b->quote));
	TRY(order_int(a->other, b->other));
	TRY(span_cmp(a->hedge, b->hedge));
	TRY(order_extent(a->part_of, b->part_of));
	TRY(order_extent(a->same_as, b->same_as));
	TRY(span_cmp(a->as_of, b->as_of));
	TRY(order_int((int)a->as_of_from, (int)b->as_of_from));
	TRY(span_cmp(a->window, b->window));
	TRY(span_cmp(a->when, b->when));
	TRY(order_int((int)a->events, (int)b->events));
	return order_links(&a->chain, &b->chain);
}

int
order_reports(const struct report *a, const struct report *b)
{
	TRY(order_identity(a, b));
	TRY(span_cmp(a->text, b->text));
	TRY(order_size(a->n, b->n));
	TRY(order_int((int)a->zone, (int)b->zone));
	TRY(span_cmp(a->sentence, b->sentence));
	TRY(order_size(a->sentence_start, b->sentence_start));
	TRY(order_quantity(a, b));
	TRY(order_question(a, b));
	return order_circumstance(a, b);
}

static int
order_sketch(const struct document *a, const struct document *b)
{
	TRY(order_int(b->has_shingles, a->has_shingles));
	TRY(order_size(a->nshingles, b->nshingles));
	if (a->nshingles == 0)
		return 0;
	return memcmp(a->shingles, b->shingles,
	    a->nshingles * sizeof(*a->shingles));
}

static int
order_credits(const struct document *a, const struct document *b)
{
	TRY(order_list(&a->agencies, &b->agencies));
	TRY(order_list(&a->byline, &b->byline));
	TRY(order_list(&a->corrections, &b->corrections));
	TRY(order_extent(a->dateline.at, b->dateline.at));
	TRY(span_cmp(a->dateline.text, b->dateline.text));
	return span_cmp(a->dateline.place, b->dateline.place);
}

int
order_documents(const struct document *a, const struct document *b)
{
	TRY(span_cmp(a->doc, b->doc));
	TRY(span_cmp(a->hash, b->hash));
	TRY(span_cmp(a->title, b->title));
	TRY(span_cmp(a->outlet, b->outlet));
	TRY(order_credits(a, b));
	TRY(span_cmp(a->published, b->published));
	TRY(span_cmp(a->updated, b->updated));
	TRY(order_int((int)a->published_from, (int)b->published_from));
	TRY(span_cmp(a->language, b->language));
	TRY(span_cmp(a->source, b->source));
	TRY(span_cmp(a->url, b->url));
	TRY(span_cmp(a->story, b->story));
	TRY(order_size(a->length, b->length));
	return order_sketch(a, b);
}

int
order_decisions(const struct decision *a, const struct decision *b)
{
	TRY(order_int((int)a->what, (int)b->what));
	TRY(order_list(&a->claims, &b->claims));
	TRY(span_cmp(a->report.doc, b->report.doc));
	TRY(span_cmp(a->report.field, b->report.field));
	TRY(order_extent(a->report.at, b->report.at));
	TRY(order_list(&a->sources, &b->sources));
	TRY(span_cmp(a->doc, b->doc));
	return span_cmp(a->note, b->note);
}
