#include "numbers/lists.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/added.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/singles.h"
#include "numbers/walk.h"

int
lists_renamed(const struct reading *r, size_t c)
{
	struct noun noun;

	if (c > 1 && walk_naming(r, c - 1) > c)
		return 1;
	if (c < 2 || reading_head(r, c)->tag != TAG_NAME ||
	    !reading_is(r, c - 1, CHUNK_COMMA) ||
	    !reading_is(r, c - 2, CHUNK_NOUN) ||
	    reading_is(r, c + 1, CHUNK_CONJ) ||
	    (reading_is(r, c + 1, CHUNK_COMMA) &&
	    reading_is(r, c + 2, CHUNK_CONJ)))
		return 0;
	nouns_chunk(r, c - 2, &noun);
	return reading_head(r, c - 2)->tag == TAG_NOUN &&
	    !reading_head(r, c - 2)->plural &&
	    grammar_under(r->g, noun.class, CLASS_PERSON);
}

/* A noun, of which a name behind it tells who it is. */
static int
unnamed(const struct reading *r, size_t c)
{
	return reading_head(r, c)->tag == TAG_NOUN;
}

/*
 * Is a comma all that joins them?  So it is in headlines: "Mother, son hurt",
 * but not with a name: "Lima mayor, Ana Gil, hurt", "Driver, a father, hurt".
 */
static int
by_commas(const struct reading *r, const struct list *list)
{
	size_t last = list->last[list->n - 1];

	if (r->s->zone != ZONE_HEADLINE || list->n > 2)
		return r->s->zone == ZONE_HEADLINE;
	return unnamed(r, list->last[0]) && unnamed(r, last) &&
	    !r->c.v[last].determined && !reading_is(r, last + 1, CHUNK_COMMA) &&
	    !reading_prep(r, last + 1, "genitive");
}

/*
 * "was killed in Lima and a nun was hurt", not "people hurt in Lima and Cusco
 * were flown out": is the last item the subject of a clause of its own?
 */
static int
opens_clause(const struct reading *r, const struct list *list)
{
	size_t c = list->first[0], next = list->last[list->n - 1] + 1;

	if (!list->joined || !reading_is(r, next, CHUNK_VERB) ||
	    r->c.v[next].bare || c == 0 || !reading_is(r, --c, CHUNK_PREP))
		return 0;
	while (c > 0 && (reading_is(r, c, CHUNK_PREP) ||
	    reading_is(r, c, CHUNK_NOUN) || reading_is(r, c, CHUNK_ADJ) ||
	    reading_is(r, c, CHUNK_DATE)))
		c--;
	return reading_is(r, c, CHUNK_VERB) && !r->c.v[c].bare &&
	    !r->c.v[c].ing && !r->c.v[c].infinitive &&
	    !(c > 0 && reading_is(r, c - 1, CHUNK_REL));
}

static int
is_age(const struct reading *r, size_t c)
{
	size_t number;

	if (!reading_is(r, c, CHUNK_NOUN))
		return 0;
	number = reading_head(r, c)->number;
	return number != PIECE_NOT &&
	    r->s->numbers.v[number].kind == NUMBER_AGE;
}

/* Is chunk c told with an age: "Ana Gil, 31", "9-year-old Joy"? */
static int
is_aged(const struct reading *r, size_t c)
{
	for (size_t t = r->c.v[c].a; t < r->c.v[c].b; t++)
		if (r->t.v[t].number != PIECE_NOT && r->s->numbers.v[
		    r->t.v[t].number].kind == NUMBER_AGE)
			return 1;
	return reading_is(r, c + 1, CHUNK_COMMA) && is_age(r, c + 2);
}

size_t
lists_first_aged(const struct reading *r, size_t c)
{
	size_t i;

	while (is_aged(r, c)) {
		i = c;
		if (i > 0 && reading_is(r, i - 1, CHUNK_CONJ))
			i--;
		if (i > 0 && reading_is(r, i - 1, CHUNK_COMMA))
			i--;
		if (i == c)
			break;
		if (i > 1 && is_age(r, i - 1) &&
		    reading_is(r, i - 2, CHUNK_COMMA))
			i -= 2;
		if (i == 0 || !reading_is(r, i - 1, CHUNK_NOUN))
			break;
		c = i - 1;
	}
	return c;
}

/*
 * "their sons Luis, 7, and Pedro, 4": who a name is told to be, by a noun in
 * the plural before others and their ages.
 */
static int
titled(const struct reading *r, size_t c, struct noun *noun)
{
	size_t i = c;

	if (singles_titled(r, c, noun))
		return 1;
	while (i > 0 && (reading_is(r, i - 1, CHUNK_COMMA) ||
	    reading_is(r, i - 1, CHUNK_CONJ)))
		i--;
	if (i < 3 || i == c || !is_age(r, i - 1) ||
	    !reading_is(r, i - 2, CHUNK_COMMA) ||
	    !reading_is(r, i - 3, CHUNK_NOUN))
		return 0;
	if (!singles_titled(r, i - 3, noun))
		return titled(r, i - 3, noun);
	return r->t.v[nouns_start(r, i - 3)].plural;
}

void
lists_at(const struct reading *r, size_t i, struct list *list)
{
	size_t last;
	int headline = r->s->zone == ZONE_HEADLINE;

	memset(list, 0, sizeof(*list));
	while (list->n < LISTS_MOST && singles_item(r, i, headline ||
	    (list->n > 0 && r->c.v[list->last[0]].determined), &last)) {
		list->first[list->n] = i;
		list->last[list->n++] = last;
		if (list->joined)
			break;
		i = last + 1;
		if (reading_is(r, i, CHUNK_COMMA))
			i++;
		if (reading_is(r, i, CHUNK_CONJ)) {
			list->joined = 1;
			i++;
		} else if (i == last + 1)
			break;
	}
	if (list->n > 1 && opens_clause(r, list)) {
		list->n--;
		list->joined = 0;
	}
	/* "a woman and her 6-year-old son": each by itself */
	if (list->n > 1 && ((!list->joined && !by_commas(r, list)) ||
	    added_taken(r, reading_extent(r,
	    singles_first(r, list->first[0]),
	    r->c.v[list->last[list->n - 1]].head + 1))))
		list->n = 1;
}

void
lists_share_class(const struct reading *r, struct list *list)
{
	struct noun noun, who;

	list->named = 1;
	for (size_t i = 0; i < list->n; i++) {
		const struct chunk *k = &r->c.v[list->last[i]];

		nouns_chunk(r, list->last[i], &noun);
		if (k->pronoun || singles_alone(r, list->last[i]))
			noun.class = noun.lemma = SPAN(CLASS_PERSON);
		list->classes[i] = noun.class;
		if (noun.class.n == 0 && titled(r, list->last[i], &who))
			list->classes[i] = noun.class = who.class;
		list->named = list->named && noun.class.n == 0 &&
		    r->t.v[k->head].tag == TAG_NAME && k->b - k->a > 1 &&
		    !k->determined;
		if (i == 0) {
			list->class = noun.class;
			list->lemma = noun.lemma;
			continue;
		}
		if (!grammar_within(r->g, noun.class, list->class))
			list->class = SPAN("");
		if (!span_eq(list->lemma, noun.lemma))
			list->lemma = SPAN("");
	}
}

int
lists_named_class(const struct reading *r, struct list *list)
{
	struct noun noun;
	struct event e;
	size_t c = list->first[0];

	if (c < 2 || !reading_prep(r, c - 1, "genitive") ||
	    !reading_is(r, c - 2, CHUNK_NOUN) ||
	    !reading_head(r, c - 2)->plural ||
	    nominal_read(r, r->c.v[c - 2].head, &e))
		return 0;
	nouns_chunk(r, c - 2, &noun);
	list->class = noun.class;
	list->lemma = noun.lemma;
	return 1;
}
