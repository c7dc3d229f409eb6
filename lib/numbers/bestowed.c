#include "numbers/bestowed.h"

#include "facts/vocabulary.h"
#include "numbers/arguments.h"
#include "numbers/dimension.h"
#include "numbers/nouns.h"
#include "numbers/walk.h"

/* Does the figure tell of the noun: the fined, or what has a price? */
static int
of_object(const struct reading *r, const struct event *e,
    const struct noun *noun)
{
	return dimension_of(r, e->class, "verb").n > 0 ||
	    (dimension_change(e->class) &&
	    dimension_of(r, noun->lemma, DIMENSION_MONEY).n > 0);
}

int
bestowed_read(const struct reading *r, size_t c, struct number *n)
{
	struct event e;
	struct noun noun;

	if (n->kind != NUMBER_MONEY || c < 2 ||
	    !reading_is(r, c - 1, CHUNK_NOUN) || walk_numbered(r, c - 1) ||
	    r->c.v[c - 1].owner || !reading_is(r, c - 2, CHUNK_VERB) ||
	    r->c.v[c - 2].passive || r->c.v[c - 2].copula ||
	    (c > 2 && reading_is(r, c - 3, CHUNK_REL)))
		return 0;	/* "gave those who lost a house $500" */
	events_verb(r, c - 2, SPAN(CLASS_PERSON), &e);
	if (e.has || events_manner(r, c - 2, MANNER_SAYS) || e.lemma.n == 0)
		return 0;
	nouns_chunk(r, c - 1, &noun);
	if (of_object(r, &e, &noun))
		n->of = noun;
	else
		arguments_subject(r, c - 2, n);
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}
