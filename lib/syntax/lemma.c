#include "syntax/lemma.h"

#include <string.h>

#include "lang/en.h"

#define ENDING_MAX	5
#define STEM_MIN	2	/* letters before an ending */

int
lemma_open(struct lemma *l, const struct lexfile *user)
{
	if (lexicon_embedded(&l->exceptions, &en_lemmas,
	    lexfile_table(user, "lemmas")) == -1 ||
	    lexicon_embedded(&l->endings, &en_lemma_endings,
	    lexfile_table(user, "lemma_endings")) == -1)
		return -1;
	return lexicon_embedded(&l->words, &en_dictionary,
	    lexfile_table(user, "dictionary"));
}

static int
has(struct span feats, const char *one)
{
	return span_find(feats, span_of(one)) < feats.n;
}

/* The row of a form as this part of speech.  Marks are words of keys: "' s". */
static int
exception(const struct lemma *l, struct arena *a, struct span fold,
    enum upos upos, struct span *lemma)
{
	const char *name = name_of(&tree_upos, (int)upos);
	struct span key = fold;
	struct row row;
	int found;

	if (fold.n > 1 && fold.p[0] == '\'')
		key = arena_join(a, SPAN("'"), SPAN(" "), span_sub(fold, 1,
		    fold.n));
	for (found = lexicon_find(&l->exceptions, key, &row); found;
	    found = lexicon_next(&row)) {
		if (name == NULL || !span_is(lexicon_column(&row, 1), name))
			continue;
		*lemma = lexicon_column(&row, 2);
		return 1;
	}
	return 0;
}

/* Does the dictionary have it as this part of speech? */
static int
is_word(const struct lemma *l, struct span word, char letter)
{
	struct row row;
	int found;

	for (found = lexicon_find(&l->words, word, &row); found;
	    found = lexicon_next(&row)) {
		struct span parts = lexicon_column(&row, 1);

		if (parts.n > 0 && memchr(parts.p, letter, parts.n) != NULL)
			return 1;
	}
	return 0;
}

/* Which endings a token may have: a letter of the dictionary, or 0. */
static char
inflected(const struct token *t, struct span feats)
{
	switch (t->upos) {
	case UPOS_NOUN:
		return has(feats, "Number=Plur") ? 'n' : 0;
	case UPOS_VERB:
	case UPOS_AUX:
		return has(feats, "VerbForm=Inf") ? 0 : 'v';
	case UPOS_ADJ:
		return has(feats, "Degree=Cmp") || has(feats, "Degree=Sup") ?
		    'a' : 0;
	case UPOS_ADV:
		return has(feats, "Degree=Cmp") || has(feats, "Degree=Sup") ?
		    'r' : 0;
	case UPOS_NONE: case UPOS_ADP: case UPOS_CCONJ: case UPOS_DET:
	case UPOS_INTJ: case UPOS_NUM: case UPOS_PART: case UPOS_PRON:
	case UPOS_PROPN: case UPOS_PUNCT: case UPOS_SCONJ: case UPOS_SYM:
	case UPOS_X: case UPOS_COUNT:
		break;
	}
	return 0;
}

/*
 * Try the rows of an ending.  Known words win; else the row that is marked as
 * usual, of the longest ending that has one, stays in other.  "=" makes one of
 * two letters: stopp, stop.
 */
static int
try_ending(const struct lemma *l, struct arena *a, struct span stem,
    struct row *row, char letter, struct span *out, struct span *other)
{
	struct span to, made;

	do {
		if (memchr(lexicon_column(row, 1).p, letter,
		    lexicon_column(row, 1).n) == NULL)
			continue;
		to = lexicon_column(row, 2);
		made = stem;
		if (span_is(to, "=")) {
			if (stem.n < 3 || stem.p[stem.n - 1] !=
			    stem.p[stem.n - 2])
				continue;
			made.n--;
		} else if (to.n > 0)
			made = arena_join(a, stem, (struct span){ "", 0 }, to);
		if (is_word(l, made, letter)) {
			*out = made;
			return 1;
		}
		if (other->n == 0 && span_is(lexicon_column(row, 3), "usual"))
			*other = made;
	} while (lexicon_next(row));
	return 0;
}

static struct span
by_endings(const struct lemma *l, struct arena *a, struct span fold,
    char letter)
{
	struct span out = fold, other = { NULL, 0 };
	size_t n = fold.n < STEM_MIN ? 0 : fold.n - STEM_MIN;
	struct row row;

	if (n > ENDING_MAX)
		n = ENDING_MAX;
	for (; (n = lexicon_ending(&l->endings, fold, n, &row)) > 0; n--)
		if (try_ending(l, a, span_sub(fold, 0, fold.n - n), &row,
		    letter, &out, &other))
			return out;
	return other.n > 0 ? other : fold;
}

/* Names keep their capitals: States, State; but Studies stays. */
static struct span
singular_name(const struct lemma *l, struct arena *a, const struct token *t)
{
	struct span base = by_endings(l, a, t->fold, 'n');

	return t->form.n == t->fold.n && span_starts(t->fold, base) ?
	    span_sub(t->form, 0, base.n) : t->form;
}

struct span
lemma_find(const struct lemma *l, struct arena *a, const struct token *t,
    struct span feats)
{
	char letter = inflected(t, feats);
	struct span lemma;

	if (exception(l, a, t->fold, t->upos, &lemma))
		return lemma;
	if (t->upos == UPOS_PROPN && has(feats, "Number=Plur"))
		return singular_name(l, a, t);
	if (t->upos == UPOS_PROPN || t->upos == UPOS_X || t->upos == UPOS_SYM ||
	    t->upos == UPOS_PUNCT || t->upos == UPOS_NUM)
		return t->form;
	/* A base form may look inflected: need, sing, bus. */
	if (letter == 0 || (letter == 'v' && !has(feats, "Tense=Past") &&
	    !has(feats, "VerbForm=Ger") && !has(feats, "VerbForm=Part") &&
	    is_word(l, t->fold, 'v')))
		return t->fold;
	return by_endings(l, a, t->fold, letter);
}
