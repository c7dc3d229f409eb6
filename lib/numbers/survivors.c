#include "numbers/survivors.h"

#include <math.h>

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/events.h"
#include "numbers/inflect.h"

void
survivors_look(const struct reading *r, struct survivors *a)
{
	for (size_t i = 0; i < r->t.n && !a->hurtful; i++)
		a->hurtful = reading_means(r,
		    inflect_noun(r->g, r->arena, r->t.v[i].fold), "hurts");
}

void
survivors_add(const struct grammar *g, struct survivors *a, struct number *n)
{
	if (befallen_fact(g, n, "passing") && a->n < SURVIVORS_MOST &&
	    events_least(g, n->predicate.class).n > 0)
		a->v[a->n++] = n;
}

void
survivors_hurt(const struct grammar *g, struct number *n)
{
	struct span class = events_least(g, n->predicate.class);

	if (n->predicate.role == PART_PATIENT && class.n > 0)
		n->predicate.class = class;
}

/* Who was shot was hurt; of one it must be told that he lived. */
static void
end_deeds(const struct grammar *g, struct numbers *v)
{
	for (size_t k = 0; k < v->n; k++)
		if (!(v->v[k].has_value && v->v[k].value == 1))
			survivors_hurt(g, &v->v[k]);
}

/* Is anybody hurt? */
static int
any_hurt(const struct numbers *v)
{
	for (size_t k = 0; k < v->n; k++)
		if (v->v[k].predicate.role == PART_PATIENT &&
		    span_is(v->v[k].predicate.class, PREDICATE_INJURED))
			return 1;
	return 0;
}

/* Who is in hospital was hurt; where several are, there may be more. */
static void
end_signs(const struct grammar *g, struct numbers *v)
{
	for (struct number *n = v->v; n < v->v + v->n; n++) {
		if (!befallen_fact(g, n, "passing") || !events_is(g,
		    n->predicate.class, EVENTS_KIND, "sign"))
			continue;
		n->predicate.class = SPAN(PREDICATE_INJURED);
		if (!n->has_value || n->value < 2 ||
		    n->modifier != MODIFIER_NONE)
			continue;
		n->modifier = MODIFIER_AT_LEAST;
		n->high = INFINITY;
	}
}

void
survivors_end(const struct grammar *g, struct sentence *v, size_t n,
    const struct survivors *a)
{
	int told = 0;

	if (a->ended)
		return;
	for (size_t i = 0; i < a->n; i++)
		survivors_hurt(g, a->v[i]);
	for (size_t i = 0; i < n; i++)
		end_deeds(g, &v[i].numbers);
	for (size_t i = 0; i < n; i++)
		told |= any_hurt(&v[i].numbers);
	for (size_t i = 0; a->hurtful && !told && i < n; i++)
		end_signs(g, &v[i].numbers);
}
