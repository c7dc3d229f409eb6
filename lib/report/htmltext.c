#include "report/htmltext.h"

#include <stdlib.h>

#include "report/card.h"
#include "text/utf8.h"

/* A figure in a text, and the card that shows it. */
struct place {
	const struct report	*report;
	const struct card	*card;
	size_t			 figure;	/* 0: the card itself */
	int			 shown;		/* not within another */
};

struct texts {
	struct arena			*arena;
	struct { VEC(struct place); }	 places;	/* by doc and start */
	const struct sentence		**sentences;	/* by doc, in order */
	size_t				 n;
};

/* --- what goes where */

static int
by_place(const void *pa, const void *pb)
{
	const struct report *a = ((const struct place *)pa)->report;
	const struct report *b = ((const struct place *)pb)->report;
	int c = span_cmp(a->doc, b->doc);

	if (c == 0)
		c = span_cmp(a->field, b->field);
	if (c == 0 && a->at.start != b->at.start)
		c = a->at.start < b->at.start ? -1 : 1;
	if (c == 0)
		c = (a > b) - (a < b);
	return c;
}

static void
add_places(struct texts *t, const struct card *card)
{
	const struct claim *c = card->claim;
	const struct claim_report *r;

	for (size_t i = 0; i < c->figures.n; i++) {
		const struct figure *f = &c->figures.v[i];
		size_t of = card->section == SECTION_ONCE ? 0 : i + 1;

		for (size_t k = 0; k < f->reports.n; k++)
			if ((r = claim_report_at(c, f, k)) != NULL)
				*VEC_PUSH(t->arena, &t->places) =
				    (struct place){ &r->report, card, of, 0 };
	}
}

/* Sentences of one document keep the order that they have in memory. */
static int
by_document(const void *pa, const void *pb)
{
	const struct sentence *a = *(const struct sentence *const *)pa;
	const struct sentence *b = *(const struct sentence *const *)pb;
	int c = span_cmp(a->doc, b->doc);

	return c != 0 ? c : (a > b) - (a < b);
}

static void
sort_all(struct texts *t, const struct story_page *sp)
{
	const struct sentences *s = &sp->story->sentences;

	for (size_t i = 0; i < sp->cards.n; i++)
		add_places(t, &sp->cards.v[i]);
	if (t->places.n > 1)
		qsort(t->places.v, t->places.n, sizeof(t->places.v[0]),
		    by_place);
	t->sentences = ARENA_ARRAY(t->arena, const struct sentence *,
	    s->n + 1);
	for (t->n = 0; t->n < s->n; t->n++)
		t->sentences[t->n] = &s->v[t->n];
	if (t->n > 1)
		qsort(t->sentences, t->n, sizeof(t->sentences[0]),
		    by_document);
}

/* The first place of a field that does not begin before start. */
static size_t
first_from(const struct texts *t, struct span doc, struct span field,
    size_t start)
{
	size_t lo = 0, hi = t->places.n, mid;

	while (lo < hi) {
		const struct report *r;
		int c;

		mid = lo + (hi - lo) / 2;
		r = t->places.v[mid].report;
		if ((c = span_cmp(r->doc, doc)) == 0)
			c = span_cmp(r->field, field);
		if (c < 0 || (c == 0 && r->at.start < start))
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static size_t
first_place(const struct texts *t, const struct sentence *s)
{
	return first_from(t, s->doc, s->field, s->at.start);
}

/* --- a sentence with its figures */

static int
within(const struct report *r, const struct sentence *s)
{
	return span_eq(r->doc, s->doc) && span_eq(r->field, s->field) &&
	    EXTENT_HOLDS(s->at, r->at) && EXTENT_SET(r->at);
}

static struct span
piece(const struct sentence *s, size_t from, size_t to)
{
	return span_sub(s->text, utf8_offset(s->text, from - s->at.start),
	    utf8_offset(s->text, to - s->at.start));
}

/* Do the code points of a sentence's text fit its place? */
static int
countable(const struct sentence *s)
{
	return s->has_at && utf8_count(s->text) == s->at.end - s->at.start;
}

/* Where two figures overlap, the first is shown. */
static void
show_places(struct texts *t, const struct sentence *s)
{
	size_t done = s->at.start;

	if (!countable(s))
		return;
	for (size_t i = first_place(t, s); i < t->places.n; i++) {
		struct place *p = &t->places.v[i];

		if (!within(p->report, s))
			break;
		p->shown = p->report->at.start >= done;
		if (p->shown)
			done = p->report->at.end;
	}
}

static void
figure(struct html *h, const struct texts *t, const struct sentence *s,
    size_t place)
{
	const struct place *p = &t->places.v[place];

	html_printf(h, "<a id=\"x%zu-%zu\" class=\"%s\" href=\"#c%zu", h->part,
	    place + 1, html_status(p->card), p->card->number);
	if (p->figure > 0)
		html_printf(h, "f%zu", p->figure);
	html_raw(h, "\" title=\"");
	html_text(h, say_label(h->say, p->card->claim));
	html_raw(h, ": ");
	html_text(h, card_status(h->page, p->card));
	html_raw(h, "\">");
	html_text(h, piece(s, p->report->at.start, p->report->at.end));
	html_raw(h, "</a>");
}

static void
sentence(struct html *h, const struct texts *t, const struct sentence *s)
{
	size_t done = s->at.start;

	if (!countable(s)) {
		html_text(h, s->text);
		return;
	}
	for (size_t i = first_place(t, s); i < t->places.n; i++) {
		const struct report *r = t->places.v[i].report;

		if (!within(r, s))
			break;
		if (!t->places.v[i].shown || r->at.start < done)
			continue;
		html_text(h, piece(s, done, r->at.start));
		figure(h, t, s, i);
		done = r->at.end;
	}
	html_text(h, piece(s, done, s->at.end));
}

/* --- an article */

static int
same_paragraph(const struct sentence *a, const struct sentence *b)
{
	return a->paragraph == b->paragraph && a->paragraph != SENTENCE_NOT &&
	    a->zone == b->zone && span_eq(a->field, b->field);
}

static void
open_paragraph(struct html *h, const struct sentence *s)
{
	if (s->zone == ZONE_HEADLINE)
		html_raw(h, "<p><b>");
	else if (s->zone == ZONE_BODY || s->zone == ZONE_LIST ||
	    s->zone == ZONE_SUMMARY || s->zone == ZONE_NONE)
		html_raw(h, "<p>");
	else
		html_raw(h, "<p class=\"soft\">");
}

static void
article(struct html *h, const struct texts *t, const struct document *d,
    size_t from, size_t to)
{
	html_raw(h, "<details class=\"text\"><summary>");
	html_name(h, say_outlet(h->say, d, t->sentences[from]->doc));
	if (d != NULL && d->title.n > 0) {
		html_raw(h, ": ");
		html_name(h, d->title);
	}
	html_raw(h, "</summary>\n");
	for (size_t i = from; i < to; i++) {
		const struct sentence *s = t->sentences[i];

		if (i == from || !same_paragraph(s, t->sentences[i - 1]))
			open_paragraph(h, s);
		else
			html_raw(h, " ");
		sentence(h, t, s);
		if (i + 1 == to || !same_paragraph(s, t->sentences[i + 1]))
			html_raw(h, s->zone == ZONE_HEADLINE ? "</b></p>\n" :
			    "</p>\n");
	}
	html_raw(h, "</details>\n");
}

struct texts *
htmltext_open(struct html *h, const struct story_page *sp)
{
	struct texts *t;

	if (sp->story->sentences.n == 0)
		return NULL;
	t = ARENA_NEW(h->arena, struct texts);
	t->arena = h->arena;
	sort_all(t, sp);
	for (size_t i = 0; i < t->n; i++)
		show_places(t, t->sentences[i]);
	return t;
}

size_t
htmltext_place(const struct texts *t, const struct report *r)
{
	const struct place want = { .report = r };
	const struct place *p;

	if (t == NULL || t->places.n == 0)
		return 0;
	p = bsearch(&want, t->places.v, t->places.n, sizeof(want), by_place);
	return p != NULL && p->shown ? (size_t)(p - t->places.v) + 1 : 0;
}

size_t
htmltext_find(const struct texts *t, const struct report_ref *ref)
{
	const struct report *r;

	if (t == NULL)
		return 0;
	for (size_t i = first_from(t, ref->doc, ref->field, ref->at.start);
	    i < t->places.n; i++) {
		r = t->places.v[i].report;
		if (!span_eq(r->doc, ref->doc) ||
		    !span_eq(r->field, ref->field) ||
		    r->at.start != ref->at.start)
			break;
		if (t->places.v[i].shown)
			return i + 1;
	}
	return 0;
}

void
htmltext_articles(struct html *h, const struct story_page *sp,
    const struct texts *t)
{
	size_t to;

	if (t == NULL)
		return;
	html_printf(h, "<section aria-labelledby=\"texts%zu\">\n", h->part);
	html_heading(h, 0, phrase(&h->say->phrases, "section texts"), "texts",
	    h->part);
	html_raw(h, "<p class=\"about\">");
	html_words(h, "about texts");
	html_raw(h, "</p>\n");
	for (size_t from = 0; from < t->n; from = to) {
		struct span doc = t->sentences[from]->doc;

		for (to = from; to < t->n && span_eq(t->sentences[to]->doc,
		    doc); to++)
			;
		article(h, t, layout_document(sp, doc), from, to);
	}
	html_raw(h, "</section>\n");
}
