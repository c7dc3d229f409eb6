#include "numbers/obtained.h"

#include "facts/vocabulary.h"
#include "numbers/arguments.h"
#include "numbers/clauses.h"
#include "numbers/dimension.h"
#include "numbers/events.h"

/* The class of winning it, if having it is winning it; else empty. */
static struct span
won(const struct reading *r, struct span of)
{
	return dimension_of(r, of, "obtained");
}

/* "won the race with", "was elected with" */
static int
won_with(const struct reading *r, size_t c, struct span class)
{
	struct event e;
	size_t verb;

	if (c == 0 || c == PIECE_NOT || !reading_prep(r, c - 1, "beside"))
		return 0;
	verb = clauses_before(r, c, CHUNK_VERB);
	if (verb == PIECE_NOT)
		return 0;
	events_verb(r, verb, SPAN(""), &e);
	return !e.negated && (span_eq(e.class, class) ||
	    span_is(e.class, PREDICATE_ELECTED));
}

void
obtained_event(const struct reading *r, const struct number *n,
    struct mention m, struct reached *found)
{
	struct span class = won(r, n->of.class);

	if (class.n == 0)
		return;
	/* "with a lead of 300 votes" is no count of those won */
	if (n->holder.lemma.n == 0 && won_with(r, m.left, class))
		*found = (struct reached){ .role = PART_PATIENT,
		    .strength = REACH_CLEAR };
	else if (found->strength == 0 || found->role != PART_PATIENT ||
	    (!found->event.has && found->event.kind != EVENT_OTHER) ||
	    found->event.voice == VOICE_PASSIVE)
		return;
	found->event.class = class;
	found->event.kind = EVENT_TRANSITIVE;
	found->event.has = 0;
}

/* "8,200 votes against 7,300" */
static int
rival(const struct reading *r, size_t c, const struct memory *memory)
{
	size_t before = reading_chunk_at(r, memory->noun.at.start);

	return c > 1 && before == c - 2 && reading_prep(r, c - 1, "rival");
}

/* "and the Greens seven" */
static int
gap(const struct reading *r, size_t c)
{
	return c > 1 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !r->c.v[c - 1].pronoun && !r->c.v[c - 1].owner &&
	    reading_head(r, c - 1)->number == PIECE_NOT &&
	    (reading_is(r, c - 2, CHUNK_CONJ) ||
	    reading_is(r, c - 2, CHUNK_COMMA));
}

/* "to his rival's 48.7 percent", "against Ruiz's 7,300" */
static int
owned(const struct reading *r, size_t c)
{
	return c > 1 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    r->c.v[c - 1].owner && reading_is(r, c - 2, CHUNK_PREP) &&
	    reading_does(r, c - 2, "rival");
}

int
obtained_more(const struct reading *r, size_t k, const struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	size_t c = reading_chunk_of(r, k), who;

	if (!memory->set || memory->n != r->s->n || c == PIECE_NOT ||
	    !EXTENT_SET(memory->noun.at) ||
	    memory->predicate.role != PART_PATIENT ||
	    !span_eq(won(r, memory->noun.class), memory->predicate.class))
		return 0;
	if (gap(r, c) || owned(r, c))
		who = c - 1;
	else if (rival(r, c, memory))
		who = reading_prep(r, c + 1, "argument") ? c + 2 : PIECE_NOT;
	else
		return 0;
	n->of = memory->noun;
	n->of.elided = 1;
	n->predicate = memory->predicate;
	n->role = ROLE_NONE;
	if (who != PIECE_NOT && reading_is(r, who, CHUNK_NOUN))
		arguments_doer(r, who, n);
	return 1;
}

int
obtained_share(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	const struct number *last = k > 0 ? n - 1 : NULL;
	size_t c = reading_chunk_of(r, k);

	if (last == NULL || n->kind != NUMBER_PERCENT || c == PIECE_NOT ||
	    last->kind != NUMBER_PERCENT ||
	    last->predicate.role != PART_ATTRIBUTE ||
	    won(r, last->of.class).n == 0 || !(gap(r, c) || owned(r, c)))
		return 0;
	n->of = last->of;
	n->of.elided = 1;
	n->predicate = last->predicate;
	arguments_doer(r, c - 1, n);
	return 1;
}
