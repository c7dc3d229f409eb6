#include "numbers/crowds.h"

#include "facts/vocabulary.h"
#include "numbers/inflect.h"
#include "numbers/nouns.h"
#include "numbers/subject.h"

/* A crowd is of a demonstration told so many sentences before, at most. */
#define NEAR	3

static int
is(const struct reading *r, struct span word, const char *what)
{
	return word.n > 0 && grammar_has(&r->g->crowds, word, 1, what);
}

/* Does a word tell of one?  A bare capitalised one may be a name or a month. */
static int
tells(const struct reading *r, const struct word *w)
{
	struct verb_reading verb;
	struct span noun;

	if (w->kind != WORD_ALPHA)
		return 0;
	noun = inflect_noun(r->g, r->arena, w->fold);
	if (w->upper && span_eq(noun, w->fold))
		return 0;
	return is(r, noun, "told") || (inflect_verb(r->g, r->arena, w->fold,
	    &verb) && is(r, verb.lemma, "told"));
}

static int
told_in(const struct reading *r, const struct sentence *s,
    const struct words *w)
{
	for (size_t k = 0; k < s->numbers.n; k++)
		if (span_is(s->numbers.v[k].predicate.class,
		    PREDICATE_PROTESTED))
			return 1;
	for (size_t j = 0; j < w->n; j++)
		if (tells(r, &w->v[j]))
			return 1;
	return 0;
}

static int
told_near(const struct reading *r, const struct sentence *v,
    const struct words *w, size_t i)
{
	for (size_t k = i > NEAR ? i - NEAR : 0; k <= i; k++)
		if (told_in(r, &v[k], &w[k]))
			return 1;
	return 0;
}

/* What they took part in or joined, or what drew them; or PIECE_NOT. */
static size_t
occasion(const struct reading *r, const struct number *n)
{
	size_t c;

	if (!EXTENT_SET(n->predicate.at))
		return PIECE_NOT;
	c = reading_chunk_at(r, n->predicate.at.end - 1);
	if (n->predicate.role == PART_PATIENT)
		return reading_is(r, c, CHUNK_VERB) ? subject_find(r, c) :
		    PIECE_NOT;
	if (reading_is(r, ++c, CHUNK_PREP))
		c++;
	return reading_is(r, c, CHUNK_NOUN) ? c : PIECE_NOT;
}

/* "attended the funeral", "joined the army": no demonstration. */
static int
elsewhere(const struct reading *r, const struct number *n)
{
	size_t c = occasion(r, n);
	struct noun noun;

	if (c == PIECE_NOT || r->c.v[c].pronoun ||
	    reading_head(r, c)->tag == TAG_NAME)
		return 0;
	nouns_chunk(r, c, &noun);
	return !is(r, inflect_noun(r->g, r->arena, reading_word(r, c)),
	    "told") && !grammar_under(r->g, noun.class, CLASS_PLACE) &&
	    !grammar_under(r->g, noun.class, CLASS_PERSON);
}

/* Is it counted by what would fit any gathering? */
static int
of_crowd(const struct reading *r, const struct number *n)
{
	if (n->kind != NUMBER_CARDINAL || n->unit.n > 0 ||
	    n->part_of != NUMBER_NOT)
		return 0;
	if (n->predicate.class.n == 0 || is(r, n->predicate.class, "count"))
		/* "put the number of marchers at", "counted 40 marchers" */
		return is(r, n->of.lemma, "told") &&
		    grammar_under(r->g, n->of.class, CLASS_PERSON);
	return is(r, n->predicate.class, "class");
}

void
crowds_read(const struct reading *r, const struct sentence *v,
    const struct words *w, size_t i)
{
	int near = -1;

	for (size_t k = 0; k < r->s->numbers.n; k++) {
		struct number *n = &r->s->numbers.v[k];

		if (!of_crowd(r, n) || elsewhere(r, n))
			continue;
		if (near == -1)
			near = told_near(r, v, w, i);
		if (!near)
			return;
		n->predicate.class = SPAN(PREDICATE_PROTESTED);
		n->predicate.role = PART_AGENT;
		n->of.class = SPAN(CLASS_PERSON);
		n->args.n = 0;
		if (n->of.lemma.n == 0) {
			n->of.lemma = n->of.class;
			n->of.elided = 1;
		}
	}
}
