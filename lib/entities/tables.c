#include "entities/tables.h"

#include "lang/en.h"
#include "text/utf8.h"

static const struct {
	const struct block	*block;
	const char		*name;
} sources[TABLE_N] = {
	[TABLE_COUNTRIES] = { &en_countries, "countries" },
	[TABLE_REGIONS] = { &en_regions, "regions" },
	[TABLE_CITIES] = { &en_cities, "cities" },
	[TABLE_LANDMARKS] = { &en_landmarks, "landmarks" },
	[TABLE_NATIONALITIES] = { &en_nationalities, "nationalities" },
	[TABLE_PEOPLES] = { &en_peoples, "peoples" },
	[TABLE_OUTLETS] = { &en_outlets, "outlets" },
	[TABLE_BODIES] = { &en_bodies, "bodies" },
	[TABLE_GROUPS] = { &en_armed_groups, "armed_groups" },
	[TABLE_COMPANIES] = { &en_companies, "companies" },
	[TABLE_PARTIES] = { &en_parties, "parties" },
	[TABLE_METONYMS] = { &en_metonyms, "metonyms" },
	[TABLE_PERSON_NAMES] = { &en_person_names, "person_names" },
	[TABLE_TITLES] = { &en_titles, "titles" },
	[TABLE_NAME_WORDS] = { &en_name_words, "name_words" },
	[TABLE_NOT_NAMES] = { &en_not_names, "not_names" },
	[TABLE_PARTICLES] = { &en_name_particles, "name_particles" },
	[TABLE_SMALL_WORDS] = { &en_small_words, "small_words" },
	[TABLE_DICTIONARY] = { &en_dictionary, "dictionary" },
	[TABLE_ENDINGS] = { &en_endings, "endings" },
	[TABLE_TRANSLIT] = { &en_translit, "translit" },
	[TABLE_NAME_ENDINGS] = { &en_name_endings, "name_endings" },
	[TABLE_SAY_VERBS] = { &en_say_verbs, "say_verbs" },
	[TABLE_ROLES] = { &en_roles, "roles" },
	[TABLE_SOURCE_NOUNS] = { &en_source_nouns, "source_nouns" },
	[TABLE_CUES] = { &en_cues, "cues" },
	[TABLE_SHORT_PLACES] = { &en_short_places, "short_places" },
};

void
tables_open(struct tables *t, const struct lexfile *user)
{
	for (size_t i = 0; i < TABLE_N; i++)
		lexicon_embedded(&t->v[i], sources[i].block,
		    lexfile_table(user, sources[i].name));
}

int
tables_find(const struct tables *t, enum table table, struct span key,
    struct row *row)
{
	return lexicon_find(&t->v[table], key, row);
}

int
tables_has(const struct tables *t, enum table table, struct span key,
    size_t column, const char *text)
{
	struct row row;
	struct span cell;

	if (!tables_find(t, table, key, &row))
		return 0;
	do {
		cell = lexicon_column(&row, column);
		if (span_find(cell, span_of(text)) < cell.n)
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

/* Capitals of the first letter, and of all. */
static void
capitals(struct span s, int *first, int *all)
{
	uint32_t cp;
	size_t n, letters = 0;

	*first = 0;
	*all = 1;
	for (; s.n > 0 && (n = utf8_decode(s, &cp)) > 0;
	    s = span_sub(s, n, s.n)) {
		if (!uc_is_alpha(cp))
			continue;
		if (letters++ == 0)
			*first = uc_is_upper(cp);
		if (!uc_is_upper(cp))
			*all = 0;
	}
	*all = *all && letters > 1;
}

/* Is text written with the capitals that the key asks for? */
static int
agrees(const struct row *row, const struct word *v, size_t n, int caps)
{
	struct span key = lexicon_column(row, 0), text;
	int kfirst, kall, tfirst, tall;

	if (caps)
		return key.n > 2;
	text = (struct span){ v[0].text.p,
	    (size_t)(v[n - 1].text.p + v[n - 1].text.n - v[0].text.p) };
	capitals(key, &kfirst, &kall);
	capitals(text, &tfirst, &tall);
	if (kall && key.n < 4)
		return tall;
	if (tall && !kall && text.n < 4)
		return 0;
	return tfirst || (!kfirst && !v[0].upper);
}

size_t
tables_match(const struct tables *t, enum table table, const struct word *v,
    size_t n, int caps, struct row *row)
{
	size_t k;

	while (n > 0 && (k = lexicon_match(&t->v[table], v, n, row)) > 0) {
		do
			if (agrees(row, v, k, caps))
				return k;
		while (lexicon_next(row));
		n = k - 1;
	}
	return 0;
}
