#ifndef NUMBERS_GRAMMAR_H
#define NUMBERS_GRAMMAR_H

#include "figures/ending.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/* The tables that the shallow reading of a sentence uses. */
struct grammar {
	struct lexicon	grammar_words, verbs, irregular, manners;
	struct lexicon	nouns, wide_nouns, classes;
	struct lexicon	predicates, events, nominals, dimensions, whens;
	struct lexicon	destinations, modalities, crowds;
	struct lexicon	countries, cities, regions, nationalities, peoples;
	struct lexicon	person_names;
	struct endings	endings;
	struct inflect_memo *memo;	/* inflect.h; NULL: none is kept */
};

/* What a verb does (manners.tsv). */
enum manner {
	MANNER_LEADS,		/* to a participle: found dead */
	MANNER_TRIES,		/* to an infinitive: tried to storm */
	MANNER_SAYS,
	MANNER_HAS,		/* what is told of its subject */
	MANNER_SUFFERS,		/* injuries and the like */
	MANNER_GOES,		/* where to decides: taken to hospital */
	MANNER_LASTS,		/* jailed for ten years */
	MANNER_COMES_TO,	/* reached 40 degrees */
	MANNER_AS,		/* known as */
	MANNER_NAMES,		/* a man named Otieno */
	MANNER_OUTLIVES,	/* what befell its subject */
	MANNER_MAIMS,		/* hurts whom it befalls in a limb */
};

/* Open them all; a user's file may be NULL and must outlive the grammar. */
void	grammar_open(struct grammar *, const struct lexfile *user);

/*
 * grammar_find:
 * The first row with this key, whose hyphens may stand between letters without
 * spaces ("security-force").  Returns 0 if there is none.
 */
int	grammar_find(const struct lexicon *, struct span key, struct row *);

/* The first such row that has this value in a column.  Is there one? */
int	grammar_row(const struct lexicon *, struct span key, size_t column,
    const char *value, struct row *);
int	grammar_has(const struct lexicon *, struct span key, size_t column,
    const char *value);

/* Has a folded word this part in whens.tsv? */
int	grammar_means(const struct grammar *, struct span word,
    const char *part);

/* Is a class of nouns of those that classes.tsv sets off: "gap", "apart"? */
int	grammar_class_is(const struct grammar *, struct span class,
    const char *what);

/* Is a class of nouns the other, or under it? */
int	grammar_under(const struct grammar *, struct span class, const char *);

/* The same of a class that a table gave; nothing lies above all. */
int	grammar_within(const struct grammar *, struct span class,
    struct span what);

/*
 * Does a verb, by its lemma, do this?  Or that of a row of manners.tsv?
 */
int	grammar_manner(const struct grammar *, struct span lemma,
    enum manner);
int	grammar_row_manner(const struct row *, enum manner);

#endif
