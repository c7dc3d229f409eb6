#include "numbers/grammar.h"

#include <string.h>

#include "lang/en.h"

/* No chain of classes is longer; a user's rows might make a ring. */
#define CLASSES_DEEP	8
/* No key of a table is longer. */
#define KEY_LONGEST	256

void
grammar_open(struct grammar *g, const struct lexfile *user)
{
	const struct {
		struct lexicon		*lexicon;
		const struct block	*block;
		const char		*name;
	} v[] = {
		{ &g->grammar_words, &en_grammar_words, "grammar_words" },
		{ &g->verbs, &en_verbs, "verbs" },
		{ &g->irregular, &en_irregular, "irregular" },
		{ &g->manners, &en_manners, "manners" },
		{ &g->nouns, &en_nouns, "nouns" },
		{ &g->wide_nouns, &en_wide_nouns, "wide_nouns" },
		{ &g->classes, &en_classes, "classes" },
		{ &g->predicates, &en_predicates, "predicates" },
		{ &g->events, &en_events, "events" },
		{ &g->nominals, &en_nominals, "nominals" },
		{ &g->dimensions, &en_dimensions, "dimensions" },
		{ &g->whens, &en_whens, "whens" },
		{ &g->destinations, &en_destinations, "destinations" },
		{ &g->modalities, &en_modalities, "modalities" },
		{ &g->crowds, &en_crowds, "crowds" },
		{ &g->countries, &en_countries, "countries" },
		{ &g->cities, &en_cities, "cities" },
		{ &g->regions, &en_regions, "regions" },
		{ &g->nationalities, &en_nationalities, "nationalities" },
		{ &g->peoples, &en_peoples, "peoples" },
		{ &g->person_names, &en_person_names, "person_names" },
	};

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		(void)lexicon_embedded(v[i].lexicon, v[i].block,
		    lexfile_table(user, v[i].name));
	(void)ending_open(&g->endings, user);
}

int
grammar_find(const struct lexicon *t, struct span key, struct row *row)
{
	char spaced[KEY_LONGEST];
	size_t n = 0;

	if (key.n == 0 || (memchr(key.p, '-', key.n) == NULL &&
	    key.p[0] != '\''))
		return lexicon_find(t, key, row);
	if (key.p[0] == '\'') {		/* "'s": a table has it as two */
		spaced[n++] = '\'';
		spaced[n++] = ' ';
	}
	for (size_t i = n / 2; i < key.n && n + 3 < sizeof(spaced); i++) {
		int hyphen = key.p[i] == '-';

		if (hyphen && n > 0 && spaced[n - 1] != ' ')
			spaced[n++] = ' ';
		spaced[n++] = key.p[i];
		if (hyphen && i + 1 < key.n && key.p[i + 1] != ' ')
			spaced[n++] = ' ';
	}
	return lexicon_find(t, (struct span){ spaced, n }, row);
}

int
grammar_row(const struct lexicon *t, struct span key, size_t column,
    const char *value, struct row *row)
{
	if (!grammar_find(t, key, row))
		return 0;
	do {
		if (span_is(lexicon_column(row, column), value))
			return 1;
	} while (lexicon_next(row));
	return 0;
}

int
grammar_has(const struct lexicon *t, struct span key, size_t column,
    const char *value)
{
	struct row row;

	return grammar_row(t, key, column, value, &row);
}

int
grammar_means(const struct grammar *g, struct span word, const char *part)
{
	return grammar_has(&g->whens, word, 1, part);
}

int
grammar_class_is(const struct grammar *g, struct span class, const char *what)
{
	return class.n > 0 && grammar_has(&g->classes, class, 2, what);
}

int
grammar_within(const struct grammar *g, struct span class, struct span what)
{
	struct row row;

	if (what.n == 0)
		return 1;
	for (int i = 0; class.n > 0 && i < CLASSES_DEEP; i++) {
		if (span_eq(class, what))
			return 1;
		if (!grammar_find(&g->classes, class, &row))
			return 0;
		class = lexicon_column(&row, 1);
	}
	return 0;
}

int
grammar_under(const struct grammar *g, struct span class, const char *above)
{
	return grammar_within(g, class, span_of(above));
}

int
grammar_row_manner(const struct row *row, enum manner m)
{
	static const char *const names[] = {
		[MANNER_LEADS] = "leads", [MANNER_TRIES] = "tries",
		[MANNER_SAYS] = "says", [MANNER_HAS] = "has",
		[MANNER_SUFFERS] = "suffers", [MANNER_GOES] = "goes",
		[MANNER_LASTS] = "lasts", [MANNER_COMES_TO] = "comes-to",
		[MANNER_AS] = "as", [MANNER_NAMES] = "names",
		[MANNER_OUTLIVES] = "outlives", [MANNER_MAIMS] = "maims",
	};

	return span_lists(lexicon_column(row, 1), span_of(names[m]));
}

int
grammar_manner(const struct grammar *g, struct span lemma, enum manner m)
{
	struct row row;

	return lemma.n > 0 && grammar_find(&g->manners, lemma, &row) &&
	    grammar_row_manner(&row, m);
}
