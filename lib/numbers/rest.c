#include "numbers/rest.h"

#include "facts/vocabulary.h"
#include "numbers/added.h"
#include "numbers/befallen.h"
#include "numbers/events.h"

/* Is it a count of those whom such an event befell, told as a fact? */
static int
befell(const struct reading *r, const struct number *n, const char *stage)
{
	return (n->kind == NUMBER_CARDINAL || n->kind == NUMBER_IMPLIED) &&
	    n->has_value && n->value > 0 && EXTENT_SET(n->predicate.at) &&
	    befallen_fact(r->g, n, stage);
}

/*
 * Who of them lives is hurt: also where the whole, as far as is told, is of
 * those who were.
 */
static struct span
least(const struct reading *r, const struct number *n)
{
	struct span class = events_least(r->g, n->predicate.class);

	return class.n == 0 && events_either(r->g, n->predicate.class).n > 0 ?
	    n->predicate.class : class;
}

/* Does number k count the dead among those of number all? */
static int
among(const struct reading *r, size_t k, size_t all)
{
	const struct numbers *v = &r->s->numbers;
	const struct number *n = &v->v[k], *whole = &v->v[all];

	if (!befell(r, n, "final") || n->other || n->low < n->high ||
	    n->value >= (whole->has_range ? whole->low : whole->value))
		return 0;
	if (n->part_of != NUMBER_NOT)
		return n->part_of == all && n->part_of_n == NUMBER_NOT;
	return k > all && (n->of.elided ||
	    reading_means(r, n->of.lemma, "harmed")) &&
	    events_least(r->g, whole->predicate.class).n > 0;
}

/* Are the hurt told apart from number all? */
static int
told(const struct reading *r, size_t all)
{
	const struct numbers *v = &r->s->numbers;
	struct span class = least(r, &v->v[all]);

	for (size_t i = 0; i < v->n; i++)
		if (i != all && v->v[i].predicate.role == PART_PATIENT &&
		    v->v[i].part_of == NUMBER_NOT &&
		    span_eq(v->v[i].predicate.class, class))
			return 1;
	return 0;
}

/* Put those of number all who are not among the dead, of number k. */
static void
put(const struct reading *r, size_t all, size_t k, struct memory *memory)
{
	struct number *whole = &r->s->numbers.v[all];
	struct number dead = r->s->numbers.v[k], rest = *whole, *n;
	struct span both = events_either(r->g, whole->predicate.class);

	rest.kind = NUMBER_IMPLIED;
	rest.role = ROLE_NONE;
	rest.value -= dead.value;
	rest.low = (whole->has_range ? whole->low : whole->value) - dead.value;
	rest.high = (whole->has_range ? whole->high : whole->value) -
	    dead.value;
	rest.has_range = 1;
	rest.predicate.class = least(r, whole);
	rest.at = dead.predicate.at;
	rest.text = dead.predicate.text;
	rest.rule = SPAN("implied-rest");
	if (both.n > 0)
		whole->predicate.class = both;
	n = added_number(r, rest.at, memory);
	*n = rest;
}

/* "and shot two others": others than the dead whom it has told of. */
static void
survive(const struct reading *r, struct number *n)
{
	for (const struct number *x = r->s->numbers.v; x < n; x++)
		if (befell(r, x, "final"))
			n->predicate.class = least(r, n);
}

/* "Two other victims are in hospital", "survived": of whatever it was. */
static int
in_care(const struct reading *r, const struct number *n)
{
	struct span class = n->predicate.class;

	return n->predicate.role == PART_PATIENT &&
	    !n->predicate.negated && n->predicate.modality == MODALITY_NONE &&
	    (events_is(r->g, class, EVENTS_KIND, "sign") ||
	    events_stage(r->g, class, "outlived")) &&
	    reading_means(r, n->of.lemma, "harmed");
}

void
rest_read(const struct reading *r, struct memory *memory)
{
	for (size_t k = 0; k < r->s->numbers.n; k++) {
		struct number *n = &r->s->numbers.v[k];
		size_t i = 0;

		if (n->other && in_care(r, n))
			n->predicate.class = SPAN(PREDICATE_INJURED);
		if (!befell(r, n, "passing") || least(r, n).n == 0)
			continue;
		if (n->other)
			survive(r, n);
		if (n->value < 2 || n->part_of != NUMBER_NOT)
			continue;
		while (i < r->s->numbers.n && !among(r, i, k))
			i++;
		if (i < r->s->numbers.n && !told(r, k) &&
		    !added_taken(r, r->s->numbers.v[i].predicate.at))
			put(r, k, i, memory);
	}
}
