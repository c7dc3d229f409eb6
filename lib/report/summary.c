#include "report/summary.h"

#include <stdlib.h>
#include <strings.h>

#include "report/when.h"

/* --- origins */

static int
by_name(const void *pa, const void *pb)
{
	const struct span *a = pa, *b = pb;
	size_t n = a->n < b->n ? a->n : b->n;
	int c = n > 0 ? strncasecmp(a->p, b->p, n) : 0;

	return c != 0 ? c : (a->n > b->n) - (a->n < b->n);
}

/* Names that differ in capitals only are one. */
static size_t
count_names(struct span_list *names)
{
	size_t n = 0;

	if (names->n > 1)
		qsort(names->v, names->n, sizeof(names->v[0]), by_name);
	for (size_t i = 0; i < names->n; i++)
		n += i == 0 || by_name(&names->v[i - 1], &names->v[i]) != 0;
	return n;
}

static struct origins
origins_of(const struct say *say, const struct story_page *sp)
{
	struct origins o = { 0 };

	for (size_t i = 0; i < sp->cards.n; i++) {
		const struct claim *c = sp->cards.v[i].claim;

		if (c->origins.min > o.min)
			o.min = c->origins.min;
		if (c->origins.max > o.max)
			o.max = c->origins.max;
		for (size_t k = 0; k < c->origins.names.n; k++)
			*VEC_PUSH(say->arena, &o.names) =
			    c->origins.names.v[k];
	}
	if (count_names(&o.names) > o.max)
		o.max = count_names(&o.names);
	return o;
}

/* --- articles */

static struct span
days(const struct page *page, const struct story_page *sp)
{
	struct span from = SPAN(""), to = SPAN(""), day;
	const struct documents *d = &sp->story->documents;

	for (size_t i = 0; i < d->n; i++) {
		day = span_sub(d->v[i].published, 0, 10);
		if (day.n == 0)
			continue;
		if (from.n == 0 || span_cmp(day, from) < 0)
			from = day;
		if (span_cmp(day, to) > 0)
			to = day;
	}
	return from.n > 0 ? when_days(&page->say, from, to) : SPAN("");
}

static struct span
behind(const struct say *say, struct span all, struct span comma,
    struct span more)
{
	if (more.n == 0)
		return all;
	return arena_join(say->arena, all, all.n > 0 ? comma : SPAN(""), more);
}

struct span
summary_articles(const struct page *page, const struct story_page *sp)
{
	const struct say *say = &page->say;
	struct origins o = origins_of(say, sp);
	struct span s = phrase_count(&say->phrases, say->arena,
	    sp->story->documents.n, "article");

	s = behind(say, s, SPAN(", "), days(page, sp));
	if (o.max == 0)
		return s;
	s = behind(say, s, SPAN(", "), phrase(&say->phrases, "behind them"));
	return behind(say, s, SPAN(" "), say_origins(say, &o));
}

/* --- sections and checks */

struct span
summary_section(const struct page *page, const struct story_page *sp,
    enum section which)
{
	const struct say *say = &page->say;
	struct span words = phrase_of(&say->phrases, say->arena, "brief",
	    layout_sections[which]);
	size_t n = sp->first[which + 1] - sp->first[which];

	if (n == 0)
		return SPAN("");
	return arena_printf(say->arena, "%zu %.*s", n, (int)words.n, words.p);
}

struct span
summary_checks(const struct page *page, const struct story_page *sp)
{
	const struct say *say = &page->say;
	size_t n = 0;

	for (size_t i = 0; i < sp->nchecks; i++)
		n += sp->checks[i]->kind != CHECK_WIRE_COPY &&
		    sp->checks[i]->kind != CHECK_UNDATED;
	if (n == 0)
		return SPAN("");
	return phrase_count(&say->phrases, say->arena, n, "check");
}

struct span
summary_of(const struct page *page, const struct story_page *sp)
{
	const struct say *say = &page->say;
	struct span s = summary_articles(page, sp), sections = SPAN("");

	if (sp->cards.n == 0 && sp->story->claims.n > 0)
		return behind(say, s, SPAN(". "),
		    phrase(&say->phrases, "nothing left"));
	for (enum section i = SECTION_AGREED; i < SECTIONS; i++)
		sections = behind(say, sections, SPAN(", "),
		    summary_section(page, sp, i));
	s = behind(say, s, SPAN(". "), phrase_count(&say->phrases, say->arena,
	    sp->cards.n, "question"));
	s = behind(say, s, SPAN(": "), sections);
	s = behind(say, s, SPAN(". "), summary_checks(page, sp));
	return arena_join(say->arena, s, SPAN("."), SPAN(""));
}
