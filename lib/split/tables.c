#include "split/tables.h"

#include "lang/en.h"

#define NAME_MAX	100	/* bytes of a name that is looked up */

static int
open_lexicons(struct tables *t, const struct lexfile *user)
{
	if (segment_open(&t->segmenter, user) == -1 ||
	    lexicon_embedded(&t->agencies, &en_agencies,
	    lexfile_table(user, "agencies")) == -1 ||
	    lexicon_embedded(&t->outlets, &en_outlets,
	    lexfile_table(user, "outlets")) == -1 ||
	    lexicon_embedded(&t->cities, &en_cities,
	    lexfile_table(user, "cities")) == -1 ||
	    lexicon_embedded(&t->countries, &en_countries,
	    lexfile_table(user, "countries")) == -1 ||
	    lexicon_embedded(&t->person_names, &en_person_names,
	    lexfile_table(user, "person_names")) == -1 ||
	    lexicon_embedded(&t->english, &en_english_words,
	    lexfile_table(user, "english_words")) == -1 ||
	    lexicon_embedded(&t->small_words, &en_small_words,
	    lexfile_table(user, "small_words")) == -1 ||
	    lexicon_embedded(&t->not_authors, &en_not_authors,
	    lexfile_table(user, "not_authors")) == -1 ||
	    dates_open(&t->dates, user) == -1)
		return -1;
	return 0;
}

/* Every table of patterns: where it goes, and what it holds. */
struct opened {
	struct patterns			**to;
	const struct pattern_table	*from;
};

#define PATTERN_TABLES	13

static void
list(struct tables *t, struct opened all[PATTERN_TABLES])
{
	const struct opened rows[PATTERN_TABLES] = {
		{ &t->boilerplate, &en_boilerplate_pat },
		{ &t->stamps, &en_stamps_pat },
		{ &t->stamp_heads, &en_stamp_heads_pat },
		{ &t->datelines, &en_datelines_pat },
		{ &t->bylines, &en_bylines_pat },
		{ &t->credits, &en_credits_pat },
		{ &t->captions, &en_captions_pat },
		{ &t->caption_days, &en_caption_days_pat },
		{ &t->notes, &en_notes_pat },
		{ &t->labels, &en_labels_pat },
		{ &t->inlines, &en_inline_pat },
		{ &t->people, &en_people_pat },
		{ &t->versions, &en_versions_pat },
	};

	for (size_t i = 0; i < PATTERN_TABLES; i++)
		all[i] = rows[i];
}

int
tables_open(struct tables *t, const struct lexfile *user)
{
	struct opened all[PATTERN_TABLES];
	int missing = 0;

	list(t, all);
	for (size_t i = 0; i < PATTERN_TABLES; i++) {
		*all[i].to = patterns_new(all[i].from);
		missing |= *all[i].to == NULL;
	}
	if (missing || open_lexicons(t, user) == -1) {
		tables_close(t);
		return -1;
	}
	return 0;
}

void
tables_close(struct tables *t)
{
	struct opened all[PATTERN_TABLES];

	list(t, all);
	for (size_t i = 0; i < PATTERN_TABLES; i++) {
		patterns_free(*all[i].to);
		*all[i].to = NULL;
	}
}

/* "The Daily Post" is found as "Daily Post". */
static int
is_article(const struct tables *t, const struct word *word)
{
	struct row row;

	return lexicon_find(&t->small_words, word->fold, &row) &&
	    span_is(lexicon_column(&row, 1), "det");
}

/* A plain word at the start of a text: small letters, of ASCII; else empty. */
static struct span
first_word(struct span text, char buf[NAME_MAX])
{
	size_t n = 0;

	for (; n < text.n && n < NAME_MAX && text.p[n] != ' '; n++) {
		if ((text.p[n] | 32) < 'a' || (text.p[n] | 32) > 'z')
			return (struct span){ NULL, 0 };
		buf[n] = (char)(text.p[n] | 32);
	}
	return (struct span){ buf, n };
}

/* Does no name begin so?  Most texts that are asked about are no names. */
static int
is_hopeless(const struct tables *t, const struct lexicon *lexicon,
    struct span text)
{
	char buf[NAME_MAX];
	struct span first = first_word(text, buf);
	struct row row;

	return first.n > 2 && !lexicon_begins(lexicon, first) &&
	    !lexicon_find(&t->small_words, first, &row);
}

int
tables_find(const struct tables *t, const struct lexicon *lexicon,
    struct arena *arena, struct span text, struct row *row)
{
	struct words words = { NULL, 0, 0 };
	size_t skip;

	if (text.n == 0 || text.n > NAME_MAX || is_hopeless(t, lexicon, text))
		return 0;
	words_read(&words, arena, text);
	skip = words.n > 1 && is_article(t, &words.v[0]) ? 1 : 0;
	if (words.n == skip)
		return 0;
	return lexicon_match(lexicon, words.v + skip, words.n - skip, row) ==
	    words.n - skip;
}

int
tables_is_place(const struct tables *t, struct arena *arena,
    struct span place)
{
	struct row row;
	struct span first = place;

	first.n = span_find(place, SPAN(","));
	return tables_find(t, &t->cities, arena, first, &row) ||
	    tables_find(t, &t->countries, arena, first, &row);
}
