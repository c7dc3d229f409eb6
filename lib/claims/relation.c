#include "claims/relation.h"

#include <math.h>

#include "claims/own.h"
#include "claims/say.h"
#include "claims/scope.h"
#include "claims/supersede.h"

#define TOUCHING	1e-6	/* of a gap: no more than what adding loses */

/* A vague word takes no number back: then the number refines it. */
static int
updates(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	static const char *const how_names[] = {
		NULL, "updates", "updates text", "updates down",
	};
	struct answer *later = a, *earlier = b;
	enum supersedes how = supersede_how(v, later, earlier);

	if (how == SUPERSEDES_NOT) {
		later = b;
		earlier = a;
		how = supersede_how(v, later, earlier);
	}
	if (how == SUPERSEDES_NOT)
		return 0;
	if (later->vague && !earlier->vague) {
		r->relation = RELATION_REFINES;
		r->why = say_text(v, "refines vague", 2, earlier->wording,
		    later->wording);
		return 1;
	}
	r->relation = RELATION_UPDATES;
	r->later = later == a ? 1 : 2;
	r->told = how != SUPERSEDES_LATER;
	r->why = say_text(v, how_names[how], 3, later->wording,
	    earlier->wording, later->as_of);
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

/* What a paper tells beside its answer is of something else. */
static int
beside(struct related *r, const struct view *v, struct answer *a,
    struct answer *b)
{
	if ((!a->beside && !b->beside) || own_slip(a->stated, b->stated))
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
