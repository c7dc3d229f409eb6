#include "numbers/inflect.h"

#include <stdint.h>
#include <string.h>

#include "facts/vocabulary.h"

#define MEMO	4096	/* words, a power of two */
#define LONGEST	24	/* bytes of a word that is kept */

struct kept {
	unsigned char		n, verb, noun;	/* length; 1: none, 2: kept */
	char			word[LONGEST], singular[LONGEST];
	unsigned char		singular_n, plural;	/* 1: no, 2: yes */
	struct verb_reading	reading;
};

struct inflect_memo {
	struct kept	v[MEMO];
};

struct inflect_memo *
inflect_memo(struct arena *run)
{
	return ARENA_NEW(run, struct inflect_memo);
}

/* The place of a word, emptied if another was there; NULL if none is kept. */
static struct kept *
place(const struct grammar *g, struct span word)
{
	uint32_t hash = 2166136261U;
	struct kept *k;

	if (g->memo == NULL || word.n == 0 || word.n > LONGEST)
		return NULL;
	for (size_t i = 0; i < word.n; i++)
		hash = (hash ^ (unsigned char)word.p[i]) * 16777619U;
	k = &g->memo->v[(hash ^ hash >> 15) & (MEMO - 1)];
	if (k->n == word.n && memcmp(k->word, word.p, word.n) == 0)
		return k;
	memset(k, 0, sizeof(*k));
	k->n = (unsigned char)word.n;
	memcpy(k->word, word.p, word.n);
	return k;
}

static enum mostly
mostly(struct span word)
{
	return span_is(word, "either") ? MOSTLY_EITHER :
	    span_is(word, "noun") ? MOSTLY_NOUN :
	    span_is(word, "adjective") ? MOSTLY_ADJECTIVE : MOSTLY_VERB;
}

static int
known(const struct grammar *g, struct span lemma, struct verb_reading *r)
{
	struct row row;

	if (!grammar_find(&g->verbs, lemma, &row))
		return 0;
	r->mostly = mostly(lexicon_column(&row, 1));
	r->lemma = lexicon_column(&row, 0);
	return 1;
}

static int
irregular(const struct grammar *g, struct span word, struct verb_reading *r)
{
	struct row row;
	struct span form;

	if (!grammar_find(&g->irregular, word, &row))
		return 0;
	do {
		form = lexicon_column(&row, 2);
		if (span_is(form, "noun"))
			continue;
		r->form = FORM_ED;
		if (span_is(form, "past"))
			r->form = FORM_PAST;
		else if (span_is(form, "part"))
			r->form = FORM_PART;
		else if (span_is(form, "ing"))
			r->form = FORM_ING;
		if (known(g, lexicon_column(&row, 1), r))
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

static enum verb_form
form_of(const struct row *row)
{
	enum ending e = ending_of(row);

	return e == ENDING_PAST ? FORM_ED : e == ENDING_ING ? FORM_ING :
	    e == ENDING_S ? FORM_S : FORM_NONE;
}

/* What stands before an ending, as its row has the base form; or nothing. */
static struct span
base(struct arena *arena, struct span stem, const struct row *row)
{
	struct span put = lexicon_column(row, 2);

	if (!span_is(put, "="))
		return put.n == 0 ? stem : arena_join(arena, stem, SPAN(""),
		    put);
	if (stem.n <= ENDING_STEM || stem.p[stem.n - 1] != stem.p[stem.n - 2])
		return SPAN("");
	return span_sub(stem, 0, stem.n - 1);
}

static int
by_ending(const struct grammar *g, struct arena *arena, struct span word,
    struct verb_reading *r)
{
	struct span stem;
	struct row row;
	size_t n = ending_most(word);

	for (; (n = ending_find(&g->endings, word, n, &row)) > 0; n--) {
		stem = span_sub(word, 0, word.n - n);
		do {
			r->form = form_of(&row);
			if (r->form != FORM_NONE &&
			    known(g, base(arena, stem, &row), r))
				return 1;
		} while (lexicon_next(&row));
	}
	return 0;
}

static int
find_verb(const struct grammar *g, struct arena *arena, struct span word,
    struct verb_reading *r)
{
	memset(r, 0, sizeof(*r));
	if (irregular(g, word, r))
		return 1;
	r->form = FORM_BASE;
	if (known(g, word, r))
		return 1;
	if (by_ending(g, arena, word, r))
		return 1;
	memset(r, 0, sizeof(*r));
	return 0;
}

int
inflect_verb(const struct grammar *g, struct arena *arena, struct span word,
    struct verb_reading *r)
{
	struct kept *k = place(g, word);
	int found;

	if (k != NULL && k->verb != 0) {
		*r = k->reading;
		return k->verb == 2;
	}
	found = find_verb(g, arena, word, r);
	if (k != NULL) {
		k->reading = *r;	/* its lemma is the table's */
		k->verb = found ? 2 : 1;
	}
	return found;
}

/* A plural without its s, or a word for one and for many persons. */
static int
odd_plural(const struct grammar *g, struct span word)
{
	struct row row;

	if (!grammar_row(&g->irregular, word, 2, "noun", &row))
		return 0;
	return !span_eq(lexicon_column(&row, 1), word) ||
	    (grammar_find(&g->nouns, word, &row) &&
	    grammar_under(g, lexicon_column(&row, 1), CLASS_PERSON));
}

int
inflect_plural(const struct grammar *g, struct span word)
{
	struct kept *k = place(g, word);
	struct row row;
	enum ending e;
	int plural;

	if (k != NULL && k->plural != 0)
		return k->plural == 2;
	e = word.n > ENDING_STEM && ending_find(&g->endings, word, word.n - 1,
	    &row) > 0 ? ending_of(&row) : ENDING_NONE;
	plural = e == ENDING_PLURAL || e == ENDING_EITHER ||
	    odd_plural(g, word);
	if (k != NULL)
		k->plural = plural ? 2 : 1;
	return plural;
}

static struct span
find_noun(const struct grammar *g, struct arena *arena, struct span word)
{
	struct row row;
	size_t n = ending_most(word);
	enum ending e;

	if (grammar_row(&g->irregular, word, 2, "noun", &row))
		return lexicon_column(&row, 1);
	for (; (n = ending_find(&g->endings, word, n, &row)) > 0; n--) {
		e = ending_of(&row);
		if (e == ENDING_PLURAL || e == ENDING_EITHER ||
		    e == ENDING_ONE)
			return base(arena, span_sub(word, 0, word.n - n), &row);
	}
	return word;
}

struct span
inflect_noun(const struct grammar *g, struct arena *arena, struct span word)
{
	struct kept *k = place(g, word);
	struct span found;

	if (k != NULL && k->noun == 1)
		return word;
	if (k != NULL && k->noun == 2)
		return arena_dup(arena, (struct span){ k->singular,
		    k->singular_n });
	found = find_noun(g, arena, word);
	if (k == NULL || found.n > LONGEST)
		return found;
	k->noun = span_eq(found, word) ? 1 : 2;
	k->singular_n = (unsigned char)found.n;
	memcpy(k->singular, found.p, found.n);
	return found;
}

int
inflect_adverb(const struct grammar *g, struct span word)
{
	struct row row;

	return ending_find(&g->endings, word, word.n, &row) > 0 &&
	    ending_of(&row) == ENDING_ADVERB;
}
