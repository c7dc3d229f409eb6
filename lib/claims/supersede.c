#include "claims/supersede.h"

#include <math.h>

#include "claims/apart.h"
#include "claims/scope.h"

#define NEWS_DAYS	14	/* that a story runs */

/* Does a paper tell both? */
static int
in_one_paper(const struct answer *a, const struct answer *b)
{
	struct answer_pairs p = { .a = a, .b = b };

	return answer_pair(&p);
}

/* Carriers of one text, and neither has both figures. */
static int
are_copies(const struct view *v, const struct answer *a,
    const struct answer *b)
{
	return a->copy != PAPERS_MANY && a->copy == b->copy &&
	    v->papers.n > 1 && !in_one_paper(a, b);
}

/* Does a report tell what another came to, as "to" says? */
static int
any_to(const struct answer *from, const struct answer *to,
    int (*came)(const struct report *, const struct report *))
{
	struct answer_pairs p = { .a = to, .b = from };

	while (answer_pair(&p))
		if (p.x->report->figure_role == ROLE_TO &&
		    came(p.y->report, p.x->report))
			return 1;
	return 0;
}

/* Of one paper. */
static int
same_sentence(const struct report *a, const struct report *b)
{
	return a->sentence_start == b->sentence_start &&
	    span_eq(a->field, b->field);
}

/* "rose to 13 from 12": in one sentence, but not "from 12 last year". */
static int
rose(const struct report *from, const struct report *to)
{
	return from->figure_role == ROLE_FROM && same_sentence(from, to) &&
	    span_eq(from->window, to->window);
}

/* "said 174 had died, but later revised the toll down to 125". */
static int
came_to(const struct report *from, const struct report *to)
{
	return span_eq(from->field, to->field) && from->at.end <= to->at.start;
}

/*
 * Does one text tell both, each of its own place?  Then neither takes the
 * other's place, however they come elsewhere: 23 in Darfur, eight in Nyala.
 * Nor do levels of two places, in whatever papers.
 */
static int
told_apart(const struct view *v, const struct answer *a,
    const struct answer *b)
{
	return scope_places(v, a, b) && (in_one_paper(a, b) ||
	    a->atoms.v[0]->level);
}

/* Does the text that answers with one call the other an earlier figure? */
static int
calls_former(const struct answer *later, const struct answer *earlier)
{
	struct answer_pairs p = { .a = later, .b = earlier };

	while (answer_pair(&p))
		if (p.x->own && p.y->report->figure_role == ROLE_FROM)
			return 1;
	return 0;
}

/* "Almost 190" after 187, 62% after 62.1%: the number itself, told roughly. */
static int
is_rough(const struct answer *later, const struct answer *earlier)
{
	if (later->step < 1)
		return atom_rounding(later->atoms.v[0], earlier->atoms.v[0]);
	return isfinite(later->in.high) && interval_holds(later->in,
	    earlier->in) && !interval_equal(later->in, earlier->in);
}

/*
 * Is it no news beside what another begins with?  What a paper answers with not
 * far from its beginning, while the story runs, may be.
 */
static int
is_background(const struct answer *later, const struct answer *earlier)
{
	if (later->when_in_text || ANSWER_LEADS(later) ||
	    !ANSWER_LEADS(earlier))
		return 0;
	return later->own == 0 || later->depth > DEPTH_NEWS ||
	    later->when.from - earlier->when.from > NEWS_DAYS * TIME_DAY;
}

/* Does the text itself say that one came after the other? */
static enum supersedes
told_after(const struct view *v, struct answer *later,
    const struct answer *earlier)
{
	if (any_to(earlier, later, rose) || calls_former(later, earlier))
		return SUPERSEDES_TEXT;
	if (later->stated < earlier->stated &&
	    any_to(earlier, later, came_to) && answer_corrects(v, later) &&
	    !time_before(later->when, earlier->when))
		return SUPERSEDES_DOWN;
	return SUPERSEDES_NOT;
}

/*
 * Is neither limited to a stretch of time, or are both to one that began then
 * and goes on: "since March"?
 */
static int
is_counted_on(const struct answer *a, const struct answer *b)
{
	const struct span x = a->atoms.v[0]->report->when;
	const struct span y = b->atoms.v[0]->report->when;

	if (a->window.n == 0 || b->window.n == 0)
		return a->window.n == b->window.n;
	return span_eq(x, y) && time_goes_on(x);
}

/* Is one a count of the same, told of a later time? */
static int
is_later(const struct view *v, const struct answer *later,
    const struct answer *earlier)
{
	return is_counted_on(later, earlier) &&
	    later->growth != GROWTH_NONE && !is_rough(later, earlier) &&
	    time_before(earlier->when, later->when) &&
	    !told_apart(v, later, earlier) && !are_copies(v, later, earlier);
}

enum supersedes
supersede_how(const struct view *v, struct answer *later,
    const struct answer *earlier)
{
	enum supersedes how;

	if (later->added != earlier->added ||
	    (later->part && !earlier->part) ||
	    apart_between(v, earlier, later) != NULL)
		return SUPERSEDES_NOT;
	how = told_after(v, later, earlier);
	if (how != SUPERSEDES_NOT || !is_later(v, later, earlier))
		return how;
	if (later->stated < earlier->stated && later->own > 0 &&
	    answer_corrects(v, later))
		return SUPERSEDES_DOWN;
	if (is_background(later, earlier))
		return SUPERSEDES_NOT;
	return later->stated > earlier->stated ||
	    (later->stated < earlier->stated &&
	    later->growth == GROWTH_ANY) ? SUPERSEDES_LATER : SUPERSEDES_NOT;
}
