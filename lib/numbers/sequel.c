#include "numbers/sequel.h"

#include "facts/vocabulary.h"
#include "numbers/nouns.h"

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

/*
 * "taken to hospital by ambulance with burns": where the event is but a sign,
 * the injuries told behind it are what happened.
 */
static void
signified(const struct reading *r, size_t c, struct event *e)
{
	struct event injury;
	size_t i = reading_past(r, c + 1, e->b);

	if (!events_is(r->g, e->class, EVENTS_KIND, "sign"))
		return;
	for (; reading_is(r, i, CHUNK_PREP) || reading_is(r, i, CHUNK_DATE) ||
	    reading_is(r, i, CHUNK_NOUN); i++)
		if (events_phrase(r, i, &injury) && (span_is(injury.class,
		    PREDICATE_INJURED) ||
		    events_least(r->g, injury.class).n > 0)) {
			e->class = SPAN(PREDICATE_INJURED);
			e->b = injury.b;
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
