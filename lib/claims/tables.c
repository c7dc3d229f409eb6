#include "claims/tables.h"

#include "lang/en.h"

#define RUN_MAX	24	/* letters; who has more may be any word */

void
tables_open(struct tables *t, const struct lexfile *user)
{
	const struct {
		struct lexicon		*lexicon;
		const struct block	*block;
		const char		*name;
	} all[] = {
		{ &t->parents, &en_class_parents, "class_parents" },
		{ &t->classes, &en_classes, "classes" },
		{ &t->names, &en_class_names, "class_names" },
		{ &t->endings, &en_plural_endings, "plural_endings" },
		{ &t->cumulative, &en_cumulative, "cumulative" },
		{ &t->labels, &en_predicate_labels, "predicate_labels" },
		{ &t->generic, &en_generic_sources, "generic_sources" },
		{ &t->fillers, &en_source_fillers, "source_fillers" },
		{ &t->corrections, &en_correction_words, "correction_words" },
		{ &t->frames, &en_time_frames, "time_frames" },
		{ &t->units, &en_conversions, "conversions" },
		{ &t->countries, &en_countries, "countries" },
		{ &t->predicates, &en_predicates, "predicates" },
		{ &t->say, &en_claims_say, "claims_say" },
		{ &t->verbs, &en_verbs, "verbs" },
		{ &t->irregular, &en_irregular, "irregular" },
		{ &t->participles, &en_participle_endings,
		    "participle_endings" },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		lexicon_embedded(all[i].lexicon, all[i].block,
		    lexfile_table(user, all[i].name));
}

int
tables_find(const struct lexicon *lex, struct arena *a, struct span key,
    struct row *row)
{
	struct arena_mark mark = arena_mark(a);
	struct words w = { 0 };
	int found;

	if (key.n == 0)
		return 0;
	words_read(&w, a, key);
	found = w.n > 0 && lexicon_match(lex, w.v, w.n, row) == w.n;
	arena_release(a, mark);
	return found;
}

int
tables_exact(const struct lexicon *lex, struct arena *a, struct span key,
    struct row *row)
{
	if (!tables_find(lex, a, key, row))
		return 0;
	do {
		if (span_eq(lexicon_column(row, 0), key))
			return 1;
	} while (lexicon_next(row));
	return 0;
}

static int
is_letter(unsigned char c)
{
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The next run of letters, folded if it is ASCII; 0 at the end. */
static int
next_run(struct span *rest, char to[RUN_MAX], struct span *run, int *ascii)
{
	size_t n = 0;
	unsigned char c;

	while (rest->n > 0 && !is_letter((unsigned char)*rest->p))
		*rest = span_sub(*rest, 1, rest->n);
	for (*ascii = 1; n < rest->n &&
	    is_letter(c = (unsigned char)rest->p[n]); n++) {
		*ascii &= c < 0x80;
		if (n < RUN_MAX)
			to[n] = (char)(c < 0x80 ? c | 0x20 : c);
	}
	*run = (struct span){ to, n < RUN_MAX ? n : RUN_MAX };
	*rest = span_sub(*rest, n, rest->n);
	return n > 0;
}

/* Could a key stand in a text?  Tells most that have none without words. */
static int
may_stand(const struct lexicon *lex, struct span text)
{
	char to[RUN_MAX];
	struct span run;
	int ascii;

	while (next_run(&text, to, &run, &ascii))
		if (!ascii || run.n == RUN_MAX || lexicon_begins(lex, run))
			return 1;
	return 0;
}

struct span
tables_ending(const struct lexicon *lex, struct arena *a, struct span word)
{
	struct row row;
	size_t n = lexicon_ending(lex, word, word.n, &row);

	if (n == 0 && !lexicon_find(lex, SPAN("-"), &row))
		return word;
	return arena_join(a, span_sub(word, 0, word.n - n), SPAN(""),
	    lexicon_column(&row, 1));
}

int
tables_among(const struct lexicon *lex, struct arena *a, struct span text)
{
	struct arena_mark mark = arena_mark(a);
	struct words w = { 0 };
	struct row row;
	int found = 0;

	if (!may_stand(lex, text))
		return 0;
	words_read(&w, a, text);
	for (size_t i = 0; i < w.n && !found; i++)
		found = lexicon_match(lex, w.v + i, w.n - i, &row) > 0;
	arena_release(a, mark);
	return found;
}

enum tables_growth
tables_growth(const struct tables *t, struct arena *a, struct span name,
    struct span subject)
{
	struct row row;
	struct span only;

	if (!tables_exact(&t->cumulative, a, name, &row))
		return GROWTH_NONE;
	only = lexicon_column(&row, 2);
	if (only.n > 0 && !span_eq(only, subject))
		return GROWTH_NONE;
	return span_is(lexicon_column(&row, 1), "any") ? GROWTH_ANY :
	    GROWTH_UP;
}

struct span
tables_outcome(const struct tables *t, struct arena *a, struct span name)
{
	struct row row;

	return tables_exact(&t->cumulative, a, name, &row) ?
	    lexicon_column(&row, 3) : (struct span){ NULL, 0 };
}

int
tables_transitive(const struct tables *t, struct span class)
{
	struct row row;
	size_t at = 0;

	while (lexicon_each(&t->predicates, &at, &row))
		if (span_eq(lexicon_column(&row, 1), class) &&
		    span_is(lexicon_column(&row, 2), "transitive"))
			return 1;
	return 0;
}

int
tables_country(const struct tables *t, struct arena *a, struct span name)
{
	struct row row;

	return tables_find(&t->countries, a, name, &row);
}
