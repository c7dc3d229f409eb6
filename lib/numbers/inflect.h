#ifndef NUMBERS_INFLECT_H
#define NUMBERS_INFLECT_H

#include "ground/arena.h"
#include "ground/span.h"
#include "numbers/grammar.h"

enum verb_form {
	FORM_NONE,
	FORM_BASE,
	FORM_S,
	FORM_PAST,	/* past only: took */
	FORM_PART,	/* participle only: taken */
	FORM_ED,	/* either: killed */
	FORM_ING,
};

/* What a word that a verb's form may be is most of the time (verbs.tsv). */
enum mostly { MOSTLY_VERB, MOSTLY_EITHER, MOSTLY_NOUN, MOSTLY_ADJECTIVE };

struct verb_reading {
	enum verb_form	form;
	struct span	lemma;
	enum mostly	mostly;
};

/* What was found of words seen lately; the same words come again and again. */
struct inflect_memo;
struct inflect_memo	*inflect_memo(struct arena *run);

/*
 * inflect_verb:
 * Read a folded word as the form of a known verb.  Returns 0 if it is none.
 */
int	inflect_verb(const struct grammar *, struct arena *, struct span word,
    struct verb_reading *);

/* Does a folded word look like a plural, or mean several persons: police? */
int	inflect_plural(const struct grammar *, struct span word);

/* Does a folded word end as adverbs do: badly, family? */
int	inflect_adverb(const struct grammar *, struct span word);

/* The singular of a folded noun; a word that is no plural as it stands. */
struct span	inflect_noun(const struct grammar *, struct arena *,
    struct span word);

#endif
