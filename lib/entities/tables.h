#ifndef ENTITIES_TABLES_H
#define ENTITIES_TABLES_H

#include <stddef.h>

#include "ground/span.h"
#include "text/lexfile.h"
#include "text/lexicon.h"
#include "text/words.h"

/* The word tables that this room reads (lib/lang/en). */
enum table {
	TABLE_COUNTRIES, TABLE_REGIONS, TABLE_CITIES, TABLE_LANDMARKS,
	TABLE_NATIONALITIES, TABLE_PEOPLES, TABLE_OUTLETS, TABLE_BODIES,
	TABLE_GROUPS, TABLE_COMPANIES, TABLE_PARTIES, TABLE_METONYMS,
	TABLE_PERSON_NAMES, TABLE_TITLES, TABLE_NAME_WORDS, TABLE_NOT_NAMES,
	TABLE_PARTICLES, TABLE_SMALL_WORDS, TABLE_DICTIONARY, TABLE_ENDINGS,
	TABLE_TRANSLIT, TABLE_NAME_ENDINGS, TABLE_SAY_VERBS, TABLE_ROLES,
	TABLE_SOURCE_NOUNS, TABLE_CUES, TABLE_SHORT_PLACES,
	TABLE_N
};

struct tables {
	struct lexicon	v[TABLE_N];
};

/* Open them all; a user's rows come first.  Cost: O(1). */
void	tables_open(struct tables *, const struct lexfile *user);

/* The first row of a word or phrase (folded); 0 if it has none. */
int	tables_find(const struct tables *, enum table, struct span,
	    struct row *);

/* Has the word at i a row, and does its column hold this text? */
int	tables_has(const struct tables *, enum table, struct span,
	    size_t column, const char *);

/*
 * tables_match:
 * The longest key among the words from v[0] whose capitals agree with the
 * table's: a name must be written with a capital, an acronym in capitals.  caps
 * says that the whole text is in capitals and proves nothing.  Returns its
 * words, 0 if there is none.
 */
size_t	tables_match(const struct tables *, enum table, const struct word *,
	    size_t n, int caps, struct row *);

#endif
