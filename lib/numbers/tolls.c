#include "numbers/tolls.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/dimension.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/walk.h"

/* "the death toll rose to 12": what is counted is in the subject. */
static int
toll(const struct reading *r, size_t subject, struct number *n)
{
	struct event e;
	struct row row;

	if (n->kind == NUMBER_PERCENT ||
	    !nominal_counts(r, r->c.v[subject].head, &e))
		return 0;	/* "homicides are down by 3%" */
	memset(&n->of, 0, sizeof(n->of));
	if (events_row(r->g, e.class, &row)) {
		n->of.elided = 1;
		n->of.lemma = n->of.class = SPAN(CLASS_PERSON);
	} else
		nouns_chunk(r, subject, &n->of);	/* cases */
	events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

/* "the number of injured stands at 420", "of people killed rose to 12" */
static int
number_of(const struct reading *r, size_t subject, struct number *n)
{
	struct event e;
	size_t i = subject + 2;
	int told = 0, who;

	if (!reading_does(r, subject, "number") ||
	    !reading_prep(r, subject + 1, "genitive"))
		return 0;
	memset(&n->of, 0, sizeof(n->of));
	memset(&e, 0, sizeof(e));
	if (reading_is(r, i, CHUNK_NOUN)) {
		i = walk_phrase_end(r, i);
		told = befallen_those(r, i, &e) ||
		    nominal_counts(r, r->c.v[i].head, &e);
		nouns_chunk(r, i++, &n->of);
		if (span_is(n->of.class, CLASS_BODY))
			n->of.class = SPAN(CLASS_PERSON);
	}
	if ((who = reading_is(r, i, CHUNK_REL)))
		i++;
	if (!told && reading_is(r, i, CHUNK_VERB)) {
		events_verb(r, i, n->of.class, &e);
		/* "of people killed", "who have died" */
		told = (r->c.v[i].bare || r->c.v[i].passive || (who &&
		    e.kind == EVENT_UNACCUSATIVE)) && !events_puts_at(r, i, &e);
	} else if (!told && events_phrase(r, i, &e))
		told = 1;
	if (!told && n->of.class.n == 0)
		return 0;
	if (n->of.class.n == 0) {
		n->of.elided = 1;
		n->of.lemma = n->of.class = SPAN(CLASS_PERSON);
	}
	if (told)
		events_store(r, &e, PART_PATIENT, &n->predicate);
	else if (dimension_told(r, n, &n->of).n == 0)
		dimension_set(n, SPAN(DIMENSION_NUMBER));
	return 1;
}

int
tolls_noun(const struct reading *r, size_t c, struct number *n)
{
	return toll(r, c, n) || number_of(r, c, n);
}

int
tolls_subject(const struct reading *r, size_t subject, struct number *n)
{
	if (tolls_noun(r, subject, n))
		return 1;
	if (subject < 2 || !reading_is(r, subject - 1, CHUNK_PREP) ||
	    !reading_is(r, subject - 2, CHUNK_NOUN))
		return 0;
	return tolls_noun(r, subject - 2, n);
}

int
tolls_above(const struct reading *r, size_t i, struct number *n)
{
	for (i = walk_above(r, i); i != PIECE_NOT; i = walk_above(r, i))
		if (tolls_noun(r, i, n))
			return 1;
	return 0;
}
