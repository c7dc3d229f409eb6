#include "numbers/tags.h"

#include <string.h>

#define BIT(tag)	(1U << (tag))
#define MAYBE(t, tag)	(((t)->maybe & BIT(tag)) != 0)

/* A share of capitals above which a text is set as a headline. */
#define HEADLINE_PERCENT	60

struct tagger {
	struct token		*v;
	size_t			 n;
	const struct grammar	*g;
	struct arena		*arena;
	int			 headline;
};

static int
nominal(enum tag tag)
{
	return tag == TAG_NOUN || tag == TAG_NAME;
}

/* The nearest token before i that is no adverb; NULL at a beginning. */
static const struct token *
before(const struct tagger *t, size_t i)
{
	while (i > 0 && t->v[i - 1].tag == TAG_ADV)
		i--;
	return i > 0 ? &t->v[i - 1] : NULL;
}

static enum tag
tag_before(const struct tagger *t, size_t i)
{
	const struct token *b = before(t, i);

	return b != NULL ? b->tag : TAG_STOP;
}

static int
known_noun(const struct tagger *t, const struct token *k)
{
	struct row row;
	struct span lemma = inflect_noun(t->g, t->arena, k->fold);

	return grammar_find(&t->g->nouns, lemma, &row) ||
	    grammar_find(&t->g->wide_nouns, lemma, &row) ||
	    grammar_find(&t->g->nominals, lemma, &row) ||
	    grammar_find(&t->g->dimensions, lemma, &row);
}

static int
predicative(const struct tagger *t, const struct token *k)
{
	struct row row;

	return !k->compound &&
	    grammar_has(&t->g->predicates, k->fold, 2, "a", &row);
}

/* "828 metres tall" */
static int
measures(const struct tagger *t, const struct token *k)
{
	struct row row;

	return grammar_has(&t->g->dimensions, k->fold, 2, "adjective", &row);
}

/* Has its verb this letter in manners.tsv? */
static int
manner(const struct tagger *t, const struct token *k, char letter)
{
	struct row row;
	struct span how;

	if (k->verb.lemma.n == 0 ||
	    !grammar_find(&t->g->manners, k->verb.lemma, &row))
		return 0;
	how = lexicon_column(&row, 1);
	return memchr(how.p, letter, how.n) != NULL;
}

/* Could this begin a noun phrase, or go on with one? */
static int
opens_noun(const struct tagger *t, size_t i)
{
	const struct token *k;

	if (i >= t->n)
		return 0;
	k = &t->v[i];
	if (k->tag == TAG_NUMBER || k->tag == TAG_NOUN || k->tag == TAG_NAME)
		return 1;
	if (k->maybe != 0)
		return MAYBE(k, TAG_DET) || MAYBE(k, TAG_OWN) ||
		    MAYBE(k, TAG_PRON);
	return k->tag == TAG_NONE && (k->verb.grade == 'n' ||
	    k->verb.grade == 'a' || k->plural || k->upper);
}

/* Could this be the noun after an adjective? */
static int
goes_on(const struct tagger *t, size_t i)
{
	const struct token *k;

	if (i >= t->n)
		return 0;
	k = &t->v[i];
	if (k->verb.form == FORM_S && k->verb.grade != 'n' &&
	    !known_noun(t, k))
		return 0;	/* "of injured stands at" */
	return k->number == TOKEN_NOT && k->maybe == 0 &&
	    k->tag != TAG_COMMA && k->tag != TAG_STOP &&
	    !span_ends(k->fold, SPAN("ly")) && opens_noun(t, i);
}

/* Is there a finite verb before the next comma or stop? */
static int
clause_follows(const struct tagger *t, size_t i)
{
	for (; i < t->n; i++) {
		const struct token *k = &t->v[i];

		if (k->tag == TAG_COMMA || k->tag == TAG_STOP)
			return 0;
		if (MAYBE(k, TAG_MODAL) || (MAYBE(k, TAG_AUX) && k->finite))
			return 1;
		if (k->verb.form == FORM_PAST || k->verb.form == FORM_ED)
			return 1;
		if ((k->verb.form == FORM_S || k->verb.form == FORM_BASE) &&
		    k->verb.grade == 'v')
			return 1;
	}
	return 0;
}

static int
finite_next(const struct tagger *t, size_t i)
{
	if (i >= t->n)
		return 0;
	if (MAYBE(&t->v[i], TAG_AUX) || MAYBE(&t->v[i], TAG_MODAL))
		return 1;
	if (MAYBE(&t->v[i], TAG_ADV) || MAYBE(&t->v[i], TAG_NOT))
		return finite_next(t, i + 1);
	return t->v[i].maybe == 0 && t->v[i].verb.form != FORM_NONE &&
	    t->v[i].verb.form != FORM_ING && t->v[i].verb.grade != 'n';
}

/* "to": before a verb it makes an infinitive. */
static enum tag
read_to(const struct tagger *t, size_t i)
{
	const struct token *k = i + 1 < t->n ? &t->v[i + 1] : NULL;

	if (k == NULL || k->number != TOKEN_NOT)
		return TAG_PREP;
	if (MAYBE(k, TAG_AUX))
		return TAG_TO;
	if (MAYBE(k, TAG_ADV) || span_ends(k->fold, SPAN("ly")))
		return read_to(t, i + 1);
	if (k->upper && !t->headline)
		return TAG_PREP;
	if (k->maybe != 0 || k->verb.form != FORM_BASE || k->compound)
		return TAG_PREP;
	if (k->verb.grade == 'v' || k->verb.grade == 'b' ||
	    tag_before(t, i) == TAG_AUX)
		return TAG_TO;
	return opens_noun(t, i + 2) ? TAG_TO : TAG_PREP;
}

/* "that", "who", "which": of a noun, or opening what is said. */
static enum tag
read_that(const struct tagger *t, size_t i)
{
	const struct token *k = &t->v[i];
	enum tag b = tag_before(t, i);

	if (!MAYBE(k, TAG_SUB))
		return TAG_REL;
	if ((nominal(b) || b == TAG_NUMBER || b == TAG_COMMA) &&
	    finite_next(t, i + 1))
		return TAG_REL;
	if (b == TAG_PREP)
		return TAG_PRON;
	if (b == TAG_STOP && finite_next(t, i + 1))
		return TAG_PRON;
	if (clause_follows(t, i + 1))
		return TAG_SUB;
	return opens_noun(t, i + 1) ? TAG_DET : TAG_PRON;
}

/* 's and the like: of an owner, or short for "is". */
static enum tag
read_clitic(const struct tagger *t, size_t i)
{
	enum tag b = tag_before(t, i);

	if (!nominal(b) && b != TAG_NUMBER && b != TAG_DATE)
		return TAG_AUX;
	if (i + 1 < t->n && (MAYBE(&t->v[i + 1], TAG_DET) ||
	    MAYBE(&t->v[i + 1], TAG_NOT) ||
	    t->v[i + 1].verb.form == FORM_ING))
		return TAG_AUX;
	return TAG_POSS;
}

/* "as", "after", "since": before a clause, or before a noun. */
static enum tag
read_sub(const struct tagger *t, size_t i)
{
	if (i > 0 && t->v[i - 1].tag == TAG_VERB &&
	    manner(t, &t->v[i - 1], 'a'))
		return TAG_PREP;	/* "known as" */
	if (clause_follows(t, i + 1))
		return TAG_SUB;
	for (size_t k = i + 1; t->headline && k < t->n; k++)
		if (t->v[k].verb.form != FORM_NONE &&
		    t->v[k].tag != TAG_COMMA)
			return TAG_SUB;
	return TAG_PREP;
}

static enum tag
read_function_word(const struct tagger *t, size_t i)
{
	const struct token *k = &t->v[i];

	if (span_is(k->fold, "'s"))
		return read_clitic(t, i);
	if (span_is(k->fold, "to"))
		return read_to(t, i);
	if (MAYBE(k, TAG_REL))
		return read_that(t, i);
	if (MAYBE(k, TAG_MODAL))
		return nominal(tag_before(t, i)) || i + 1 >= t->n ||
		    t->v[i + 1].verb.form != FORM_NONE ||
		    t->v[i + 1].maybe != 0 ? TAG_MODAL : TAG_NAME;
	if (MAYBE(k, TAG_AUX))
		return TAG_AUX;
	if (MAYBE(k, TAG_SUB) && MAYBE(k, TAG_PREP))
		return read_sub(t, i);
	if (MAYBE(k, TAG_OWN) && MAYBE(k, TAG_PRON))
		return goes_on(t, i + 1) ? TAG_OWN : TAG_PRON;
	if (MAYBE(k, TAG_DET) && MAYBE(k, TAG_PRON))
		return goes_on(t, i + 1) || (i + 1 < t->n &&
		    t->v[i + 1].number != TOKEN_NOT) ? TAG_DET : TAG_PRON;
	if (MAYBE(k, TAG_PREP) && tag_before(t, i) == TAG_DET &&
	    !before(t, i)->loose)
		return TAG_NOUN;	/* "in the past" */
	for (enum tag tag = TAG_NOUN; tag <= TAG_REL; tag++)
		if (MAYBE(k, tag))
			return tag;
	return TAG_NOUN;
}

static enum tag
read_ing(const struct tagger *t, size_t i)
{
	const struct token *k = &t->v[i];
	enum tag b = tag_before(t, i);

	if (b == TAG_AUX)
		return TAG_VERB;
	if (b == TAG_NUMBER && (manner(t, k, 'w') || (!known_noun(t, k) &&
	    !goes_on(t, i + 1))))
		return TAG_VERB;
	if (b == TAG_DET || b == TAG_OWN || b == TAG_POSS || b == TAG_ADJ ||
	    b == TAG_NUMBER)
		return TAG_NOUN;
	if (known_noun(t, k) && !opens_noun(t, i + 1))
		return TAG_NOUN;
	return TAG_VERB;
}

/* -ed forms: an adjective between article and noun, else a verb. */
static enum tag
read_ed(const struct tagger *t, size_t i)
{
	enum tag b = tag_before(t, i);
	int on = goes_on(t, i + 1);

	if (t->v[i].verb.form == FORM_PAST || manner(t, &t->v[i], 'w'))
		return TAG_VERB;
	if (b == TAG_ADJ && predicative(t, before(t, i)))
		return TAG_VERB;	/* "left four dead told police" */
	if (b == TAG_DET || b == TAG_OWN || b == TAG_POSS || b == TAG_ADJ)
		return on ? TAG_ADJ : TAG_NOUN;
	if (on && (b == TAG_NUMBER || b == TAG_PREP || b == TAG_VERB))
		return TAG_ADJ;
	if (on && b == TAG_AUX && !before(t, i)->aux_be &&
	    !before(t, i)->finite)
		return TAG_ADJ;
	return TAG_VERB;
}

/* Base and -s forms of words that may be nouns as well. */
static enum tag
read_plain(const struct tagger *t, size_t i)
{
	const struct token *k = &t->v[i], *b = before(t, i);
	enum tag bt = b != NULL ? b->tag : TAG_STOP;
	char grade = k->verb.grade;

	if (bt == TAG_MODAL || bt == TAG_TO || bt == TAG_REL ||
	    (bt == TAG_NOT && k->verb.form == FORM_BASE))
		return TAG_VERB;
	if (bt == TAG_PRON)
		return b->loose || grade == 'n' || grade == 'a' ?
		    TAG_NOUN : TAG_VERB;
	if (bt == TAG_DET || bt == TAG_OWN || bt == TAG_POSS ||
	    bt == TAG_ADJ || bt == TAG_PREP)
		return TAG_NOUN;
	if (bt == TAG_AUX)
		return b->aux_be || grade != 'v' ? TAG_NOUN : TAG_VERB;
	if (bt == TAG_NUMBER)
		return grade == 'v' && !known_noun(t, k) &&
		    k->verb.form == FORM_BASE ? TAG_VERB : TAG_NOUN;
	if (grade == 'v' && (k->verb.form == FORM_S || b == NULL ||
	    b->plural || t->headline || !nominal(bt)))
		return TAG_VERB;
	if (grade == 'a' || bt == TAG_VERB || !nominal(bt))
		return TAG_NOUN;
	if (k->verb.form == FORM_S ? b->plural : !b->plural && !t->headline)
		return TAG_NOUN;
	if (grade == 'n' && !t->headline)
		return TAG_NOUN;
	if (i + 1 >= t->n || t->v[i + 1].tag == TAG_COMMA ||
	    t->v[i + 1].tag == TAG_STOP)
		return TAG_NOUN;
	return opens_noun(t, i + 1) || MAYBE(&t->v[i + 1], TAG_PREP) ?
	    TAG_VERB : TAG_NOUN;
}

/* "Security Forces": a row of nouns.tsv ends here. */
static int
known_pair(const struct tagger *t, size_t i)
{
	struct row row;

	return i > 0 && grammar_find(&t->g->nouns, arena_join(t->arena,
	    t->v[i - 1].fold, SPAN(" "), inflect_noun(t->g, t->arena,
	    t->v[i].fold)), &row);
}

static int
verbal(const struct tagger *t, size_t i)
{
	return i < t->n && (t->v[i].verb.form != FORM_NONE ||
	    MAYBE(&t->v[i], TAG_AUX) || predicative(t, &t->v[i]));
}

static enum tag
read_open_word(const struct tagger *t, size_t i)
{
	const struct token *k = &t->v[i];

	if (tag_before(t, i) == TAG_NUMBER && !goes_on(t, i + 1) &&
	    measures(t, k))
		return TAG_ADJ;
	if (k->compound)
		return k->verb.form == FORM_ED || k->verb.form == FORM_ING ||
		    k->verb.form == FORM_PART ? TAG_ADJ : TAG_NOUN;
	if (k->upper && i > 0 && !t->headline)
		return TAG_NAME;
	if (known_pair(t, i))
		return TAG_NOUN;
	if (predicative(t, k) && k->verb.form != FORM_ED &&
	    !goes_on(t, i + 1) && !(span_ends(k->fold, SPAN("ly")) &&
	    verbal(t, i + 1)))
		return tag_before(t, i) == TAG_DET ? TAG_NOUN : TAG_ADJ;
	switch (k->verb.form) {
	case FORM_NONE:
		break;
	case FORM_ING:
		return read_ing(t, i);
	case FORM_ED:
	case FORM_PART:
	case FORM_PAST:
		return read_ed(t, i);
	case FORM_BASE:
	case FORM_S:
		return read_plain(t, i);
	}
	if (span_ends(k->fold, SPAN("ly")) && k->fold.n > 4 &&
	    !known_noun(t, k))
		return TAG_ADV;
	return k->upper && !(i == 0 || t->headline) ? TAG_NAME :
	    k->upper && !known_noun(t, k) ? TAG_NAME : TAG_NOUN;
}

/* A multiple may be the verb itself: "prices nearly doubled". */
static void
read_number(const struct tagger *t, size_t i)
{
	struct token *k = &t->v[i];
	struct verb_reading r;

	if (k->tag != TAG_NUMBER ||
	    !inflect_verb(t->g, t->arena, k->fold, &r) ||
	    r.form == FORM_S)
		return;
	if (r.form == FORM_ING && i + 1 < t->n &&
	    span_is(t->v[i + 1].fold, "of"))
		return;
	if (r.form == FORM_BASE && tag_before(t, i) != TAG_TO &&
	    tag_before(t, i) != TAG_MODAL)
		return;
	k->verb = r;
	k->tag = TAG_VERB;
}

static int
headline(const struct tokens *tokens)
{
	size_t upper = 0, all = 0;

	for (size_t i = 1; i < tokens->n; i++) {
		const struct token *k = &tokens->v[i];

		if (k->number != TOKEN_NOT || k->tag == TAG_COMMA ||
		    k->tag == TAG_STOP || k->fold.n < 4)
			continue;
		all++;
		upper += k->upper ? 1 : 0;
	}
	return all >= 3 && upper * 100 >= all * HEADLINE_PERCENT;
}

void
tags_resolve(struct tokens *tokens, struct arena *arena,
    const struct grammar *g)
{
	struct tagger t = { tokens->v, tokens->n, g, arena, 0 };

	t.headline = headline(tokens);
	for (size_t i = 0; i < t.n; i++) {
		struct token *k = &t.v[i];

		if (k->number != TOKEN_NOT)
			read_number(&t, i);
		else if (k->tag == TAG_COMMA || k->tag == TAG_STOP)
			continue;
		else if (k->maybe != 0)
			k->tag = read_function_word(&t, i);
		else
			k->tag = read_open_word(&t, i);
	}
}
