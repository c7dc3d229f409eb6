#include "numbers/elided.h"

#include "facts/vocabulary.h"
#include "numbers/events.h"
#include "numbers/grammar.h"
#include "numbers/nouns.h"

/* The noun of another number of this sentence, or only its kind. */
static void
inherit(const struct reading *r, struct number *n,
    const struct memory *memory)
{
	n->of = memory->noun;
	n->of.elided = 1;
	if (memory->n == r->s->n)
		return;
	n->of.at.start = n->of.at.end = 0;
	n->of.text = SPAN("");
}

/* "forces had attacked stations and dozens of them": the subject they are. */
static int
subject_before(const struct reading *r, size_t c, struct noun *noun)
{
	for (size_t i = 0; i + 1 < c; i++) {
		const struct chunk *k = &r->c.v[i];

		if (k->kind != CHUNK_NOUN || k->pronoun || k->owner ||
		    !reading_is(r, i + 1, CHUNK_VERB) ||
		    !r->t.v[k->head].plural ||
		    r->t.v[k->head].number != PIECE_NOT ||
		    (i > 0 && reading_is(r, i - 1, CHUNK_PREP)))
			continue;
		nouns_chunk(r, i, noun);
		noun->elided = 1;
		return 1;
	}
	return 0;
}

/* Is the mention, or the verb before it, joined to what went before? */
static int
joined(const struct reading *r, size_t c)
{
	if (c > 0 && reading_is(r, c - 1, CHUNK_VERB))
		c--;
	if (c > 0 && reading_is(r, c - 1, CHUNK_SUB))
		c--;
	return c > 0 && (reading_is(r, c - 1, CHUNK_CONJ) ||
	    reading_is(r, c - 1, CHUNK_COMMA));
}

/* Joined in this sentence; or in the last, and this one says "another". */
static int
near(const struct reading *r, const struct number *n, size_t c,
    const struct memory *memory)
{
	if (memory->seen == r->s->n)
		return n->other || joined(r, c);
	return memory->n + 1 == r->s->n && (c == 0 || n->other ||
	    n->role == ROLE_INCREMENT);
}

void
elided_others(const struct reading *r, struct mention m, struct number *n,
    const struct memory *memory)
{
	if (!reading_means(r, reading_word(r, m.right), "rest-behind"))
		return;
	if (memory->set && memory->n == r->s->n &&
	    !grammar_under(r->g, memory->noun.class, CLASS_PERSON)) {
		n->of.lemma = memory->noun.lemma;
		n->of.class = memory->noun.class;
	} else
		n->of.lemma = n->of.class;
}

/* "1,832 cases, of whom 52 have died": a case is nobody. */
static int
tells_event(const struct memory *memory)
{
	return EXTENT_SET(memory->noun.at) &&
	    EXTENT_HOLDS(memory->noun.at, memory->predicate.at);
}

void
elided_fill(const struct reading *r, size_t k, enum counting how,
    const struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	size_t c = reading_chunk_of(r, k);
	struct span befalls = events_column(r->g, n->predicate.class,
	    EVENTS_BEFALLS);

	if (how == COUNTING_ANAPHOR && !(memory->set &&
	    memory->n == r->s->n) && subject_before(r, c, &n->of))
		return;
	if (memory->set && ((how == COUNTING_ANAPHOR &&
	    memory->n + 1 >= r->s->n) || (near(r, n, c, memory) &&
	    (befalls.n > 0 ? grammar_within(r->g, memory->noun.class, befalls) :
	    n->predicate.class.n > 0)))) {
		inherit(r, n, memory);
		if (!tells_event(memory) || grammar_within(r->g,
		    n->of.class, befalls))
			return;
	}
	if (befalls.n == 0)
		return;
	n->of.elided = 1;
	n->of.lemma = n->of.class = befalls;
}

/* "raising the number of victims to": of what befell those told before. */
static int
of_victims(const struct reading *r, size_t c)
{
	struct noun noun;

	if (c < 3 || !reading_prep(r, c - 1, "genitive") ||
	    !reading_does(r, c - 2, "number") ||
	    !reading_is(r, c - 3, CHUNK_VERB))
		return 0;
	nouns_chunk(r, c, &noun);
	return reading_means(r, noun.lemma, "slain");
}

int
elided_total(const struct reading *r, size_t k, const struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	size_t c = reading_chunk_of(r, k);

	if (!memory->set || memory->n != r->s->n || c < 2 ||
	    !reading_is(r, c - 1, CHUNK_PREP) ||
	    !reading_is(r, c - 2, CHUNK_NOUN) ||
	    !(reading_does(r, c - 2, "total") || of_victims(r, c - 2)))
		return 0;
	inherit(r, n, memory);
	n->predicate = memory->predicate;
	n->role = ROLE_TOTAL;
	return 1;
}

void
elided_from(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];

	if (n->role != ROLE_FROM || n->kind != NUMBER_CARDINAL ||
	    EXTENT_SET(n->of.at) || n->predicate.class.n > 0)
		return;
	for (size_t i = k; i-- > 0;) {
		const struct number *to = &r->s->numbers.v[i];

		if (to->kind != NUMBER_CARDINAL ||
		    to->predicate.role != PART_PATIENT ||
		    to->clause.start != n->clause.start)
			continue;
		n->of = to->of;
		n->of.elided = 1;
		n->predicate = to->predicate;
		return;
	}
}
