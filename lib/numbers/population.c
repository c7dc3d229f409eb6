#include "numbers/population.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/arguments.h"
#include "numbers/dimension.h"
#include "numbers/events.h"

/* "the nation of 19 million people" */
static int
peopled(const struct reading *r, struct number *n)
{
	struct span class;

	if (n->holder.lemma.n == 0)
		return 0;
	class = dimension_of(r, n->holder.lemma, DIMENSION_COUNT);
	if (!span_is(class, DIMENSION_POPULATION))
		return 0;
	n->of = n->holder;
	memset(&n->holder, 0, sizeof(n->holder));
	dimension_set(n, class);
	return 1;
}

/* "Peru has 34 million inhabitants" */
static int
inhabited(const struct reading *r, size_t c, struct number *n)
{
	struct span class = dimension_of(r, n->of.lemma, DIMENSION_COUNT);
	struct event e;

	if (!span_is(class, DIMENSION_POPULATION) || c == 0 ||
	    !reading_is(r, c - 1, CHUNK_VERB))
		return 0;
	events_verb(r, c - 1, SPAN(""), &e);
	if (!e.has)
		return 0;
	arguments_subject(r, c - 1, n);
	n->of.lemma = n->of.class = class;
	dimension_set(n, class);
	return 1;
}

int
population_read(const struct reading *r, size_t c, struct number *n)
{
	return grammar_under(r->g, n->of.class, CLASS_PERSON) &&
	    (peopled(r, n) || inhabited(r, c, n));
}
