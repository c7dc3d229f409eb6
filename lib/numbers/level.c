#include "numbers/level.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/arcs.h"
#include "numbers/dimension.h"
#include "numbers/nouns.h"
#include "numbers/subject.h"

/* The chunk in which what is measured stands. */
static size_t
chunk_at(const struct reading *r, struct extent at)
{
	for (size_t i = 0; i < r->c.n; i++)
		if (EXTENT_MEET(reading_extent(r, r->c.v[i].a, r->c.v[i].b),
		    at))
			return i;
	return PIECE_NOT;
}

/* Is chunk i a thing that has this dimension?  Then it is what is measured. */
static int
bears(const struct reading *r, size_t i, struct span dimension,
    struct number *n)
{
	struct noun noun;

	if (!reading_is(r, i, CHUNK_NOUN) || r->c.v[i].pronoun)
		return 0;
	nouns_chunk(r, i, &noun);
	if (!span_eq(dimension_of(r, noun.lemma, DIMENSION_COUNT), dimension))
		return 0;
	n->of = noun;
	return 1;
}

/*
 * Or, "aftershocks followed, the strongest (of them) with a magnitude of 5.4",
 * is it one of such things, and its noun is not told again?
 */
static int
bears_or_elides(const struct reading *r, size_t i, struct span dimension,
    struct number *n)
{
	if (bears(r, i, dimension, n))
		return 1;
	if (!reading_is(r, i, CHUNK_NOUN) ||
	    !(r->c.v[i].pronoun || arcs_headless(r, i)))
		return 0;
	while (i-- > 0)
		if (bears(r, i, dimension, n)) {
			n->of.elided = 1;
			return 1;
		}
	return 0;
}

/* "the price of petrol", "petrol prices": of what it is the price. */
static void
priced(const struct reading *r, size_t c, struct number *n)
{
	size_t head = r->c.v[c].head, from = nouns_start(r, c);

	if (reading_prep(r, c + 1, "genitive") &&
	    reading_is(r, c + 2, CHUNK_NOUN) && !r->c.v[c + 2].pronoun &&
	    reading_head(r, c + 2)->tag == TAG_NOUN)
		nouns_chunk(r, c + 2, &n->of);
	else if (head > from && r->t.v[head - 1].tag == TAG_NOUN)
		nouns_fill(r, from, head, &n->of);
}

void
level_bearer(const struct reading *r, struct number *n)
{
	struct span dimension = n->predicate.class;
	size_t c;

	if (!span_eq(n->of.lemma, dimension) ||
	    (c = chunk_at(r, n->of.at)) == PIECE_NOT)
		return;
	if (span_is(dimension, DIMENSION_PRICE)) {
		priced(r, c, n);
		return;
	}
	if ((n->kind != NUMBER_CARDINAL || n->unit.n > 0) &&
	    n->kind != NUMBER_MEASURE)
		return;
	if (c > 0 && (bears(r, c - 1, dimension, n) ||
	    (reading_is(r, c - 1, CHUNK_VERB) && bears_or_elides(r,
	    subject_find(r, c - 1), dimension, n))))
		return;
	if (c > 1 && reading_is(r, c - 1, CHUNK_PREP) && bears_or_elides(r, c -
	    (c > 2 && reading_is(r, c - 2, CHUNK_COMMA) ? 3 : 2),
	    dimension, n))
		return;
	if (reading_is(r, c + 1, CHUNK_PREP))
		(void)bears_or_elides(r, c + 2, dimension, n);
}

void
level_of_one(const struct reading *r, struct number *n)
{
	if (n->kind != NUMBER_MONEY || n->per.n > 0 || !EXTENT_SET(n->of.at) ||
	    n->predicate.role != PART_ATTRIBUTE)
		return;
	for (struct number *m = r->s->numbers.v; m < n; m++) {
		if (m->kind != NUMBER_MEASURE || m->value != 1 ||
		    !EXTENT_MEET(m->at, n->of.at))
			continue;
		n->per = m->unit;
		n->of = m->of;
		n->args = m->args;
		dimension_set(n, SPAN(DIMENSION_PRICE));
		memset(&m->predicate, 0, sizeof(m->predicate));
		return;
	}
}

/* "traded at 41 euros", "was put at 61%": the figure is what it came to. */
static int
stands_at(const struct reading *r, size_t k)
{
	size_t c = reading_chunk_of(r, k);

	return c != PIECE_NOT && c > 0 && reading_prep(r, c - 1, "level");
}

/* Does the verb say that something became more or less, and no more? */
static int
changes(const struct number *n)
{
	return span_is(n->predicate.class, "rose") ||
	    span_is(n->predicate.class, "fell") ||
	    span_is(n->predicate.class, "cut") ||
	    span_is(n->predicate.class, "raised");
}

/*
 * What has a level: any noun has one that rose to a sum, a share or a measure;
 * of others we know it by the noun alone, not that "exports to 40" is one.
 * What money is paid "at" is a price.
 */
static struct span
levelled(const struct reading *r, const struct number *n, int at)
{
	struct span class = dimension_of(r, n->of.class, dimension_type(n));

	if (class.n == 0)
		class = dimension_of(r, n->of.lemma, dimension_type(n));
	if (class.n > 0 || n->of.lemma.n == 0 || n->kind == NUMBER_DURATION)
		return class;
	if (at && n->kind == NUMBER_MONEY)
		return SPAN(DIMENSION_PRICE);
	return changes(n) ? dimension_told(r, n, &n->of) : class;
}

/*
 * "Consumer prices rose 2.8%": by how much they rose is the inflation, as their
 * class says, which has none of its own by which it rises.
 */
static int
is_own_rise(const struct reading *r, const struct number *n)
{
	return n->kind == NUMBER_PERCENT && n->of.class.n > 0 &&
	    n->role != ROLE_TO && span_is(n->predicate.class, "rose") &&
	    span_eq(dimension_of(r, n->of.class, DIMENSION_SHARE),
	    n->of.class) && !span_eq(n->of.lemma, n->of.class);
}

void
level_read(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	int at = stands_at(r, k);
	struct span class;

	if (n->predicate.role == PART_ATTRIBUTE && is_own_rise(r, n)) {
		n->predicate.class = n->of.class;
		return;
	}
	if (n->predicate.role != PART_ATTRIBUTE || n->kind == NUMBER_MULTIPLE ||
	    (n->role != ROLE_TO && n->role != ROLE_FROM && !at))
		return;
	class = levelled(r, n, at);
	if (class.n == 0)
		return;
	n->predicate.class = class;
	level_bearer(r, n);
}
