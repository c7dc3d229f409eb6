#include "numbers/singles.h"

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/events.h"
#include "numbers/inflect.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/walk.h"
#include "text/utf8.h"

/* Does it hold a number, other than "a 17-year-old boy", "a fourth man"? */
static int
has_number(const struct reading *r, size_t chunk)
{
	for (size_t t = r->c.v[chunk].a; t < r->c.v[chunk].b; t++) {
		size_t k = r->t.v[t].number;

		if (k != PIECE_NOT && r->s->numbers.v[k].kind != NUMBER_AGE &&
		    r->s->numbers.v[k].kind != NUMBER_ORDINAL)
			return 1;
	}
	return 0;
}

/* "an 18-year-old", "a third": the age, or which one, is the noun. */
int
singles_by_number(const struct reading *r, size_t c)
{
	const struct chunk *k = &r->c.v[c];
	const struct piece *head = &r->t.v[k->head];
	const struct number *n;

	if (head->number == PIECE_NOT || !k->determined)
		return 0;
	n = &r->s->numbers.v[head->number];
	return (n->kind == NUMBER_AGE && n->has_value &&
	    head->b - head->a > 2) ||
	    (n->kind == NUMBER_ORDINAL && n->value > 1);
}

/* "another": of what, is told before. */
static int
another(const struct reading *r, size_t c)
{
	return reading_means(r, r->t.v[r->c.v[c].a].fold, "rest");
}

int
singles_alone(const struct reading *r, size_t c)
{
	return singles_by_number(r, c) || (another(r, c) &&
	    r->c.v[c].b - r->c.v[c].a == 1 && !r->c.v[c].owner &&
	    !reading_does(r, c + 1, "to"));
}

int
singles_other(const struct reading *r, size_t c)
{
	return another(r, c);
}

/* The first piece of an item: behind an age, which is a number by itself. */
size_t
singles_first(const struct reading *r, size_t chunk)
{
	size_t t = r->c.v[chunk].head;

	if (singles_by_number(r, chunk))
		return r->c.v[chunk].a;
	while (t > r->c.v[chunk].a && r->t.v[t - 1].number == PIECE_NOT)
		t--;
	return t;
}

/* The piece behind an item, which of a number is its article only. */
size_t
singles_end(const struct reading *r, size_t chunk)
{
	return (singles_by_number(r, chunk) ? r->c.v[chunk].a :
	    r->c.v[chunk].head) + 1;
}

int
singles_titled(const struct reading *r, size_t c, struct noun *noun)
{
	size_t a = nouns_start(r, c), b = a;

	if (reading_head(r, c)->tag != TAG_NAME || !r->c.v[c].determined)
		return 0;
	while (b < r->c.v[c].head && r->t.v[b].tag == TAG_NOUN)
		b++;
	if (b == a || r->t.v[b].tag != TAG_NAME || !r->t.v[b - 1].plural)
		return 0;
	nouns_fill(r, a, b, noun);
	return grammar_under(r->g, noun->class, CLASS_PERSON);
}

static int
singular(const struct reading *r, const struct piece *t)
{
	return !t->plural && span_eq(inflect_noun(r->g, r->arena, t->fold),
	    t->fold) && !grammar_has(&r->g->irregular, t->fold, 2, "noun");
}

static int
loose(const struct reading *r, const struct chunk *c)
{
	for (size_t t = c->a; t < c->b; t++)
		if (r->t.v[t].tag == TAG_DET && r->t.v[t].loose &&
		    !reading_means(r, r->t.v[t].fold, "rest"))
			return 1;
	return 0;
}

/* "an unborn child": nobody is counted. */
static int
nobody(const struct reading *r, const struct chunk *c)
{
	for (size_t t = c->a; t < c->head; t++)
		if (reading_means(r, r->t.v[t].fold, "nobody"))
			return 1;
	return 0;
}

/* "might hurt himself", "to kill himself" */
static int
meant(const struct reading *r, size_t c)
{
	return c > 0 && reading_is(r, c - 1, CHUNK_VERB) &&
	    (r->c.v[c - 1].infinitive ||
	    r->t.v[r->c.v[c - 1].a].tag == TAG_MODAL);
}

/*
 * Is it a name, and neither "012016 LIMA" nor what ends in the name of a people
 * ("bomber targets Syrian")?
 */
static int
named(const struct reading *r, const struct chunk *k)
{
	struct row row;

	for (size_t t = k->a; t < k->b; t++)
		if (r->t.v[t].number == PIECE_NOT &&
		    uc_is_digit((unsigned char)r->t.v[t].fold.p[0]))
			return 0;
	return k->determined || k->b - k->a == 1 ||
	    !grammar_find(&r->g->nationalities, r->t.v[k->head].fold, &row);
}

/* "she and two guards": one told of before, with others. */
static int
with_others(const struct reading *r, size_t c)
{
	return reading_does(r, c, "told") &&
	    reading_is(r, c + 1, CHUNK_CONJ) &&
	    reading_does(r, c + 1, "adds") &&
	    reading_is(r, c + 2, CHUNK_NOUN) && !r->c.v[c + 2].pronoun;
}

/*
 * A name, or a noun that an article or owner singles out; in a headline, or
 * where one that is singled out stands before it in a list, without those.
 */
static int
single_thing(const struct reading *r, size_t c, int bare)
{
	const struct chunk *k = &r->c.v[c];
	const struct piece *head = &r->t.v[k->head];
	struct noun noun;
	struct event e;
	int owned = c > 0 && r->c.v[c - 1].owner &&
	    r->c.v[c - 1].kind == CHUNK_NOUN;

	nouns_chunk(r, c, &noun);
	if (k->pronoun)
		return (reading_does(r, c, "self") && !meant(r, c)) ||
		    with_others(r, c);
	if (singles_alone(r, c))
		return !k->owner && !loose(r, k);
	if (k->owner || loose(r, k) || nobody(r, k) ||
	    span_is(noun.class, CLASS_LIFE) || befallen_those(r, c, &e) ||
	    nominal_read(r, k->head, &e))
		return 0;
	owned |= bare && grammar_under(r->g, noun.class, CLASS_PERSON);
	if (head->tag == TAG_NAME)
		return (!head->plural || !(k->determined || owned) ||
		    singles_titled(r, c, &noun)) && named(r, k);
	return head->tag == TAG_NOUN && (!head->compound ||
	    grammar_under(r->g, noun.class, CLASS_PERSON)) &&
	    (k->determined || owned) &&
	    singular(r, head);
}

/* "Man found dead": of him it is said. */
static int
found(const struct reading *r, size_t verb)
{
	return events_manner(r, verb, MANNER_LEADS) &&
	    (reading_is(r, verb + 1, CHUNK_ADJ) ||
	    (reading_is(r, verb + 1, CHUNK_VERB) && r->c.v[verb + 1].bare));
}

/* "killed," a spokesman, Ann Otieno, said: who says so is not one of them. */
static int
speaks(const struct reading *r, size_t c)
{
	size_t verb = c + 1;

	if (reading_is(r, verb, CHUNK_COMMA) &&
	    reading_is(r, verb + 1, CHUNK_NOUN)) {
		verb = walk_phrase_end(r, verb + 1) + 1;
		if (reading_is(r, verb, CHUNK_COMMA))
			verb++;
	}
	return reading_is(r, verb, CHUNK_VERB) && !r->c.v[verb].passive &&
	    events_manner(r, verb, MANNER_SAYS) && !found(r, verb);
}

/*
 * ", said Ana Gil, a nun, and two men were hurt": who says so, told behind, and
 * who he is; not ", said Ana Gil, who was hurt".
 */
static int
said(const struct reading *r, size_t c)
{
	size_t next = walk_phrase_end(r, c) + 1;

	if (next < r->c.n && !reading_is(r, next, CHUNK_STOP) &&
	    !reading_is(r, next++, CHUNK_COMMA))
		return 0;
	if (c > 2 && reading_is(r, c - 1, CHUNK_COMMA))
		c -= 2;
	return c > 1 && reading_is(r, c, CHUNK_NOUN) &&
	    reading_head(r, c)->tag == TAG_NAME &&
	    reading_is(r, c - 1, CHUNK_VERB) && !r->c.v[c - 1].ing &&
	    events_manner(r, c - 1, MANNER_SAYS) &&
	    reading_is(r, c - 2, CHUNK_COMMA) &&
	    !reading_is(r, next, CHUNK_VERB) &&
	    !reading_is(r, next, CHUNK_REL);
}

/* One item at chunk i: owners, then the thing. Returns 0 if there is none. */
int
singles_item(const struct reading *r, size_t i, int bare, size_t *last)
{
	size_t k = i;

	while (reading_is(r, k, CHUNK_NOUN) && r->c.v[k].owner)
		if (has_number(r, k++))
			return 0;
	if (!reading_is(r, k, CHUNK_NOUN) || has_number(r, k) ||
	    !single_thing(r, k, bare) || speaks(r, k) || said(r, k))
		return 0;
	*last = k;
	return 1;
}
