#include "numbers/openword.h"

/* A verb that two share with their objects stands so near, in pieces. */
#define PARALLEL	8

/* "828 metres tall" */
static int
measures(const struct tagger *t, const struct piece *k)
{
	return grammar_has(&t->g->dimensions, k->fold, 2, "adjective");
}

static enum tag
read_ing(const struct tagger *t, size_t i)
{
	const struct piece *k = &t->v[i];
	enum tag b = near_tag(t, i);

	if (b == TAG_AUX)
		return TAG_VERB;
	if (b == TAG_NUMBER && (near_manner(t, k, MANNER_SUFFERS) ||
	    (!near_known_noun(t, k) && !near_goes_on(t, i + 1))))
		return TAG_VERB;
	if (b == TAG_DET || b == TAG_OWN || b == TAG_POSS || b == TAG_ADJ ||
	    b == TAG_NUMBER)
		return TAG_NOUN;
	if (near_known_noun(t, k) && !near_opens_noun(t, i + 1))
		return TAG_NOUN;
	if (b == TAG_NAME && i + 1 < t->n &&
	    t->v[i + 1].verb.mostly == MOSTLY_VERB &&
	    t->v[i + 1].verb.form == FORM_S)
		return TAG_NOUN;	/* "victim of Lima bombing dies" */
	return TAG_VERB;
}

/* "were killed said police": a passive has no object to be told of. */
static int
says_behind(const struct tagger *t, size_t i)
{
	size_t k = i;

	if (i < 2 || t->v[--k].tag != TAG_VERB ||
	    !near_manner(t, &t->v[i], MANNER_SAYS))
		return 0;
	while (--k > 0 && t->v[k].tag == TAG_ADV)
		;
	return t->v[k].tag == TAG_AUX && t->v[k].aux_be;
}

/* -ed forms: an adjective between article and noun, else a verb. */
static enum tag
read_ed(const struct tagger *t, size_t i)
{
	enum tag b = near_tag(t, i);
	int on = near_goes_on(t, i + 1);

	if (t->v[i].verb.form == FORM_PAST ||
	    near_manner(t, &t->v[i], MANNER_SUFFERS))
		return TAG_VERB;
	if ((b == TAG_ADJ && near_predicative(t, near_before(t, i))) ||
	    says_behind(t, i))
		return TAG_VERB;	/* "left four dead told police" */
	if (b == TAG_DET && !on && grammar_means(t->g,
	    near_before(t, i)->fold, "rest"))
		return TAG_VERB;	/* "another hurt", but "the hurt" */
	if (b == TAG_DET || b == TAG_OWN || b == TAG_POSS || b == TAG_ADJ)
		return on ? TAG_ADJ : TAG_NOUN;
	if (on && (b == TAG_NUMBER || b == TAG_PREP || b == TAG_VERB))
		return TAG_ADJ;
	if (on && b == TAG_AUX && !near_before(t, i)->aux_be &&
	    !near_before(t, i)->finite)
		return TAG_ADJ;
	return TAG_VERB;
}

/* "petrol now costs 500 shillings", "repairs cost $5": it says how much. */
static int
comes_to(const struct tagger *t, size_t i, enum tag before)
{
	const struct piece *k = &t->v[i], *b = near_before(t, i);

	return (before == TAG_DATE || (near_nominal(before) &&
	    (k->verb.form == FORM_S ? !b->plural : b->plural))) &&
	    i + 1 < t->n && t->v[i + 1].tag == TAG_NUMBER &&
	    near_manner(t, k, MANNER_COMES_TO);
}

/* "Suspect killed": a noun where nothing stands for its subject or object. */
static int
stands_alone(const struct tagger *t, size_t i, enum tag before)
{
	return t->v[i].verb.form == FORM_BASE &&
	    (before == TAG_STOP || before == TAG_COMMA) &&
	    near_known_noun(t, &t->v[i]) && !near_opens_noun(t, i + 1);
}

/* "kills two people, forces 300 from homes": as the verb before a number. */
static int
parallel(const struct tagger *t, size_t i)
{
	if (t->v[i].verb.form != FORM_S || i + 1 >= t->n ||
	    t->v[i + 1].tag != TAG_NUMBER)
		return 0;
	for (size_t k = i; k-- > 1 && i - k < PARALLEL;)
		if (t->v[k].tag == TAG_NUMBER)
			return t->v[k - 1].tag == TAG_VERB &&
			    t->v[k - 1].verb.form == FORM_S;
	return 0;
}

/* Base and -s forms of words that may be nouns as well. */
static enum tag
read_plain(const struct tagger *t, size_t i)
{
	const struct piece *k = &t->v[i], *b = near_before(t, i);
	enum tag bt = b != NULL ? b->tag : TAG_STOP;
	enum mostly mostly = k->verb.mostly;

	if (bt == TAG_MODAL || bt == TAG_TO || bt == TAG_REL ||
	    (bt == TAG_NOT && k->verb.form == FORM_BASE))
		return TAG_VERB;
	if (bt == TAG_PRON)
		return b->loose || mostly == MOSTLY_NOUN ||
		    mostly == MOSTLY_ADJECTIVE ? TAG_NOUN : TAG_VERB;
	if (bt == TAG_DET || bt == TAG_OWN || bt == TAG_POSS ||
	    bt == TAG_ADJ || bt == TAG_PREP)
		return TAG_NOUN;
	if (bt == TAG_AUX)
		return b->aux_be || mostly != MOSTLY_VERB ? TAG_NOUN : TAG_VERB;
	if (comes_to(t, i, bt))
		return TAG_VERB;
	if (bt == TAG_NUMBER && mostly != MOSTLY_NOUN && i + 1 < t->n &&
	    t->v[i + 1].tag == TAG_NUMBER)
		return TAG_VERB;	/* "kill 3 wound 20" */
	if (bt == TAG_NUMBER)
		return mostly == MOSTLY_VERB && !near_known_noun(t, k) &&
		    k->verb.form == FORM_BASE ? TAG_VERB : TAG_NOUN;
	if ((bt == TAG_CONJ || (bt == TAG_COMMA && t->headline)) &&
	    mostly != MOSTLY_NOUN && k->verb.form == FORM_S &&
	    i + 1 < t->n && t->v[i + 1].tag == TAG_NUMBER)
		return TAG_VERB;	/* "hits town and wounds two" */
	if ((bt == TAG_CONJ || bt == TAG_COMMA) && parallel(t, i))
		return TAG_VERB;
	if (b == NULL && k->verb.form == FORM_S && !t->headline &&
	    !near_opens_noun(t, i + 1))
		return TAG_NOUN;	/* "Exports were", "Reserves fell" */
	if (stands_alone(t, i, bt))
		return TAG_NOUN;
	if (mostly == MOSTLY_VERB && (k->verb.form == FORM_S || b == NULL ||
	    b->plural || t->terse || !near_nominal(bt)))
		return TAG_VERB;
	if (mostly == MOSTLY_ADJECTIVE || bt == TAG_VERB || !near_nominal(bt))
		return TAG_NOUN;
	if (k->verb.form == FORM_S ? b->plural : !b->plural && !t->terse)
		return TAG_NOUN;
	if (mostly == MOSTLY_NOUN && !t->terse)
		return TAG_NOUN;
	if (i + 1 >= t->n || t->v[i + 1].tag == TAG_COMMA ||
	    t->v[i + 1].tag == TAG_STOP)
		return TAG_NOUN;
	return near_opens_noun(t, i + 1) || NEAR_MAYBE(&t->v[i + 1], TAG_PREP) ?
	    TAG_VERB : TAG_NOUN;
}

/* "Security Forces": a row of nouns.tsv ends here. */
static int
known_pair(const struct tagger *t, size_t i)
{
	struct row row;
	struct span before;

	if (i == 0)
		return 0;
	before = t->v[i - 1].fold;
	if (before.n > 0 && before.p[0] != '\'' &&
	    !lexicon_begins(&t->g->nouns, before))
		return 0;
	return grammar_find(&t->g->nouns, arena_join(t->arena, before,
	    SPAN(" "), inflect_noun(t->g, t->arena, t->v[i].fold)), &row);
}

static int
verbal(const struct tagger *t, size_t i)
{
	return i < t->n && (t->v[i].verb.form != FORM_NONE ||
	    NEAR_MAYBE(&t->v[i], TAG_AUX) || near_predicative(t, &t->v[i]));
}

/* "six pupils ages 9 to 12": what follows is no noun of theirs. */
static int
tells_age(const struct tagger *t, size_t i)
{
	return i > 0 && i + 1 < t->n && t->v[i + 1].number != PIECE_NOT &&
	    near_nominal(t->v[i - 1].tag) &&
	    grammar_means(t->g, t->v[i].fold, "aged");
}

/* "an elderly man": between article and noun it is none, for all its end. */
static int
tells_noun(const struct tagger *t, size_t i)
{
	return i > 0 && (t->v[i - 1].tag == TAG_DET ||
	    t->v[i - 1].tag == TAG_OWN || t->v[i - 1].tag == TAG_POSS) &&
	    near_goes_on(t, i + 1) && near_known_noun(t, &t->v[i + 1]);
}

enum tag
openword_read(const struct tagger *t, size_t i)
{
	const struct piece *k = &t->v[i];

	if (tells_age(t, i))
		return TAG_PREP;
	if (near_tag(t, i) == TAG_NUMBER && !near_goes_on(t, i + 1) &&
	    measures(t, k))
		return TAG_ADJ;
	if (k->compound)
		return k->verb.form == FORM_ED || k->verb.form == FORM_ING ||
		    k->verb.form == FORM_PART ? TAG_ADJ : TAG_NOUN;
	if (k->upper && i > 0 && !t->headline)
		return TAG_NAME;
	if (known_pair(t, i) || (k->verb.form == FORM_ING && i + 1 < t->n &&
	    known_pair(t, i + 1)))
		return TAG_NOUN;	/* "operating profit" */
	if (near_predicative(t, k) && k->verb.form != FORM_ED &&
	    !near_goes_on(t, i + 1) && !(inflect_adverb(t->g, k->fold) &&
	    verbal(t, i + 1)))
		return near_tag(t, i) == TAG_DET ? TAG_NOUN : TAG_ADJ;
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
	if (inflect_adverb(t->g, k->fold) && k->fold.n > 4 &&
	    !near_known_noun(t, k))
		return tells_noun(t, i) ? TAG_ADJ : TAG_ADV;
	return k->upper && !(i == 0 || t->headline) ? TAG_NAME :
	    k->upper && !near_known_noun(t, k) ? TAG_NAME : TAG_NOUN;
}
