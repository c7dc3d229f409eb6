#include <stdlib.h>

#include "numbers/inflect.h"
#include "tap.h"

static int
verb(const struct grammar *g, struct arena *a, const char *word,
    const char *lemma, enum verb_form form)
{
	struct verb_reading r;

	return inflect_verb(g, a, span_of(word), &r) && r.form == form &&
	    span_is(r.lemma, lemma);
}

static int
noun(const struct grammar *g, struct arena *a, const char *word,
    const char *singular)
{
	return span_is(inflect_noun(g, a, span_of(word)), singular);
}

int
main(void)
{
	struct arena *a = arena_new(abort);
	struct grammar g;
	struct verb_reading none;

	grammar_open(&g, NULL);
	g.memo = inflect_memo(a);
	tap_ok(verb(&g, a, "buried", "bury", FORM_ED) &&
	    verb(&g, a, "closed", "close", FORM_ED) &&
	    verb(&g, a, "killed", "kill", FORM_ED) &&
	    verb(&g, a, "robbed", "rob", FORM_ED), "a past gives its verb");
	tap_ok(verb(&g, a, "closing", "close", FORM_ING) &&
	    verb(&g, a, "killing", "kill", FORM_ING),
	    "a participle in -ing gives its verb");
	tap_ok(verb(&g, a, "dies", "die", FORM_S) &&
	    verb(&g, a, "crashes", "crash", FORM_S),
	    "a third person gives its verb");
	tap_ok(!inflect_verb(&g, a, SPAN("bed"), &none) &&
	    !inflect_verb(&g, a, SPAN("gred"), &none),
	    "what is left of a word must be a verb");
	tap_ok(verb(&g, a, "killed", "kill", FORM_ED),
	    "a word asked again gives the same");
	tap_ok(noun(&g, a, "cities", "city") && noun(&g, a, "losses", "loss") &&
	    noun(&g, a, "houses", "house") && noun(&g, a, "tanks", "tank"),
	    "an ending tells the singular");
	tap_ok(noun(&g, a, "crisis", "crisis") &&
	    noun(&g, a, "virus", "virus") && noun(&g, a, "loss", "loss"),
	    "a noun that ends like a plural stays");
	tap_ok(inflect_plural(&g, SPAN("tanks")) &&
	    inflect_plural(&g, SPAN("police")) &&
	    !inflect_plural(&g, SPAN("loss")) &&
	    !inflect_plural(&g, SPAN("tank")),
	    "plurals are told from singulars");
	tap_ok(inflect_adverb(&g, SPAN("badly")) &&
	    !inflect_adverb(&g, SPAN("bad")),
	    "what ends like an adverb is told");
	tap_ok(ending_told(&g.endings, SPAN("biggest")) ==
	    ENDING_SUPERLATIVE && ending_told(&g.endings, SPAN("reinvest"))
	    == ENDING_OTHER && ending_told(&g.endings, SPAN("red")) ==
	    ENDING_NONE, "the longest ending decides, where it leaves a stem");
	arena_free(a);
	return tap_done();
}
