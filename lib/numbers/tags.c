#include "numbers/tags.h"

#include "numbers/funcword.h"
#include "numbers/near.h"
#include "numbers/openword.h"

/* A share of capitals above which a text is set as a headline. */
#define HEADLINE_PERCENT	60
#define CAPITALS_PERCENT	90

/* "were first badly beaten": an ordinal of the verb, with a word or none. */
static int
adverbial(const struct tagger *t, size_t i)
{
	size_t next = i + 1;

	if (!t->v[i].ordinal || near_tag(t, i) != TAG_AUX)
		return 0;
	if (next < t->n && t->v[next].maybe == 0 &&
	    t->v[next].verb.form == FORM_NONE)
		next++;
	return next < t->n && !near_goes_on(t, next + 1) &&
	    (t->v[next].verb.form == FORM_ED ||
	    t->v[next].verb.form == FORM_PART);
}

/* A multiple may be the verb itself: "prices nearly doubled". */
static void
read_number(const struct tagger *t, size_t i)
{
	struct piece *k = &t->v[i];
	struct verb_reading r;

	if (adverbial(t, i))
		k->tag = TAG_ADV;
	if (k->tag != TAG_NUMBER || !k->multiple ||
	    !inflect_verb(t->g, t->arena, k->fold, &r) ||
	    r.form == FORM_S)
		return;
	if (r.form == FORM_ING && i + 1 < t->n &&
	    grammar_means(t->g, t->v[i + 1].fold, "genitive"))
		return;
	if (r.form == FORM_BASE && near_tag(t, i) != TAG_TO &&
	    near_tag(t, i) != TAG_MODAL)
		return;
	k->verb = r;
	k->tag = TAG_VERB;
}

/*
 * Is a text set as a headline?  Where all is in capitals, as the wires once
 * wrote, it is a sentence like others but for names.
 */
static void
headline(struct tagger *t)
{
	size_t upper = 0, capitals = 0, all = 0;

	for (size_t i = 1; i < t->n; i++) {
		const struct piece *k = &t->v[i];

		if (k->number != PIECE_NOT || k->tag == TAG_COMMA ||
		    k->tag == TAG_STOP || k->fold.n < 4)
			continue;
		all++;
		upper += k->upper ? 1 : 0;
		capitals += k->capitals ? 1 : 0;
	}
	t->headline = all >= 3 && upper * 100 >= all * HEADLINE_PERCENT;
	t->terse = t->headline && capitals * 100 < all * CAPITALS_PERCENT;
}

void
tags_resolve(struct pieces *pieces, struct arena *arena,
    const struct grammar *g)
{
	struct tagger t = { pieces->v, pieces->n, g, arena, 0, 0 };

	headline(&t);
	for (size_t i = 0; i < t.n; i++) {
		struct piece *k = &t.v[i];

		if (k->number != PIECE_NOT)
			read_number(&t, i);
		else if (k->tag == TAG_COMMA || k->tag == TAG_STOP)
			continue;
		else if (k->maybe != 0)
			k->tag = funcword_read(&t, i);
		else
			k->tag = openword_read(&t, i);
	}
}
