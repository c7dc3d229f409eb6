#include "claims/estimate.h"

#include <math.h>

#include "claims/order.h"
#include "claims/policy.h"
#include "claims/say.h"

#define NONE		((size_t)-1)	/* of the answers */
#define DECIMALS	9	/* that adding and dividing leave right */
#define CONVERTED	6	/* digits of what is told in another unit */

/* The estimate is made from the firmest answers that there are. */
enum firmness {
	FIRM_NOT,	/* none that stands */
	FIRM_UNREAL,	/* expected, possible: counts only alone */
	FIRM_VAGUE,	/* in a word: gives a range, and no best figure */
	FIRM_LOOSE,	/* a part, a sum, "others", "up to 9" */
	FIRM_PLAIN,
};

/* "Up to 9" and "fewer than 10" may be none. */
static int
is_ceiling(const struct answer *a)
{
	return a->in.low <= 0 && a->in.high > 0;
}

static enum firmness
firmness(const struct answer *a)
{
	if (!a->stands)
		return FIRM_NOT;
	if (a->unreal)
		return FIRM_UNREAL;
	if (a->vague)
		return FIRM_VAGUE;
	if (a->other || a->part || !a->plain || is_ceiling(a))
		return FIRM_LOOSE;
	return FIRM_PLAIN;
}

static int
is_superseded(const struct answer *a)
{
	return a->superseded_by.n > 0;
}

static enum firmness
firmest(const struct answers *all)
{
	enum firmness best = FIRM_NOT, f;

	for (size_t i = 0; i < all->n; i++) {
		f = firmness(&all->v[i]);
		if (f > best && !is_superseded(&all->v[i]))
			best = f;
	}
	return best;
}

/*
 * Is this a later state of things than that?  Where the text tells neither
 * time, when a paper came out does not say so; and of what can only grow, a
 * lower figure that is told later is none.
 */
static int
is_later(const struct answer *a, const struct answer *b)
{
	return (a->when_in_text || b->when_in_text) &&
	    a->when.from > b->when.from &&
	    (a->growth != GROWTH_UP || a->stated > b->stated);
}

/* Can they be compared? */
static int
in_unit(const struct answer *a, const struct answer *b)
{
	return span_eq(a->unit.dimension, b->unit.dimension);
}

static int
takes_part(const struct answer *a, enum firmness firm,
    const struct answer *unit)
{
	return firmness(a) == firm && !is_superseded(a) && in_unit(a, unit);
}

/* The estimate is in the unit of the best supported answer that takes part. */
static const struct answer *
unit_giver(const struct answers *all, enum firmness firm)
{
	for (size_t i = 0; i < all->n; i++)
		if (takes_part(&all->v[i], firm, &all->v[i]))
			return &all->v[i];
	return &all->v[0];
}

/*
 * 1,832 tells more than 1,800, and 4.82 than 4.8, which are but rounded.
 * "Twice" is no more than "nearly twice", and "nearly 7" does not round 7.4.
 */
static int
is_finer(const struct answer *a, const struct answer *b)
{
	double slack = a->grain < b->grain && b->in.low >= b->in.high ?
	    (b->grain - b->step) / 2 : 0;

	return isfinite(b->in.high) &&
	    order_double(a->stated, b->stated) != 0 &&
	    a->in.high - a->in.low < b->in.high - b->in.low + slack &&
	    (interval_holds(b->in, a->in) ||
	    (slack > 0 && interval_gap(a->in, b->in) <= slack));
}

/* "Four" tells more than the "at least two" of no more origins. */
static int
says_more(const struct answer *a, const struct answer *b)
{
	return is_finer(a, b) || (isinf(b->in.high) && !isinf(a->in.high) &&
	    a->stated > b->stated && interval_holds(b->in, a->in) &&
	    a->origins.min >= b->origins.min);
}

/* Those that none of the others betters. */
static struct indices
unbettered(const struct view *v, const struct answers *all,
    const struct indices *from,
    int (*better)(const struct answer *, const struct answer *))
{
	struct indices to = { 0 };

	for (size_t i = 0; i < from->n; i++) {
		int is = 0;

		for (size_t j = 0; j < from->n && !is; j++)
			is = better(&all->v[from->v[j]], &all->v[from->v[i]]);
		if (!is)
			*VEC_PUSH(v->arena, &to) = from->v[i];
	}
	return to;
}

/* Those to choose from: the majority's and the lowest may be bettered. */
static struct indices
candidates(const struct view *v, const struct answers *all, enum firmness firm)
{
	const struct answer *unit = unit_giver(all, firm);
	struct indices to = { 0 };

	for (size_t i = 0; i < all->n; i++)
		if (takes_part(&all->v[i], firm, unit))
			*VEC_PUSH(v->arena, &to) = i;
	if (v->policy == POLICY_MAJORITY || v->policy == POLICY_LOWEST)
		return to;
	if (to.n > ANSWERS_COMPARED)
		to.n = ANSWERS_COMPARED;
	to = unbettered(v, all, &to, is_later);
	return unbettered(v, all, &to, says_more);
}

/* The first of some answers by a policy, but for one of them. */
static size_t
first_of(const struct answers *all, const struct indices *from, size_t but,
    enum policy policy)
{
	const char *why;
	size_t best = NONE;

	for (size_t i = 0; i < from->n; i++)
		if (from->v[i] != but && (best == NONE ||
		    policy_prefer(policy, &all->v[from->v[i]],
		    &all->v[best], &why) > 0))
			best = from->v[i];
	return best;
}

/* Why one figure alone was there to choose. */
static const char *
why_alone(const struct answers *all, enum firmness firm,
    const struct answer *best)
{
	const char *why = "best only";

	for (size_t i = 0; i < all->n; i++) {
		const struct answer *a = &all->v[i];

		if (a == best || !a->stands || is_superseded(a))
			continue;
		if (!takes_part(a, firm, best))
			why = "best whole";
		else if (is_later(best, a))
			return "best latest";
		else
			return is_finer(best, a) ? "best finer" : "best exact";
	}
	return why;
}

/* The best, and what set it apart from the next best. */
static size_t
choose(const struct view *v, const struct answers *all, enum firmness firm,
    const char **reason)
{
	struct indices from = candidates(v, all, firm);
	size_t best = first_of(all, &from, NONE, v->policy);
	size_t next = first_of(all, &from, best, v->policy);

	if (next != NONE)
		policy_prefer(v->policy, &all->v[best], &all->v[next], reason);
	else
		*reason = why_alone(all, firm, &all->v[best]);
	return best;
}

/* A value to so many decimals; what is too large for that has none. */
static double
rounded(double x, double decimals)
{
	double place = pow(10, decimals);

	return isfinite(x * place) ? round(x * place) / place : x;
}

/*
 * A base-unit value in the unit of an answer, to what conversion leaves of it.
 */
static double
in_unit_of(const struct answer *a, double x, int same_unit)
{
	double y = (x - a->unit.offset) / a->unit.factor;

	if (!isfinite(y) || y == 0)
		return y;
	return rounded(y, same_unit ? DECIMALS :
	    CONVERTED - 1 - floor(log10(fabs(y))));
}

/* Mark the figures of another scope than the best: a town, a forecast. */
static unsigned char *
other_scope(const struct claim *c, struct arena *a)
{
	unsigned char *is = ARENA_ARRAY(a, unsigned char, c->figures.n);

	for (size_t i = 0; i < c->relations.n; i++) {
		const struct figure_relation *r = &c->relations.v[i];

		if (r->relation == RELATION_SCOPE)
			is[r->a] |= r->b == c->best_figure;
		if (r->relation == RELATION_SCOPE)
			is[r->b] |= r->a == c->best_figure;
	}
	return is;
}

static void
set_hull(struct claim *c, const struct answers *all, enum firmness firm,
    const unsigned char *other)
{
	const struct answer *best = &all->v[c->best_figure];
	double low = (double)INFINITY, high = -(double)INFINITY, x;
	int same;

	for (size_t i = 0; i < all->n; i++) {
		const struct answer *a = &all->v[i];

		if (!takes_part(a, firm, best) || other[i])
			continue;
		same = order_double(a->unit.factor, best->unit.factor) == 0;
		x = in_unit_of(best, a->in.low, same);
		low = x < low ? x : low;
		x = in_unit_of(best, a->in.high, same);
		high = x > high ? x : high;
	}
	c->has_range = 1;
	c->low = low;
	c->high = high;
}

/* Is a number told that cannot be the best one? */
static int
loses(const struct answer *a, const struct answer *best)
{
	return firmness(a) != FIRM_UNREAL && firmness(a) != FIRM_VAGUE &&
	    in_unit(a, best) && !interval_meets(a->in, best->in);
}

/* "More than 2,000" says that it is not 2,000. */
static double
clamp(double x, double low, double high)
{
	return x < low ? low : x > high ? high : x;
}

void
estimate_set(struct claim *c, const struct view *v,
    const struct answers *all)
{
	enum firmness firm = firmest(all);
	const char *reason;
	const struct answer *best;
	const unsigned char *other;

	c->policy = v->policy;
	if (firm == FIRM_NOT)
		return;
	c->best_figure = choose(v, all, firm, &reason);
	best = &all->v[c->best_figure];
	other = other_scope(c, v->arena);
	set_hull(c, all, firm, other);
	if (best->vague) {
		c->reason = say_text(v, "best vague", 0);
		return;
	}
	c->best = clamp(in_unit_of(best, best->stated, 1), c->low, c->high);
	c->has_best = isfinite(c->best);
	c->reason = say_text(v, reason, 0);
	for (size_t i = 0; i < all->n; i++)
		if (i != c->best_figure && !other[i] &&
		    loses(&all->v[i], best))
			*VEC_PUSH(v->arena, &c->losers) = i;
}
