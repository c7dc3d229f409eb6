#include "numbers/ages.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "figures/age.h"
#include "numbers/arguments.h"
#include "numbers/dimension.h"
#include "numbers/nouns.h"
#include "numbers/subject.h"
#include "text/utf8.h"

/* "ages 24, 25, and 41": a list goes on. */
static int
aged_list(const struct reading *r, size_t c)
{
	size_t i = c, number;

	while (i > 0 && (reading_is(r, i - 1, CHUNK_COMMA) ||
	    reading_is(r, i - 1, CHUNK_CONJ)))
		i--;
	if (i == 0 || i == c || !reading_is(r, i - 1, CHUNK_NOUN))
		return 0;
	number = reading_head(r, i - 1)->number;
	return number != PIECE_NOT && r->c.v[c].b - r->c.v[c].a == 1 &&
	    r->s->numbers.v[number].kind == NUMBER_AGE;
}

/* "Lopez, 43, said": the noun right before the comma. */
static void
aged(const struct reading *r, size_t t, struct mention m, struct number *n)
{
	size_t c = m.left, subject = PIECE_NOT, number;

	if (c == PIECE_NOT)
		return;
	if (r->t.v[t].b - r->t.v[t].a > 2 && r->c.v[c].head > t)
		return;		/* "a 17-year-old boy": of is there */
	if (c > 1 && (reading_is(r, c - 1, CHUNK_COMMA) ||
	    aged_list(r, c)))
		subject = c - 2;
	else if (c > 1 && reading_does(r, c - 1, "aged"))
		subject = c - (c > 2 && reading_is(r, c - 2, CHUNK_COMMA) ?
		    3 : 2);	/* "women aged 25", "two sons, aged 6" */
	else if (c > 0 && reading_is(r, c - 1, CHUNK_VERB) &&
	    !r->c.v[c].determined)
		subject = subject_find(r, c - 1);
	if (subject == PIECE_NOT || !reading_is(r, subject, CHUNK_NOUN))
		return;
	number = reading_head(r, subject)->number;
	if (number != PIECE_NOT) {	/* "ages 24, 25" */
		n->of = r->s->numbers.v[number].of;
		return;
	}
	nouns_chunk(r, subject, &n->of);
}

/* Nothing stands beside the number but "both" and the like. */
static int
lone(const struct reading *r, size_t c)
{
	for (size_t i = r->c.v[c].a; i < r->c.v[c].b; i++)
		if (r->t.v[i].number == PIECE_NOT && !r->t.v[i].loose)
			return 0;
	return 1;
}

/* In digits; in words behind a name, between commas: "Ann Wu, three,". */
static int
written_as_age(const struct reading *r, size_t c, const struct number *n)
{
	if (uc_is_digit((unsigned char)n->text.p[0]))
		return n->text.n <= 3;
	return reading_head(r, c - 2)->tag == TAG_NAME && r->c.v[c - 2].b -
	    r->c.v[c - 2].a > 1 && reading_is(r, c + 1, CHUNK_COMMA);
}

/* "Lopez, 43 (shot at home)", "Lopez, 43 -- who": a mark ends it. */
static int
marked_off(const struct reading *r, size_t c)
{
	size_t i = reading_behind(r, c);

	return i < r->w->n && r->w->v[i].kind == WORD_PUNCT &&
	    !r->w->v[i].glued;
}

/* "the man, 28, died": a bare number in apposition to a person. */
static int
apposed_age(const struct reading *r, size_t c, const struct number *n)
{
	struct noun noun;

	if (n->kind == NUMBER_CARDINAL && aged_list(r, c))
		return 1;
	if (n->kind != NUMBER_CARDINAL || !n->has_value || n->value < 1 ||
	    n->value > AGE_OLDEST || n->modifier != MODIFIER_NONE || c < 2 ||
	    !written_as_age(r, c, n) ||
	    !reading_is(r, c - 1, CHUNK_COMMA) ||
	    !reading_is(r, c - 2, CHUNK_NOUN) || !lone(r, c) ||
	    (c + 1 < r->c.n && !reading_is(r, c + 1, CHUNK_COMMA) &&
	    !reading_is(r, c + 1, CHUNK_STOP) &&
	    !reading_is(r, c + 1, CHUNK_CONJ) && !marked_off(r, c)))
		return 0;
	nouns_chunk(r, c - 2, &noun);
	return reading_head(r, c - 2)->tag == TAG_NAME ||
	    grammar_under(r->g, noun.class, CLASS_PERSON);
}

int
ages_read(const struct reading *r, size_t t, enum counting how,
    struct mention m, struct number *n)
{
	if (how == COUNTING_ELIDED && apposed_age(r, m.left, n)) {
		n->kind = NUMBER_AGE;
		n->unit = SPAN("a");
	}
	if (n->kind != NUMBER_AGE)
		return 0;
	aged(r, t, m, n);
	arguments_measured(r, n);
	dimension_set(n, SPAN(DIMENSION_AGE));
	n->predicate.at = n->at;
	n->predicate.text = n->text;
	return 1;
}
