#include "numbers/near.h"

int
near_nominal(enum tag tag)
{
	return tag == TAG_NOUN || tag == TAG_NAME;
}

const struct piece *
near_before(const struct tagger *t, size_t i)
{
	while (i > 0 && t->v[i - 1].tag == TAG_ADV)
		i--;
	return i > 0 ? &t->v[i - 1] : NULL;
}

enum tag
near_tag(const struct tagger *t, size_t i)
{
	const struct piece *b = near_before(t, i);

	return b != NULL ? b->tag : TAG_STOP;
}

int
near_known_noun(const struct tagger *t, const struct piece *k)
{
	struct row row;
	struct span lemma = inflect_noun(t->g, t->arena, k->fold);

	return grammar_find(&t->g->nouns, lemma, &row) ||
	    grammar_find(&t->g->wide_nouns, lemma, &row) ||
	    grammar_find(&t->g->nominals, lemma, &row) ||
	    grammar_find(&t->g->dimensions, lemma, &row);
}

int
near_predicative(const struct tagger *t, const struct piece *k)
{
	return !k->compound &&
	    grammar_has(&t->g->predicates, k->fold, 2, "adjective");
}

int
near_manner(const struct tagger *t, const struct piece *k, enum manner m)
{
	return grammar_manner(t->g, k->verb.lemma, m);
}

int
near_opens_noun(const struct tagger *t, size_t i)
{
	const struct piece *k;

	if (i >= t->n)
		return 0;
	k = &t->v[i];
	if (k->tag == TAG_NUMBER || k->tag == TAG_NOUN || k->tag == TAG_NAME)
		return 1;
	if (k->maybe != 0)
		return NEAR_MAYBE(k, TAG_DET) || NEAR_MAYBE(k, TAG_OWN) ||
		    NEAR_MAYBE(k, TAG_PRON);
	return k->tag == TAG_NONE && (k->verb.mostly == MOSTLY_NOUN ||
	    k->verb.mostly == MOSTLY_ADJECTIVE || k->plural || k->upper);
}

int
near_goes_on(const struct tagger *t, size_t i)
{
	const struct piece *k;

	if (i >= t->n)
		return 0;
	k = &t->v[i];
	if (k->verb.form == FORM_S && k->verb.mostly != MOSTLY_NOUN &&
	    !near_known_noun(t, k))
		return 0;	/* "of injured stands at" */
	return k->number == PIECE_NOT && k->maybe == 0 &&
	    k->tag != TAG_COMMA && k->tag != TAG_STOP &&
	    !inflect_adverb(t->g, k->fold) && near_opens_noun(t, i);
}
