#include "report/summary.h"

#include "report/when.h"

/* "5 articles of 5 Nov – 6 Nov 2026." */
static struct span
summary_articles(const struct page *page, const struct story_page *sp)
{
	const struct say *say = &page->say;
	struct span from = SPAN(""), to = SPAN(""), day, dates;
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
	dates = when_days(say, from, to);
	return arena_join(say->arena, phrase_count(&say->phrases, say->arena,
	    d->n, "article"), from.n > 0 ? SPAN(", ") : SPAN(""), dates);
}

/* "3 agreed, 1 in conflict": sections that hold something. */
static struct span
summary_sections(const struct page *page, const struct story_page *sp)
{
	const struct say *say = &page->say;
	struct span all = SPAN(""), one, words;

	for (size_t s = 0; s < SECTIONS; s++) {
		if (sp->first[s] == sp->first[s + 1])
			continue;
		words = phrase_of(&say->phrases, say->arena, "brief",
		    layout_sections[s]);
		one = arena_printf(say->arena, "%zu %.*s",
		    sp->first[s + 1] - sp->first[s], (int)words.n, words.p);
		all = arena_join(say->arena, all,
		    all.n > 0 ? SPAN(", ") : SPAN(""), one);
	}
	return all;
}

struct span
summary_of(const struct page *page, const struct story_page *sp)
{
	const struct say *say = &page->say;
	struct span s, sections, k;

	s = summary_articles(page, sp);
	sections = summary_sections(page, sp);
	s = arena_join(say->arena, s, SPAN(". "), phrase_count(&say->phrases,
	    say->arena, sp->cards.n, "question"));
	if (sp->cards.n == 0 && sp->story->claims.n > 0)
		return arena_join(say->arena, summary_articles(page, sp),
		    SPAN(". "), phrase(&say->phrases, "nothing left"));
	if (sections.n > 0)
		s = arena_join(say->arena, s, SPAN(": "), sections);
	s = arena_join(say->arena, s, SPAN("."), SPAN(""));
	if (sp->nchecks == 0)
		return s;
	k = phrase_count(&say->phrases, say->arena, sp->nchecks, "check");
	s = arena_join(say->arena, s, SPAN(" "), k);
	return arena_join(say->arena, s, SPAN("."), SPAN(""));
}
