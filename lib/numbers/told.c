#include "numbers/told.h"

#include "facts/vocabulary.h"
#include "numbers/grammar.h"
#include "numbers/nouns.h"
#include "numbers/singles.h"

struct number *
told_number(const struct told *t)
{
	return &t->s->numbers.v[t->number];
}

/* The age told in chunk c or beside it: "a 17-year-old boy", "Ortega, 61,". */
static double
age_of(const struct reading *r, size_t c)
{
	const struct numbers *v = &r->s->numbers;
	struct extent in = reading_extent(r, r->c.v[c].a, r->c.v[c].b);
	struct extent by = { 0, 0 };

	if (reading_is(r, c + 1, CHUNK_COMMA) && c + 2 < r->c.n)
		by = reading_extent(r, r->c.v[c + 2].a, r->c.v[c + 2].b);
	for (size_t i = 0; i < v->n; i++)
		if (v->v[i].kind == NUMBER_AGE &&
		    (EXTENT_MEET(v->v[i].at, in) ||
		    EXTENT_MEET(v->v[i].at, by)))
			return v->v[i].value;
	return 0;
}

/* Has the noun this part in whens.tsv? */
static int
is(const struct reading *r, const struct noun *noun, const char *part)
{
	return noun->lemma.n > 0 && reading_means(r, noun->lemma, part);
}

/* The words of noun chunk c but for how many they are: "all four victims". */
static size_t
words(const struct reading *r, size_t c)
{
	size_t n = 0, k;

	for (size_t t = r->c.v[c].a; t < r->c.v[c].b; t++) {
		k = r->t.v[t].number;
		n += k == PIECE_NOT ||
		    r->s->numbers.v[k].kind != NUMBER_CARDINAL;
	}
	return n;
}

struct told
told_read(const struct reading *r, size_t c)
{
	const struct chunk *chunk = &r->c.v[c];
	struct told t = { .s = r->s, .number = NUMBER_NOT, .w = r->w,
	    .age = age_of(r, c) };
	struct noun noun;

	nouns_chunk(r, c, &noun);
	t.value = r->t.v[chunk->head].plural ? 0 : 1;
	t.at = reading_extent(r, chunk->a, chunk->b);
	t.pronoun = chunk->pronoun;
	t.lemma = noun.lemma;
	t.class = noun.class;
	t.anyone = noun.lemma.n == 0 || singles_alone(r, c) ||
	    is(r, &noun, "anyone");
	t.sex = is(r, &noun, "male") ? 1 : is(r, &noun, "female") ? 2 : 0;
	t.more = words(r, c) > 2;
	t.definite = chunk->determined && !reading_is(r, c + 1, CHUNK_REL) &&
	    reading_means(r, r->t.v[chunk->a].fold, "definite");
	t.all = t.definite && reading_means(r, r->t.v[chunk->a].fold, "some");
	t.alone = r->t.v[chunk->head].number != PIECE_NOT;
	if (t.all)
		t.value = 0;
	for (size_t i = chunk->a; i < chunk->b; i++)
		if (r->t.v[i].tag == TAG_NAME) {
			t.a = t.b > t.a ? t.a : r->t.v[i].a;
			t.b = r->t.v[i].b;
		}
	return t;
}

int
told_same_name(const struct told *x, const struct told *y)
{
	const struct told *s = x->b - x->a < y->b - y->a ? x : y;
	const struct told *l = s == x ? y : x;

	for (size_t i = s->a; i < s->b; i++) {
		size_t k = l->a;

		while (k < l->b && !span_eq(s->w->v[i].fold, l->w->v[k].fold))
			k++;
		if (k == l->b)
			return 0;
	}
	return 1;
}

/*
 * "The child" may be a girl, "the boy" may not; "the victim" is not "the fourth
 * victim".
 */
static int
same_anyone(const struct told *x, const struct told *y)
{
	if (!x->anyone || x->more || (y->definite && y->more) ||
	    (x->sex != 0 && y->sex != 0 && x->sex != y->sex))
		return 0;
	if (x->class.n > 0 && !span_is(x->class, CLASS_PERSON) &&
	    y->class.n > 0 && !span_is(y->class, CLASS_PERSON))
		return span_eq(x->class, y->class);
	return y->anyone;
}

/*
 * May two nouns name the same?  "a diver" and "the diver", not "the cook"; "all
 * three" are whoever three are.
 */
static int
same_noun(const struct told *x, const struct told *y)
{
	return (x->all && x->alone) || same_anyone(x, y) ||
	    (x->lemma.n > 0 && span_eq(x->lemma, y->lemma));
}

int
told_same(const struct told *x, const struct told *y)
{
	if (x->value < y->value || x->value > y->value)
		return 0;
	if (x->b > x->a && y->b > y->a)
		return told_same_name(x, y);
	if (x->age > 0 && y->age > 0)
		return x->age == y->age;
	return x->definite && same_noun(x, y) && (x->all ||
	    x->s->n <= y->s->n + TOLD_NEAR);
}
