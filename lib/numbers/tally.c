#include "numbers/tally.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"

/*
 * "a third victim", in a headline "Third victim"; not "the third victim", of
 * those shot, nor "a third man" or "a third classmate", beside others.
 */
static int
is_new(const struct reading *r, size_t c)
{
	struct noun noun;

	if (!reading_is(r, c, CHUNK_NOUN) || r->c.v[c].owner ||
	    reading_head(r, c)->plural || (c > 0 && r->c.v[c - 1].owner))
		return 0;
	nouns_chunk(r, c, &noun);
	if (!span_is(noun.class, CLASS_BODY) &&
	    !(span_is(noun.class, CLASS_PERSON) &&
	    reading_means(r, noun.lemma, "anyone")))
		return 0;
	if (!r->c.v[c].determined)
		return r->s->zone == ZONE_HEADLINE;
	return r->t.v[r->c.v[c].a].tag == TAG_DET &&
	    !r->t.v[r->c.v[c].a].loose &&
	    !reading_means(r, r->t.v[r->c.v[c].a].fold, "definite");
}

/* The one of noun chunk c whom a final end befell, or NULL. */
static struct number *
dead(const struct reading *r, size_t c)
{
	struct extent at = reading_extent(r, r->c.v[c].a, r->c.v[c].b);

	for (size_t i = 0; i < r->s->numbers.n; i++) {
		struct number *n = &r->s->numbers.v[i];

		if (n->kind == NUMBER_IMPLIED && n->value == 1 &&
		    EXTENT_MEET(n->at, at) &&
		    befallen_fact(r->g, n, "final"))
			return n;
	}
	return NULL;
}

/* "a second body": the noun itself tells it. */
static int
told_by_noun(const struct reading *r, size_t c, struct number *n)
{
	struct event e;

	if (!nominal_counts(r, r->c.v[c].head, &e) ||
	    !events_stage(r->g, e.class, "final"))
		return 0;
	nouns_chunk(r, c, &n->of);
	n->of.class = SPAN(CLASS_PERSON);
	events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

void
tally_read(const struct reading *r)
{
	struct number *n, *one;
	size_t c;

	for (size_t k = 0; k < r->s->numbers.n; k++) {
		n = &r->s->numbers.v[k];
		if (n->kind != NUMBER_ORDINAL || !(n->value > 1) ||
		    (c = reading_chunk_of(r, k)) == PIECE_NOT ||
		    !is_new(r, c))
			continue;
		if ((one = dead(r, c)) != NULL) {
			n->of = one->of;
			n->predicate = one->predicate;
			one->part_of = k;
		} else if (!told_by_noun(r, c, n))
			continue;
		memset(&n->args, 0, sizeof(n->args));	/* of a rank */
		n->kind = NUMBER_CARDINAL;
		n->role = ROLE_TOTAL;
		n->rule = SPAN("nth-dead");
		n->has_range = 1;
		n->low = n->high = n->value;
		n->clause = clauses_extent(r, c);
	}
}
