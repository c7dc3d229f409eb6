#include "claims/participle.h"

/*
 * Is it the base form of a verb?  Of things that are counted it is, though it
 * be mostly a noun ("back"); shares that "fell" were not felled.
 */
static int
is_verb(const struct tables *t, struct arena *a, struct span word, int counted)
{
	struct row row;

	return !tables_exact(&t->irregular, a, word, &row) &&
	    tables_exact(&t->verbs, a, word, &row) &&
	    (lexicon_column(&row, 1).n == 0 || (counted &&
	    !span_is(lexicon_column(&row, 1), "adjective")));
}

/* Those that no rule of spelling gives; or an empty span. */
static struct span
irregular(const struct tables *t, struct span verb)
{
	struct row row;
	size_t at = 0;

	while (lexicon_each(&t->irregular, &at, &row))
		if (span_eq(lexicon_column(&row, 1), verb) &&
		    (span_is(lexicon_column(&row, 2), "part") ||
		    span_is(lexicon_column(&row, 2), "both")))
			return lexicon_column(&row, 0);
	return (struct span){ NULL, 0 };
}

struct span
participle_of(const struct tables *t, struct arena *a, struct span word,
    int counted)
{
	struct span form;

	if (!is_verb(t, a, word, counted))
		return word;
	form = irregular(t, word);
	return form.n > 0 ? form : tables_ending(&t->participles, a, word);
}
