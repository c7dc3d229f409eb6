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
	    lexfile_table(user, "english_words")) == -1)
		return -1;
	return 0;
}

int
tables_open(struct tables *t, const struct lexfile *user)
{
	t->boilerplate = patterns_new(&en_boilerplate_pat);
	t->stamps = patterns_new(&en_stamps_pat);
	t->stamp_heads = patterns_new(&en_stamp_heads_pat);
	t->datelines = patterns_new(&en_datelines_pat);
	t->bylines = patterns_new(&en_bylines_pat);
	t->credits = patterns_new(&en_credits_pat);
	t->captions = patterns_new(&en_captions_pat);
	t->notes = patterns_new(&en_notes_pat);
	t->labels = patterns_new(&en_labels_pat);
	t->inlines = patterns_new(&en_inline_pat);
	t->people = patterns_new(&en_people_pat);
	if (t->boilerplate == NULL || t->stamps == NULL ||
	    t->stamp_heads == NULL || t->datelines == NULL ||
	    t->bylines == NULL || t->credits == NULL ||
	    t->captions == NULL || t->notes == NULL || t->labels == NULL ||
	    t->inlines == NULL || t->people == NULL ||
	    open_lexicons(t, user) == -1) {
		tables_close(t);
		return -1;
	}
	return 0;
}

void
tables_close(struct tables *t)
{
	patterns_free(t->boilerplate);
	patterns_free(t->stamps);
	patterns_free(t->stamp_heads);
	patterns_free(t->datelines);
	patterns_free(t->bylines);
	patterns_free(t->credits);
	patterns_free(t->captions);
	patterns_free(t->notes);
	patterns_free(t->labels);
	patterns_free(t->inlines);
	patterns_free(t->people);
	t->boilerplate = t->stamps = t->stamp_heads = t->datelines = NULL;
	t->bylines = t->credits = t->captions = t->notes = NULL;
	t->labels = t->inlines = t->people = NULL;
}

int
tables_find(const struct lexicon *lexicon, struct arena *arena,
    struct span text, struct row *row)
{
	struct words words = { NULL, 0, 0 };
	size_t skip;

	if (text.n == 0 || text.n > NAME_MAX)
		return 0;
	words_read(&words, arena, text);
	skip = words_is(&words, 0, "the") ? 1 : 0;
	if (words.n == skip)
		return 0;
	return lexicon_match(lexicon, words.v + skip, words.n - skip, row) ==
	    words.n - skip;
}
