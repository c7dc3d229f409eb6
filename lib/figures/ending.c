#include "figures/ending.h"

#include "facts/name.h"
#include "lang/en.h"

#define LONGEST	8	/* bytes of an ending */

static const char *const ending_words[] = {
	[ENDING_PAST] = "past", [ENDING_ING] = "ing", [ENDING_S] = "s",
	[ENDING_PLURAL] = "plural", [ENDING_EITHER] = "either",
	[ENDING_ONE] = "one", [ENDING_ADVERB] = "adverb",
	[ENDING_FOLD] = "fold", [ENDING_SUPERLATIVE] = "superlative",
};
static const struct names ending_names = NAMES(ending_words);

int
ending_open(struct endings *e, const struct lexfile *user)
{
	struct span text;
	struct row row;

	*e = (struct endings){ 0 };
	if (lexicon_embedded(&e->rows, &en_number_endings,
	    lexfile_table(user, "number_endings")) == -1)
		return -1;
	for (size_t at = 0; lexicon_each(&e->rows, &at, &row);) {
		text = lexicon_column(&row, 0);
		if (text.n > 0)
			e->last[(unsigned char)text.p[text.n - 1]] = 1;
	}
	return 0;
}

size_t
ending_find(const struct endings *e, struct span word, size_t most,
    struct row *row)
{
	if (word.n == 0 || !e->last[(unsigned char)word.p[word.n - 1]])
		return 0;
	return lexicon_ending(&e->rows, word, most < LONGEST ? most : LONGEST,
	    row);
}

enum ending
ending_of(const struct row *row)
{
	int ending = name_find(&ending_names, lexicon_column(row, 1));

	return ending == 0 ? ENDING_OTHER : (enum ending)ending;
}

enum ending
ending_told(const struct endings *e, struct span word)
{
	struct row row;

	return ending_find(e, word, ending_most(word), &row) > 0 ?
	    ending_of(&row) : ENDING_NONE;
}

size_t
ending_most(struct span word)
{
	return word.n < ENDING_STEM ? 0 : word.n - ENDING_STEM;
}
