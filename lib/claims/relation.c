#include "claims/relation.h"

#include <math.h>

#include "claims/apart.h"
#include "claims/say.h"
#include "claims/scope.h"

#define TOUCHING	1e-6	/* of a gap: no more than what adding loses */
#define SLIP	0.9	/* of a figure: none so near is of something else */
#define NEWS_DAYS	7	/* that a story runs */

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
 */
static int
told_apart(const struct view *v, const struct answer *a,
    const struct answer *b)
{
	return scope_places(v, a, b) && in_one_paper(a, b);
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

/* "Almost 190" after 187: the number itself, told roughly. */
static int
is_rough(const struct answer *later, const struct answer *earlier)
{
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

/* Does the text itself say that one came after the other?  Then how. */
static const char *
told_after(const struct view *v, struct answer *later,
    const struct answer *earlier)
{
	if (any_to(earlier, later, rose) || calls_former(later, earlier))
		return "updates text";
	if (later->stated < earlier->stated &&
	    any_to(earlier, later, came_to) && answer_corrects(v, later) &&
	    !time_before(later->when, earlier->when))
		return "updates down";
	return NULL;
}

/* Is one a count of the same, told of a later time? */
static int
is_later(const struct view *v, const struct answer *later,
    const struct answer *earlier)
{
	if (later->window.n > 0 || earlier->window.n > 0 ||
	    later->growth == GROWTH_NONE || is_rough(later, earlier) ||
	    !time_before(earlier->when, later->when) ||
	    told_apart(v, later, earlier))
		return 0;
	return !are_copies(v, later, earlier) ||
	    (later->when_in_text && earlier->when_in_text);
}

/* Does a later figure take the place of an earlier one?  Then how. */
static const char *
supersedes(const struct view *v, struct answer *later,
    const struct answer *earlier)
{
	const char *how;

	if (later->added != earlier->added ||
	    (later->part && !earlier->part) ||
	    apart_between(v, earlier, later) != NULL)
		return NULL;
	if ((how = told_after(v, later, earlier)) != NULL)
		return how;
	if (!is_later(v, later, earlier))
		return NULL;
	if (later->stated < earlier->stated && answer_corrects(v, later))
		return "updates down";
	if (is_background(later, earlier))
		return NULL;
	return later->stated > earlier->stated ||
	    (later->stated < earlier->stated &&
	    later->growth == GROWTH_ANY) ? "updates" : NULL;
}

/* A vague word takes no number back: then the number refines it. */
static int
updates(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	struct answer *later = a, *earlier = b;
	const char *how = supersedes(v, later, earlier);

	if (how == NULL) {
		later = b;
		earlier = a;
		how = supersedes(v, later, earlier);
	}
	if (how == NULL)
		return 0;
	if (later->vague && !earlier->vague) {
		r->relation = RELATION_REFINES;
		r->why = say_text(v, "refines vague", 2, earlier->wording,
		    later->wording);
		return 1;
	}
	r->relation = RELATION_UPDATES;
	r->later = later == a ? 1 : 2;
	r->told = !span_is(span_of(how), "updates");
	r->why = say_text(v, how, 3, later->wording, earlier->wording,
	    later->as_of);
	return 1;
}

/*
 * What an answer commits to beside one that counts all: "two other" and more.
 */
static struct interval
interval_beside(const struct answer *a, const struct answer *b)
{
	struct interval in = a->in;

	if (a->other && !b->other) {
		in.low += a->step;
		in.high = (double)INFINITY;
	}
	return in;
}

/* "Five others" beside one who is named are the six of another report. */
static int
comes_to(const struct answer *others, const struct answer *all)
{
	return others->other && !all->other &&
	    interval_equal(all->in, (struct interval){
	    others->in.low + others->step, others->in.high + others->step });
}

/* A vague word, or a list that may not be all, and a higher figure. */
static int
is_beyond(const struct answer *loose, const struct answer *firm)
{
	if (loose->implied)
		return firm->in.low > loose->in.high;
	return loose->vague && !firm->vague && !firm->implied &&
	    firm->in.high > loose->in.high;
}

static int
refines(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	struct interval x = interval_beside(a, b), y = interval_beside(b, a);
	int inside = interval_holds(x, y) || interval_holds(y, x);
	const struct answer *loose = b, *firm = a;

	if (comes_to(a, b) || comes_to(b, a))
		return 0;
	if (inside ? interval_holds(x, y) : is_beyond(a, b)) {
		loose = a;
		firm = b;
	}
	if (!inside && !is_beyond(loose, firm))
		return 0;
	r->relation = RELATION_REFINES;
	r->why = say_text(v, inside ? "refines" : loose->implied ?
	    "refines list" : "refines vague", 2, firm->wording,
	    loose->wording);
	return 1;
}

/* What is converted may be told in fives: 185 mph. */
static double
grain_converted(const struct answer *a)
{
	return fabs(fmod((a->stated - a->unit.offset) / a->unit.factor, 10) -
	    5) < TOUCHING ?
	    fmax(a->grain, 5 * a->unit.factor) : a->grain;
}

/*
 * Counts (of step 1) that touch may be one; measures whose last places touch
 * (6.9 and 7.0) are two readings.  Between two units a figure may also be cut
 * off where it should be rounded.
 */
static int
is_rounding(const struct answer *a, const struct answer *b)
{
	double gap = interval_gap(a->in, b->in);
	double slack = ((a->grain - a->step) + (b->grain - b->step)) / 2;

	if (fabs(a->unit.factor - b->unit.factor) > 0)
		slack = fmax(slack, fmax(grain_converted(a),
		    grain_converted(b)));
	if (a->step > 0 || b->step > 0)
		return gap <= slack;
	return gap < slack * (1 - TOUCHING);
}

/* Told side by side, the lower figure first. */
static int
set(struct related *r, const struct view *v, enum relation relation,
    const struct answer *a, const struct answer *b)
{
	const char *how = name_of(&relation_names, (int)relation);

	r->relation = relation;
	r->why = a->stated > b->stated ?
	    say_text(v, how, 2, b->wording, a->wording) :
	    say_text(v, how, 2, a->wording, b->wording);
	return 1;
}

static int
incomparable(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	return !span_eq(a->unit.dimension, b->unit.dimension) &&
	    set(r, v, RELATION_INCOMPARABLE, a, b);
}

static int
equal(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	return interval_equal(a->in, b->in) && a->other == b->other &&
	    set(r, v, RELATION_EQUAL, a, b);
}

/* What is expected never stands against what was counted. */
static int
unreal(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	if (a->unreal == b->unreal || !(a->stated > b->stated ||
	    a->stated < b->stated))
		return 0;
	r->relation = RELATION_SCOPE;
	r->why = say_text(v, "scope unreal", 2,
	    a->unreal ? a->wording : b->wording,
	    a->unreal ? b->wording : a->wording);
	return 1;
}

/* Five may be five, and five others. */
static int
compatible(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	return (interval_meets(interval_beside(a, b), interval_beside(b, a)) ||
	    interval_equal(a->in, b->in)) &&
	    set(r, v, RELATION_COMPATIBLE, a, b);
}

static int
rounding(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	return is_rounding(a, b) && set(r, v, RELATION_ROUNDING, a, b);
}

static int
scope(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	if (!scope_why(v, a, b, &r->why) && !scope_why(v, b, a, &r->why))
		return 0;
	r->relation = RELATION_SCOPE;
	return 1;
}

/* 12 and 13 dead in one report: so near that one of them is a slip. */
static int
is_slip(const struct answer *a, const struct answer *b)
{
	return fmin(a->stated, b->stated) > SLIP * fmax(a->stated, b->stated);
}

/* What a paper tells beside its answer is of something else. */
static int
beside(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	if (a->beside == b->beside || is_slip(a, b))
		return 0;
	r->relation = RELATION_SCOPE;
	r->why = say_text(v, "scope beside", 1,
	    a->beside ? a->wording : b->wording);
	return 1;
}

static int
conflicts(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	return set(r, v, RELATION_CONFLICTS, a, b);
}

/* The first that holds; the last one always does. */
typedef int	rule(struct related *, const struct view *, struct answer *,
		    struct answer *);
static rule *const rules[] = {
	incomparable, equal, unreal, updates, refines, compatible, rounding,
	scope, beside, conflicts,
};

struct related
relation_of(const struct view *v, struct answer *a, struct answer *b)
{
	struct related r = { .relation = RELATION_NONE };

	for (size_t i = 0; !rules[i](&r, v, a, b); i++)
		;
	return r;
}
