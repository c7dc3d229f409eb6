#include "report/layout.h"

#include <stdlib.h>
#include <string.h>

#include "report/card.h"

const char *const layout_sections[SECTIONS] = {
	"agreed", "conflict", "changed", "origin", "once",
};

/* --- documents */

static int
by_doc(const void *pa, const void *pb)
{
	const struct document *a = *(const struct document *const *)pa;
	const struct document *b = *(const struct document *const *)pb;

	return span_cmp(a->doc, b->doc);
}

static void
sort_documents(struct story_page *sp, struct arena *a)
{
	const struct documents *d = &sp->story->documents;

	sp->by_id = ARENA_ARRAY(a, const struct document *, d->n + 1);
	for (size_t i = 0; i < d->n; i++)
		sp->by_id[i] = &d->v[i];
	if (d->n > 1)
		qsort(sp->by_id, d->n, sizeof(*sp->by_id), by_doc);
}

const struct document *
layout_document(const struct story_page *sp, struct span doc)
{
	size_t lo = 0, hi = sp->story->documents.n, mid;
	int c;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if ((c = span_cmp(doc, sp->by_id[mid]->doc)) == 0)
			return sp->by_id[mid];
		if (c < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

/* --- sections */

static enum section
section_of(const struct claim *c)
{
	if (c->status == STATUS_CONFLICT)
		return SECTION_CONFLICT;
	if (c->status == STATUS_UPDATE)
		return SECTION_CHANGED;
	if (c->documents < 2 || c->status == STATUS_SINGLE)
		return SECTION_ONCE;
	return c->origins.min > 1 ? SECTION_AGREED : SECTION_ORIGIN;
}

/* Is a name in a list separated by commas? */
static int
listed(const char *list, const char *name)
{
	struct span rest = span_of(list), item;

	while (span_cut(&rest, ',', &item))
		if (span_is(span_trim(item), name))
			return 1;
	return 0;
}

int
layout_wants(const struct claim *c, const struct report_options *o)
{
	const char *status = name_of(&status_names, (int)c->status);

	if (o->claim != NULL && !span_is(c->id, o->claim))
		return 0;
	if (o->only == NULL)
		return 1;
	if (status != NULL && listed(o->only, status))
		return 1;
	return listed(o->only, "single-origin") && c->origins.min <= 1;
}

static int
by_section(const void *pa, const void *pb)
{
	const struct card *a = pa, *b = pb;

	if (a->section != b->section)
		return a->section < b->section ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

static int
by_rank(const void *pa, const void *pb)
{
	const struct card *a = pa, *b = pb;
	int c = rank_order(a->claim, a->rank, b->claim, b->rank);

	if (a->section != b->section)
		return a->section < b->section ? -1 : 1;
	return c != 0 ? c : (a->number > b->number) - (a->number < b->number);
}

static int
by_label(const void *pa, const void *pb)
{
	const struct card *a = pa, *b = pb;
	int c = span_cmp(a->claim->label, b->claim->label);

	if (a->section != b->section)
		return a->section < b->section ? -1 : 1;
	return c != 0 ? c : (a->number > b->number) - (a->number < b->number);
}

static int
by_status(const void *pa, const void *pb)
{
	const struct card *a = pa, *b = pb;

	if (a->section == b->section && a->claim->status != b->claim->status)
		return a->claim->status > b->claim->status ? -1 : 1;
	return by_section(pa, pb);
}

static int
(*order(const struct report_options *o))(const void *, const void *)
{
	if (o->sort != NULL && strcmp(o->sort, "label") == 0)
		return by_label;
	if (o->sort != NULL && strcmp(o->sort, "status") == 0)
		return by_status;
	if (o->sort != NULL && strcmp(o->sort, "weight") == 0)
		return by_section;
	return by_rank;
}

static void
add_card(struct story_page *sp, struct arena *a, const struct phrases *p,
    const struct claim *c)
{
	struct card *card = VEC_PUSH(a, &sp->cards);

	card->claim = c;
	card->number = sp->cards.n;
	card->section = section_of(c);
	card->rank = rank_of(c);
	card_fill(card, a, p, sp);
}

static void
count_sections(struct story_page *sp)
{
	size_t at = 0;

	for (size_t s = 0; s < SECTIONS; s++) {
		sp->first[s] = at;
		while (at < sp->cards.n && sp->cards.v[at].section == s)
			at++;
	}
	sp->first[SECTIONS] = at;
}

/* With --claim or --only, the checks that touch what is shown. */
static int
check_wanted(const struct story_page *sp, const struct check *k,
    const struct report_options *o)
{
	if (o->claim == NULL && o->only == NULL)
		return 1;
	for (size_t i = 0; i < k->claims.n; i++)
		if (layout_card(sp, k->claims.v[i]) != NULL)
			return 1;
	return 0;
}

static void
fill_checks(struct story_page *sp, struct arena *a,
    const struct report_options *o)
{
	const struct checks *k = &sp->story->checks;

	sp->checks = ARENA_ARRAY(a, const struct check *, k->n + 1);
	for (size_t i = 0; i < k->n; i++)
		if (check_wanted(sp, &k->v[i], o))
			sp->checks[sp->nchecks++] = &k->v[i];
}

static int
by_claim(const void *pa, const void *pb)
{
	const struct card *a = *(const struct card *const *)pa;
	const struct card *b = *(const struct card *const *)pb;

	return span_cmp(a->claim->id, b->claim->id);
}

static void
sort_claims(struct story_page *sp, struct arena *a)
{
	sp->by_claim = ARENA_ARRAY(a, const struct card *, sp->cards.n + 1);
	for (size_t i = 0; i < sp->cards.n; i++)
		sp->by_claim[i] = &sp->cards.v[i];
	if (sp->cards.n > 1)
		qsort(sp->by_claim, sp->cards.n, sizeof(*sp->by_claim),
		    by_claim);
}

const struct card *
layout_card(const struct story_page *sp, struct span id)
{
	size_t lo = 0, hi = sp->cards.n, mid;
	int c;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		c = span_cmp(id, sp->by_claim[mid]->claim->id);
		if (c == 0)
			return sp->by_claim[mid];
		if (c < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

static void
fill_story(struct page *page, struct arena *a, const struct story *story)
{
	struct story_page *sp = VEC_PUSH(a, &page->stories);
	const struct report_options *o = page->options;

	sp->story = story;
	sort_documents(sp, a);
	for (size_t i = 0; i < story->claims.n; i++)
		if (layout_wants(&story->claims.v[i], o))
			add_card(sp, a, &page->say.phrases,
			    &story->claims.v[i]);
	if (sp->cards.n > 1)
		qsort(sp->cards.v, sp->cards.n, sizeof(*sp->cards.v),
		    order(o));
	for (size_t i = 0; i < sp->cards.n; i++)
		sp->cards.v[i].number = ++page->cards;
	count_sections(sp);
	sort_claims(sp, a);
	fill_checks(sp, a, o);
	page->documents += story->documents.n;
	page->claims += story->claims.n;
}

/* --- the head of the page */

/* The year of all dates, if they have but one. */
static void
shared_year(struct page *page, const struct stories *stories)
{
	struct span year = SPAN(""), y;

	for (size_t s = 0; s < stories->n; s++)
		for (size_t i = 0; i < stories->v[s].documents.n; i++) {
			y = stories->v[s].documents.v[i].published;
			if (y.n < 4)
				continue;
			y = span_sub(y, 0, 4);
			if (year.n > 0 && !span_eq(y, year))
				return;
			year = y;
		}
	page->say.year = year;
}

static struct span
title_of(const struct page *page, const struct stories *stories)
{
	const struct phrases *p = &page->say.phrases;

	if (page->options->title != NULL)
		return span_of(page->options->title);
	if (stories->n == 1 && stories->v[0].name.n > 0)
		return stories->v[0].name;
	if (page->documents < 2)
		return phrase(p, "title one");
	return arena_join(page->say.arena, phrase_count(p, page->say.arena,
	    page->documents, "report"), SPAN(" "), phrase(p, "compared"));
}

void
layout_page(struct page *page, struct arena *a, const struct stories *stories,
    const struct report_options *o)
{
	memset(page, 0, sizeof(*page));
	page->options = o;
	say_open(&page->say, a);
	if (o->words != NULL)
		page->say.phrases.words.over = o->words;
	docname_all(&page->say.docs, a, stories);
	for (size_t i = 0; i < stories->n; i++)
		fill_story(page, a, &stories->v[i]);
	shared_year(page, stories);
	page->title = title_of(page, stories);
}
