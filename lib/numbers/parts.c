#include "numbers/parts.h"

#include <math.h>

#include "facts/vocabulary.h"

/* Parts of a whole that differ by less are the same. */
#define SAME	1e-9

/* The nearest number before k that counts something; NUMBER_NOT. */
static size_t
number_before(const struct reading *r, size_t k)
{
	while (k-- > 0) {
		const struct number *n = &r->s->numbers.v[k];

		if (n->kind == NUMBER_CARDINAL && n->predicate.role !=
		    PART_ATTRIBUTE && n->of.class.n > 0)
			return k;
	}
	return NUMBER_NOT;
}

/* "including 11 children", "among them 11 children" */
static int
introduced(const struct reading *r, size_t c, const char *what)
{
	if (c > 0 && reading_prep(r, c - 1, what))
		return !reading_does(r, c - 1, "genitive");
	return c > 1 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    r->c.v[c - 1].pronoun && reading_prep(r, c - 2, what);
}

/*
 * "six were among the 40 dead", "two teens among four shot": the one before is
 * the part, which no part that follows its whole could be.
 */
static int
follows_part(const struct reading *r, size_t k, size_t c, size_t before)
{
	const struct number *n = &r->s->numbers.v[k];
	const struct number *part = &r->s->numbers.v[before];

	if (c < 2 || !introduced(r, c, "part"))
		return 0;
	if (reading_is(r, c - 2, CHUNK_VERB) && r->c.v[c - 2].copula)
		return 1;
	return reading_chunk_of(r, before) == c - 2 && n->has_value &&
	    part->has_value && part->value < n->value;
}

/*
 * "Of 412 injured, 58 were taken to hospital": all before the comma is the
 * whole.
 */
static int
fronted(const struct reading *r, size_t c)
{
	if (c < 3 || !reading_is(r, c - 1, CHUNK_COMMA) ||
	    !reading_prep(r, 0, "genitive"))
		return 0;
	for (size_t i = 1; i + 1 < c; i++)
		if (r->c.v[i].kind == CHUNK_COMMA)
			return 0;
	return 1;
}

/* Are they of what was counted: the same, or people as those were? */
static int
within(const struct reading *r, const struct noun *noun, struct span class)
{
	return span_eq(noun->class, class) || (!noun->elided &&
	    grammar_under(r->g, noun->class, CLASS_PERSON) &&
	    grammar_under(r->g, class, CLASS_PERSON));
}

/*
 * "the toll rose to 47, among them six children": what stands before the whole
 * is told of the part as it is told of the whole.
 */
static void
told_of_whole(const struct reading *r, struct number *n)
{
	const struct number *all = &r->s->numbers.v[n->part_of];

	if (all->predicate.class.n > 0 && n->predicate.class.n > 0 &&
	    n->predicate.at.end <= all->at.start)
		n->predicate = all->predicate;
}

/* The chunk that a list begins with, of which chunk c is an item. */
static size_t
list_start(const struct reading *r, size_t c)
{
	for (size_t i = c; i > 0; c = i) {
		if (reading_is(r, i - 1, CHUNK_CONJ))
			i--;
		if (i > 0 && reading_is(r, i - 1, CHUNK_COMMA))
			i--;
		if (i == c || i == 0 || !reading_is(r, --i, CHUNK_NOUN))
			break;
	}
	return c;
}

/* "including five pupils, a cook and two nuns": of what the one before is. */
static int
listed(const struct reading *r, size_t k, size_t c, size_t before)
{
	const struct number *n = &r->s->numbers.v[k];
	const struct number *part = &r->s->numbers.v[before];
	size_t at = reading_chunk_of(r, before);

	if (part->part_of == NUMBER_NOT || part->part_of_n != NUMBER_NOT ||
	    !within(r, &n->of, part->of.class) ||
	    (n->predicate.class.n > 0 && !span_eq(n->predicate.class,
	    part->predicate.class)))
		return 0;
	return at < c && at >= list_start(r, c);
}

/* "Twelve were wounded, three seriously": by an adverb alone. */
static int
qualified(const struct reading *r, size_t k, size_t c, size_t before)
{
	const struct number *n = &r->s->numbers.v[k];
	const struct number *all = &r->s->numbers.v[before];
	size_t t = reading_piece_of(r, k) + 1;

	return n->of.elided && n->predicate.class.n > 0 &&
	    n->predicate.at.start == all->predicate.at.start &&
	    n->value < all->value && c > 0 &&
	    reading_is(r, c - 1, CHUNK_COMMA) && t < r->t.n &&
	    r->t.v[t].tag == TAG_ADV && (t + 1 == r->t.n ||
	    r->t.v[t + 1].tag == TAG_COMMA || r->t.v[t + 1].tag == TAG_STOP);
}

/* "Three people were killed: a cook and two nuns": who they were. */
static int
spelled_out(const struct reading *r, size_t k, size_t c, size_t before)
{
	const struct number *n = &r->s->numbers.v[k];
	const struct number *all = &r->s->numbers.v[before];
	size_t i = list_start(r, c);

	return i > 0 && reading_is(r, i - 1, CHUNK_STOP) &&
	    span_is(reading_word(r, i - 1), ":") &&
	    reading_chunk_of(r, before) < i - 1 &&
	    n->predicate.class.n == 0 && all->part_of == NUMBER_NOT &&
	    all->predicate.role == PART_PATIENT && all->has_value &&
	    n->value < all->value && within(r, &n->of, all->of.class);
}

/* "Fourteen people were hurt, 11 critically": how badly some of them were. */
static int
graded(const struct reading *r, size_t k, size_t c, size_t before)
{
	const struct number *n = &r->s->numbers.v[k];
	const struct number *all = &r->s->numbers.v[before];

	return c > 0 && reading_is(r, c - 1, CHUNK_COMMA) && n->of.elided &&
	    reading_is(r, c + 1, CHUNK_ADJ) && n->has_value &&
	    all->has_value && n->value < all->value &&
	    span_eq(n->predicate.class, all->predicate.class);
}

void
parts_read(const struct reading *r, size_t k, enum counting how,
    const struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	size_t c = reading_chunk_of(r, k), before = number_before(r, k);

	if (c == PIECE_NOT || n->part_of != NUMBER_NOT ||
	    n->kind != NUMBER_CARDINAL)
		return;
	if (before != NUMBER_NOT && follows_part(r, k, c, before)) {
		r->s->numbers.v[before].part_of = k;
		if (r->s->numbers.v[before].predicate.class.n == 0)
			r->s->numbers.v[before].predicate = n->predicate;
		return;
	}
	if (before != NUMBER_NOT && (how == COUNTING_ANAPHOR ||
	    fronted(r, c) || introduced(r, c, "part") ||
	    (introduced(r, c, "beside") &&
	    r->s->numbers.v[before].part_of != NUMBER_NOT))) {
		n->part_of = before;
		if (introduced(r, c, "part"))
			told_of_whole(r, n);
	} else if (before != NUMBER_NOT && graded(r, k, c, before)) {
		n->part_of = before;
	} else if (before != NUMBER_NOT && listed(r, k, c, before)) {
		n->part_of = r->s->numbers.v[before].part_of;
		n->predicate = r->s->numbers.v[before].predicate;
	} else if (before != NUMBER_NOT && qualified(r, k, c, before))
		n->part_of = before;
	else if (before != NUMBER_NOT && spelled_out(r, k, c, before)) {
		n->part_of = before;
		n->predicate = r->s->numbers.v[before].predicate;
	} else if (how == COUNTING_ANAPHOR && memory->set &&
	    memory->n + 1 >= r->s->n && within(r, &n->of,
	    memory->noun.class)) {
		n->part_of = memory->index;
		n->part_of_n = memory->n;
	}
}

void
parts_one_more(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	const struct number *before = k > 0 ? n - 1 : NULL;

	if (n->kind != NUMBER_FRACTION || before == NULL ||
	    before->kind != NUMBER_CARDINAL || before->value < 2 ||
	    fabs(n->value * (before->value + 1) - 1) > SAME)
		return;
	n->kind = NUMBER_CARDINAL;
	n->value = n->low = n->high = 1;
	n->other = 1;
	n->rule = SPAN("one-more");
}
