#include "numbers/either.h"

#include "facts/vocabulary.h"
#include "numbers/events.h"

/* What the verb group or adjective in chunk c tells by itself. */
static int
told(const struct reading *r, size_t c, struct event *e)
{
	if (!reading_is(r, c, CHUNK_VERB))
		return events_phrase(r, c, e);
	events_verb(r, c, SPAN(CLASS_PERSON), e);
	return !e->negated;
}

/* Does chunk c join them: "or", and of several "and"? */
static int
joins(const struct reading *r, size_t c, const struct number *n)
{
	return reading_is(r, c, CHUNK_CONJ) && (reading_does(r, c, "choice") ||
	    (reading_does(r, c, "adds") && !(n->has_value && n->value == 1)));
}

/* "missing and presumed dead": the same once more, as somebody thinks. */
static int
supposed(const struct reading *r, size_t c)
{
	return !reading_does(r, c - 1, "choice") &&
	    reading_is(r, c, CHUNK_VERB) && events_manner(r, c, MANNER_LEADS);
}

/*
 * The chunk that tells the other thing of the same people: behind the one in
 * chunk c, of which they are the subject, or before it, where they are what
 * both verbs govern ("killed or wounded 40").  PIECE_NOT if none does.
 */
static size_t
other(const struct reading *r, size_t c, const struct number *n)
{
	if (joins(r, c + 1, n) && !supposed(r, c + 2) &&
	    !reading_is(r, c + 3, CHUNK_NOUN) &&
	    (reading_is(r, c + 2, CHUNK_ADJ) ||
	    (reading_is(r, c + 2, CHUNK_VERB) && r->c.v[c + 2].bare)))
		return c + 2;
	if (c > 1 && joins(r, c - 1, n) && reading_is(r, c, CHUNK_VERB) &&
	    reading_is(r, c - 2, CHUNK_VERB) && !r->c.v[c - 2].passive)
		return c - 2;
	return PIECE_NOT;
}

/* Of those whom one of two things befell. */
static void
read_number(const struct reading *r, struct number *n)
{
	struct span both = events_either(r->g, n->predicate.class);
	struct event e;
	size_t c, o;

	if (both.n == 0 || n->predicate.role != PART_PATIENT ||
	    !EXTENT_SET(n->predicate.at) || (n->has_value && n->value == 0))
		return;
	c = reading_chunk_at(r, n->predicate.at.end - 1);
	if ((o = other(r, c, n)) != PIECE_NOT && told(r, o, &e) &&
	    !span_eq(e.class, n->predicate.class) &&
	    span_eq(events_either(r->g, e.class), both))
		n->predicate.class = both;
}

void
either_read(const struct reading *r)
{
	for (size_t k = 0; k < r->s->numbers.n; k++)
		read_number(r, &r->s->numbers.v[k]);
}
