#include "figures/ending.h"

#include "lang/en.h"

#define LONGEST	8	/* bytes of an ending */

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
	static const struct {
		const char	*name;
		enum ending	 ending;
	} all[] = {
		{ "plural", ENDING_PLURAL }, { "past", ENDING_PAST },
		{ "s", ENDING_S }, { "ing", ENDING_ING },
		{ "one", ENDING_ONE }, { "either", ENDING_EITHER },
		{ "adverb", ENDING_ADVERB }, { "fold", ENDING_FOLD },
		{ "superlative", ENDING_SUPERLATIVE },
	};
	struct span name = lexicon_column(row, 1);

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (span_is(name, all[i].name))
			return all[i].ending;
	return ENDING_OTHER;
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
