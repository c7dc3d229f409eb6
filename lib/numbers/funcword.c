#include "numbers/funcword.h"

/* Is there a finite verb before the next comma or stop? */
static int
clause_follows(const struct tagger *t, size_t i)
{
	for (; i < t->n; i++) {
		const struct piece *k = &t->v[i];

		if (k->tag == TAG_COMMA || k->tag == TAG_STOP)
			return 0;
		if (NEAR_MAYBE(k, TAG_MODAL) ||
		    (NEAR_MAYBE(k, TAG_AUX) && k->finite))
			return 1;
		if (k->verb.form == FORM_PAST || k->verb.form == FORM_ED)
			return 1;
		if ((k->verb.form == FORM_S || k->verb.form == FORM_BASE) &&
		    k->verb.mostly == MOSTLY_VERB)
			return 1;
	}
	return 0;
}

static int
finite_next(const struct tagger *t, size_t i)
{
	if (i >= t->n)
		return 0;
	if (NEAR_MAYBE(&t->v[i], TAG_AUX) || NEAR_MAYBE(&t->v[i], TAG_MODAL))
		return 1;
	if (NEAR_MAYBE(&t->v[i], TAG_ADV) || NEAR_MAYBE(&t->v[i], TAG_NOT))
		return finite_next(t, i + 1);
	return t->v[i].maybe == 0 && t->v[i].verb.form != FORM_NONE &&
	    t->v[i].verb.form != FORM_ING && t->v[i].verb.mostly != MOSTLY_NOUN;
}

/* "to": before a verb it makes an infinitive. */
static enum tag
read_to(const struct tagger *t, size_t i)
{
	const struct piece *k = i + 1 < t->n ? &t->v[i + 1] : NULL;

	if (k == NULL || k->number != PIECE_NOT)
		return TAG_PREP;
	if (NEAR_MAYBE(k, TAG_AUX))
		return TAG_TO;
	if (NEAR_MAYBE(k, TAG_ADV) || inflect_adverb(t->g, k->fold))
		return read_to(t, i + 1);
	if (k->upper && !t->headline)
		return TAG_PREP;
	if (k->maybe != 0 || k->verb.form != FORM_BASE || k->compound)
		return TAG_PREP;
	if (k->verb.mostly == MOSTLY_VERB || k->verb.mostly == MOSTLY_EITHER ||
	    near_tag(t, i) == TAG_AUX)
		return TAG_TO;
	return near_opens_noun(t, i + 2) ? TAG_TO : TAG_PREP;
}

/* "that", "who", "which": of a noun, or opening what is said. */
static enum tag
read_that(const struct tagger *t, size_t i)
{
	const struct piece *k = &t->v[i];
	enum tag b = near_tag(t, i);

	if (!NEAR_MAYBE(k, TAG_SUB))
		return TAG_REL;
	if ((near_nominal(b) || b == TAG_NUMBER || b == TAG_COMMA) &&
	    finite_next(t, i + 1))
		return TAG_REL;
	if (b == TAG_PREP)
		return TAG_PRON;
	if (b == TAG_STOP && finite_next(t, i + 1))
		return TAG_PRON;
	if (clause_follows(t, i + 1))
		return TAG_SUB;
	return near_opens_noun(t, i + 1) ? TAG_DET : TAG_PRON;
}

/* 's and the like: of an owner, or short for "is". */
static enum tag
read_clitic(const struct tagger *t, size_t i)
{
	enum tag b = near_tag(t, i);

	if (!near_nominal(b) && b != TAG_NUMBER && b != TAG_DATE)
		return TAG_AUX;
	if (i + 1 < t->n && (NEAR_MAYBE(&t->v[i + 1], TAG_DET) ||
	    NEAR_MAYBE(&t->v[i + 1], TAG_NOT) ||
	    (b != TAG_DATE && t->v[i + 1].verb.form == FORM_ING)))
		return TAG_AUX;		/* but "Wednesday's bombing" */
	return TAG_POSS;
}

/* "as", "after", "since": before a clause, or before a noun. */
static enum tag
read_sub(const struct tagger *t, size_t i)
{
	if (i > 0 && t->v[i - 1].tag == TAG_VERB &&
	    near_manner(t, &t->v[i - 1], MANNER_AS))
		return TAG_PREP;	/* "known as" */
	if (clause_follows(t, i + 1))
		return TAG_SUB;
	for (size_t k = i + 1; t->terse && k < t->n; k++)
		if (t->v[k].verb.form != FORM_NONE &&
		    t->v[k].tag != TAG_COMMA)
			return TAG_SUB;
	return TAG_PREP;
}

enum tag
funcword_read(const struct tagger *t, size_t i)
{
	const struct piece *k = &t->v[i];

	if (NEAR_MAYBE(k, TAG_POSS))
		return read_clitic(t, i);
	if (NEAR_MAYBE(k, TAG_TO))
		return read_to(t, i);
	if (NEAR_MAYBE(k, TAG_REL))
		return read_that(t, i);
	if (NEAR_MAYBE(k, TAG_MODAL))
		return near_nominal(near_tag(t, i)) || i + 1 >= t->n ||
		    t->v[i + 1].verb.form != FORM_NONE ||
		    t->v[i + 1].maybe != 0 ? TAG_MODAL : TAG_NAME;
	if (NEAR_MAYBE(k, TAG_AUX))
		return TAG_AUX;
	if (NEAR_MAYBE(k, TAG_SUB) && NEAR_MAYBE(k, TAG_PREP))
		return read_sub(t, i);
	if (NEAR_MAYBE(k, TAG_OWN) && NEAR_MAYBE(k, TAG_PRON))
		return near_goes_on(t, i + 1) ? TAG_OWN : TAG_PRON;
	if (NEAR_MAYBE(k, TAG_DET) && NEAR_MAYBE(k, TAG_PRON))
		return near_goes_on(t, i + 1) || (i + 1 < t->n &&
		    t->v[i + 1].number != PIECE_NOT) ? TAG_DET : TAG_PRON;
	if (NEAR_MAYBE(k, TAG_PREP) && near_tag(t, i) == TAG_DET &&
	    !near_before(t, i)->loose)
		return TAG_NOUN;	/* "in the past" */
	for (enum tag tag = TAG_NOUN; tag <= TAG_REL; tag++)
		if (NEAR_MAYBE(k, tag))
			return tag;
	return TAG_NOUN;
}
