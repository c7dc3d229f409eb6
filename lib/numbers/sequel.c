#include "numbers/sequel.h"

#include "facts/vocabulary.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/walk.h"

/* The verb of a clause joined to that of chunk c, in which it is told on. */
static size_t
told_on(const struct reading *r, size_t c)
{
	size_t i = c + 1;

	while (reading_is(r, i, CHUNK_PREP) || reading_is(r, i, CHUNK_NOUN) ||
	    reading_is(r, i, CHUNK_DATE) || reading_is(r, i, CHUNK_COMMA))
		i++;
	if (!reading_is(r, i++, CHUNK_CONJ))
		return PIECE_NOT;
	if (reading_is(r, i, CHUNK_NOUN) && r->c.v[i].pronoun)
		i++;
	return reading_is(r, i, CHUNK_VERB) ? i : PIECE_NOT;
}

/* "were shot, but survived": no worse came of it than the table has it. */
static void
outlived(const struct reading *r, size_t c, struct event *e)
{
	struct row row;
	size_t next;

	if (!events_row(r->g, e->class, &row) ||
	    lexicon_column(&row, EVENTS_LEAST).n == 0 ||
	    (next = told_on(r, c)) == PIECE_NOT || r->c.v[next].negated)
		return;
	if (reading_is(r, next + 1, CHUNK_VERB) && r->c.v[next + 1].infinitive)
		next++;			/* "is expected to survive" */
	if (events_manner(r, next, MANNER_OUTLIVES))
		e->class = lexicon_column(&row, EVENTS_LEAST);
}

/* Is it a fact that hurts, or a deed that those who live are hurt by? */
static int
hurts(const struct reading *r, const struct event *e)
{
	return !e->negated && (span_is(e->class, PREDICATE_INJURED) ||
	    events_least(r->g, e->class).n > 0);
}

/* Injuries told in chunk i: "with burns", "for a gunshot wound". */
static int
injuries(const struct reading *r, size_t i, struct event *e)
{
	return reading_is(r, i, CHUNK_NOUN) &&
	    nominal_counts(r, r->c.v[i].head, e) && hurts(r, e);
}

/*
 * "after being shot", "after he was shot", "after a gunman shot him"; not
 * "after his brother was shot".
 */
static int
upon(const struct reading *r, size_t i, struct event *e)
{
	size_t verb = walk_noun(r, i + 1);
	int own = verb == i + 1 || r->c.v[verb - 1].pronoun;

	if (!reading_does(r, i, "upon") || !reading_is(r, verb, CHUNK_VERB))
		return 0;
	if (r->c.v[verb].passive || events_manner(r, verb, MANNER_SUFFERS) ?
	    !own : !reading_is(r, verb + 1, CHUNK_NOUN) ||
	    !r->c.v[verb + 1].pronoun)
		return 0;
	events_verb(r, verb, SPAN(CLASS_PERSON), e);
	return hurts(r, e);
}

/*
 * "taken to hospital by ambulance with burns", "is recovering after being
 * shot": where the event is but a sign, or that somebody lives, what is told
 * behind it is what happened.
 */
static void
signified(const struct reading *r, size_t c, struct event *e)
{
	struct event injury;
	size_t i = reading_past(r, c + 1, e->b);

	if (!events_is(r->g, e->class, EVENTS_KIND, "sign") &&
	    !events_manner(r, c, MANNER_OUTLIVES))
		return;
	for (; i < r->c.n; i++) {
		if (injuries(r, i, &injury) || upon(r, i, &injury)) {
			e->class = SPAN(PREDICATE_INJURED);
			e->b = injury.b;
			return;
		}
		if (!reading_is(r, i, CHUNK_PREP) &&
		    !reading_is(r, i, CHUNK_DATE) &&
		    !reading_is(r, i, CHUNK_NOUN))
			return;
	}
}

/* The chunk of the noun in chunk c, or of what it owns; or PIECE_NOT. */
static size_t
owned_noun(const struct reading *r, size_t c, struct noun *noun)
{
	while (reading_is(r, c, CHUNK_NOUN) && r->c.v[c].owner)
		c++;
	if (!reading_is(r, c, CHUNK_NOUN))
		return PIECE_NOT;
	nouns_chunk(r, c, noun);
	return c;
}

/* Is it a part of the body that one lives without? */
static int
is_limb(const struct reading *r, size_t c)
{
	struct noun noun;

	return owned_noun(r, c, &noun) != PIECE_NOT &&
	    reading_means(r, noun.lemma, "limb");
}

/*
 * "was shot in the leg", "hit him in the arm and hand": he is hurt and lives,
 * unless his death is told.  Not "in the arm and chest".
 */
static void
in_limb(const struct reading *r, size_t c, struct event *e)
{
	size_t i = c + 1;

	if (!events_manner(r, c, MANNER_MAIMS) ||
	    events_stage(r->g, e->class, "final"))
		return;
	if (reading_is(r, i, CHUNK_NOUN) && !r->c.v[c].passive)
		i++;
	if (!reading_is(r, i, CHUNK_PREP) || !is_limb(r, ++i))
		return;
	while (reading_is(r, i, CHUNK_NOUN))
		i++;
	if (reading_prep(r, i, "genitive"))
		return;		/* the arm of the bay */
	if (reading_is(r, i, CHUNK_CONJ) && reading_is(r, i + 1, CHUNK_NOUN) &&
	    !reading_is(r, i + 2, CHUNK_VERB) && !is_limb(r, i + 1))
		return;
	e->class = SPAN(PREDICATE_INJURED);
	e->kind = EVENT_TRANSITIVE;
}

void
sequel_read(const struct reading *r, size_t c, struct event *e)
{
	outlived(r, c, e);
	in_limb(r, c, e);
	signified(r, c, e);
}

int
sequel_destination(const struct reading *r, size_t c, struct event *e)
{
	struct noun noun;
	struct row row;

	if ((c = owned_noun(r, c, &noun)) == PIECE_NOT ||
	    !grammar_find(&r->g->destinations, noun.class, &row))
		return 0;
	e->class = lexicon_column(&row, 1);
	e->b = reading_head(r, c)->b;
	return 1;
}
