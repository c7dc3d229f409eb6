#include "numbers/plurals.h"

#include <math.h>
#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/added.h"
#include "numbers/befallen.h"
#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/reach.h"
#include "numbers/walk.h"

/* A plural is of so many at least. */
#define FEWEST	2

/* People in the plural, without a numeral or a word that counts. */
static int
people(const struct reading *r, size_t c, struct noun *noun)
{
	const struct chunk *k = &r->c.v[c];
	const struct piece *head = &r->t.v[k->head];
	struct event e;

	if (k->kind != CHUNK_NOUN || k->pronoun || k->owner ||
	    !head->plural || walk_numbered(r, c) ||
	    (head->tag != TAG_NOUN && head->tag != TAG_NAME))
		return 0;
	for (size_t t = k->a; t < k->head; t++)
		if (r->t.v[t].tag == TAG_DET && r->t.v[t].loose &&
		    !reading_means(r, r->t.v[t].fold, "some"))
			return 0;
	nouns_chunk(r, c, noun);
	return grammar_under(r->g, noun->class, CLASS_PERSON) &&
	    !span_is(noun->class, CLASS_LIFE) &&
	    !nominal_read(r, k->head, &e);
}

/* "the miners' deaths": not "the guards' killing of two men". */
static int
owners(const struct reading *r, size_t c, struct noun *noun,
    struct reached *found)
{
	size_t t = r->c.v[c].head;

	memset(found, 0, sizeof(*found));
	if (r->c.v[c].kind != CHUNK_NOUN || t == r->c.v[c].a ||
	    !r->t.v[t - 1].plural || r->t.v[t - 1].b == r->t.v[t].a ||
	    !r->w->v[r->t.v[t - 1].b].glued || walk_numbered(r, c) ||
	    !nominal_counts(r, t, &found->event) || found->event.takes.n == 0 ||
	    reading_prep(r, c + 1, "genitive"))
		return 0;
	nouns_fill(r, nouns_start(r, c), t, noun);
	found->role = PART_PATIENT;
	found->strength = REACH_FINITE;
	return grammar_under(r->g, noun->class, CLASS_PERSON);
}

/* "Police: two men shot", "Two men shot: police": who says so. */
static int
cut_off(const struct reading *r, size_t c)
{
	return (reading_is(r, c + 1, CHUNK_STOP) && c + 2 < r->c.n) ||
	    (c + 1 == r->c.n && c > 0 && reading_is(r, c - 1, CHUNK_STOP));
}

/* "12 rebels and soldiers": the numeral before may count both. */
static int
beside_number(const struct reading *r, size_t c)
{
	return c > 1 && (reading_is(r, c - 1, CHUNK_CONJ) ||
	    reading_is(r, c - 1, CHUNK_COMMA)) &&
	    reading_is(r, c - 2, CHUNK_NOUN) && walk_numbered(r, c - 2);
}

/* "Teens hurt in blast": no auxiliary, but not "police shot and killed". */
static int
undergone(const struct reading *r, size_t i, size_t c)
{
	if (!r->c.v[i].bare || i < c)
		return 1;
	return (reading_is(r, i + 1, CHUNK_PREP) ||
	    reading_is(r, i + 1, CHUNK_DATE) || i + 1 >= r->c.n) &&
	    !reading_is(r, i - 1, CHUNK_REL);
}

/*
 * Not "can be shot", nor "are killed", as a rule; a verb alone is past or a
 * participle.
 */
static int
past(const struct reading *r, size_t i)
{
	const struct chunk *k = &r->c.v[i];

	if (r->t.v[k->a].tag == TAG_MODAL ||
	    reading_means(r, r->t.v[k->a].fold, "usual"))
		return 0;
	switch (r->t.v[k->head].verb.form) {
	case FORM_PAST: case FORM_PART: case FORM_ED:
		return 1;
	case FORM_NONE: case FORM_BASE: case FORM_S: case FORM_ING:
		break;
	}
	return 0;
}

/*
 * Has it happened to the noun of chunk c?  Not: to kill, kills; killing only
 * behind a comma; not "officers went to the hospital".
 */
static int
happened(const struct reading *r, const struct event *e, size_t c)
{
	size_t i = reading_past(r, 0, e->a);
	const struct chunk *k = &r->c.v[i];

	if (e->kind == EVENT_NOUN)
		return 1;
	if (i == r->c.n || k->kind != CHUNK_VERB)
		return i < r->c.n && k->kind == CHUNK_ADJ;
	if (k->infinitive || (events_manner(r, i, MANNER_GOES) && !k->passive))
		return 0;
	if (k->ing && !k->finite)
		return i > 0 && reading_is(r, i - 1, CHUNK_COMMA);
	return past(r, i) && undergone(r, i, c);
}

/* Is it a fact that befalls single persons? */
static int
befalls(const struct reading *r, const struct reached *found, size_t c)
{
	return found->strength >= REACH_CLEAR && !found->oblique &&
	    found->role == PART_PATIENT && !found->event.negated &&
	    events_is(r->g, found->event.class, EVENTS_BEFALLS, CLASS_PERSON) &&
	    events_is(r->g, found->event.class, EVENTS_IMPLIED, "one") &&
	    happened(r, &found->event, c);
}

/* "12 were hurt, including nuns and pupils": the first chunk of such a list. */
static int
included(const struct reading *r, size_t c)
{
	while (c > 1 && (reading_is(r, c - 1, CHUNK_CONJ) ||
	    reading_is(r, c - 1, CHUNK_COMMA)) &&
	    reading_is(r, c - 2, CHUNK_NOUN))
		c -= 2;
	return c > 0 && reading_includes(r, c - 1);
}

/*
 * Does a number of the sentence count those whom this befell, or the noun?  One
 * person is not they, and of what is told of all of them they may be a part,
 * which is set then.
 */
static int
counted(const struct reading *r, const struct reached *found, size_t c,
    struct extent at, size_t *part_of)
{
	*part_of = NUMBER_NOT;
	for (size_t i = 0; i < r->s->numbers.n; i++) {
		const struct number *n = &r->s->numbers.v[i];

		if (EXTENT_MEET(n->at, at) || EXTENT_MEET(n->of.at, at))
			return 1;
		if (span_is(n->rule, "implied-plural") ||
		    n->predicate.role != PART_PATIENT ||
		    !span_eq(n->predicate.class, found->event.class) ||
		    (n->kind == NUMBER_IMPLIED && n->value == 1) ||
		    found->echo)
			continue;
		if (!included(r, c) || n->at.start > at.start)
			return 1;
		if (*part_of == NUMBER_NOT)
			*part_of = i;
	}
	return 0;
}

/* "The number of people": it is told elsewhere. */
static int
numbered(const struct reading *r, size_t c)
{
	return c > 1 && reading_is(r, c - 1, CHUNK_PREP) &&
	    reading_does(r, c - 2, "number");
}

/* "An unknown number of" people: how far these are from it. */
static size_t
unknown(const struct reading *r, size_t c)
{
	return c + 2 < r->c.n && reading_is(r, c, CHUNK_NOUN) &&
	    reading_does(r, c, "number") &&
	    reading_means(r, r->t.v[r->c.v[c].a].fold, "indefinite") &&
	    reading_prep(r, c + 1, "genitive") ? 2 : 0;
}

/* What befell them; "an unknown number of wounded people" tells it within. */
static struct reached
reach_plural(const struct reading *r, struct mention m, struct span class)
{
	struct reached found = { .role = PART_PATIENT,
	    .strength = REACH_FINITE };

	if (m.left == m.right || !befallen_within(r, m.right, &found.event))
		return reach_event(r, m, class);
	found.event.kind = EVENT_NOUN;	/* there is no verb to ask */
	return found;
}

void
plurals_read(const struct reading *r, struct memory *memory)
{
	struct noun noun;
	struct number *n;
	size_t whole;

	for (size_t i = 0; i < r->c.n; i++) {
		size_t of = unknown(r, i);
		struct mention m = { i, i + of };
		struct reached found;

		if (people(r, i + of, &noun) && !beside_number(r, i) &&
		    !numbered(r, i) && !cut_off(r, i))
			found = reach_plural(r, m, noun.class);
		else if (!owners(r, i, &noun, &found))
			continue;
		if (!befalls(r, &found, i) ||
		    counted(r, &found, i, noun.at, &whole))
			continue;
		n = added_number(r, noun.at, memory);
		n->part_of = whole;
		n->text = noun.text;
		n->kind = NUMBER_IMPLIED;
		n->modifier = MODIFIER_VAGUE;
		n->has_range = 1;
		n->low = FEWEST;
		n->high = INFINITY;
		n->of = noun;
		events_store(r, &found.event, found.role, &n->predicate);
		n->clause = clauses_extent(r, i);
		n->rule = SPAN("implied-plural");
	}
}
