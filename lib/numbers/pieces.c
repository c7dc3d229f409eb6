#include "numbers/pieces.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/asides.h"

/* A bracket with no more words than this is an aside to skip. */
#define ASIDE	6

#define BIT(tag)	(1U << (tag))

/* As grammar_words.tsv has them. */
static const char *const tag_words[] = {
	[TAG_DET] = "det", [TAG_OWN] = "own", [TAG_PRON] = "pron",
	[TAG_PREP] = "prep", [TAG_CONJ] = "conj", [TAG_SUB] = "sub",
	[TAG_REL] = "rel", [TAG_AUX] = "aux", [TAG_MODAL] = "modal",
	[TAG_ADV] = "adv", [TAG_NOT] = "not", [TAG_ADJ] = "adj",
	[TAG_TO] = "to", [TAG_POSS] = "poss",
};
static const struct names tag_names = NAMES(tag_words);

static void
auxiliary(struct piece *t, const struct row *row)
{
	struct span form = lexicon_column(row, 3);

	t->aux_be = span_is(lexicon_column(row, 2), "be") ||
	    span_is(lexicon_column(row, 2), "get");
	t->finite = span_is(form, "finite");
	t->aux_ing = span_is(form, "ing");
	t->aux_part = span_is(form, "part");
}

/* What a word of grammar may be, from the table; it may be several words. */
static void
function_word(const struct grammar *g, const struct words *w,
    struct piece *t)
{
	struct row row;
	struct span name;
	size_t n;

	n = lexicon_match(&g->grammar_words, &w->v[t->a], w->n - t->a, &row);
	if (t->compound && n != t->b - t->a)
		return;		/* "on-site"; but "year-on-year" */
	if (n > 1)
		t->b = t->a + n;
	else if (n == 0 && (t->fold.n == 0 || t->fold.p[0] != '\'' ||
	    !grammar_find(&g->grammar_words, t->fold, &row)))
		return;
	do {
		name = lexicon_column(&row, 1);
		t->maybe |= BIT(name_find(&tag_names, name)) & ~BIT(TAG_NONE);
		if (span_is(name, "aux"))
			auxiliary(t, &row);
		t->loose |= span_is(lexicon_column(&row, 2), "loose");
	} while (lexicon_next(&row));
}

/* Marks: a comma, a stop, or nothing for those that are left out. */
static enum tag
mark(const struct word *w)
{
	static const char stops[][4] = { ";", ":", "-", "(", ")", "[", "]",
	    ".", "?", "!", "\xe2\x80\xa2", "*", "|", "/" };

	if (span_is(w->fold, ","))
		return TAG_COMMA;
	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
		if (span_is(w->fold, stops[i]))
			return TAG_STOP;
	return TAG_NONE;
}

/* The word after a bracket's end, if little stands in it; else a itself. */
static size_t
aside(const struct words *w, size_t a, const struct numbers *numbers,
    size_t number)
{
	size_t close = a + 1;

	if (!words_is(w, a, "(") && !words_is(w, a, "["))
		return a;
	while (close < w->n && close - a <= ASIDE + 1 &&
	    !words_is(w, close, ")") && !words_is(w, close, "]"))
		close++;
	if (close >= w->n || close - a > ASIDE + 1)
		return a;
	for (; number < numbers->n; number++)
		if (numbers->v[number].at.start < w->v[close].start)
			return a;	/* there is something to read in it */
	return close + 1;
}

/* Is it a bracket that holds nothing but a number? */
static int
bare_bracket(const struct words *w, size_t i, const struct numbers *numbers)
{
	for (size_t k = 0; k < numbers->n; k++) {
		const struct extent *at = &numbers->v[k].at;

		if ((words_is(w, i, "(") && at->start == w->v[i].end) ||
		    (words_is(w, i, ")") && at->end == w->v[i].start))
			return 1;
	}
	return 0;
}

/* Words joined by hyphens: the word after the last of them. */
static size_t
compound_end(const struct words *w, size_t i)
{
	while (i + 2 < w->n && span_is(w->v[i + 1].text, "-") &&
	    w->v[i + 1].glued && w->v[i + 2].glued &&
	    w->v[i + 2].kind != WORD_PUNCT)
		i += 2;
	return i + 1;
}

static void
number_piece(struct piece *t, const struct words *w, size_t k,
    const struct number *n)
{
	t->number = k;
	t->ordinal = n->kind == NUMBER_ORDINAL;
	t->multiple = n->kind == NUMBER_MULTIPLE;
	t->tag = number_is_date(n) ? TAG_DATE : TAG_NUMBER;
	while (t->b < w->n && w->v[t->b].start < n->at.end)
		t->b++;
	t->fold = w->v[t->b - 1].fold;
}

static int
in_capitals(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] >= 'a' && s.p[i] <= 'z')
			return 0;
	return s.n > 0;
}

static void
word_piece(struct piece *t, const struct grammar *g, struct arena *arena,
    const struct words *w, size_t i)
{
	t->b = compound_end(w, i);
	t->compound = t->b > i + 1;
	t->fold = w->v[t->b - 1].fold;
	t->upper = w->v[i].upper;
	t->capitals = in_capitals(w->v[i].text);
	function_word(g, w, t);
	(void)inflect_verb(g, arena, t->fold, &t->verb);
	t->plural = inflect_plural(g, t->fold);
	if (t->maybe == 0 && t->verb.form == FORM_NONE)
		t->tag = t->upper ? TAG_NAME : TAG_NOUN;
}

/*
 * "a 5.1-magnitude quake", "a week-long strike": a hyphen behind a measure, or
 * before the name of one, parts nothing; "a four-time champion" is none of
 * four.
 */
static int
joins_number(const struct grammar *g, const struct words *w, size_t i,
    const struct pieces *pieces, const struct numbers *numbers)
{
	const struct piece *t = pieces->n > 0 ?
	    &pieces->v[pieces->n - 1] : NULL;

	return span_is(w->v[i].text, "-") && t != NULL && i + 1 < w->n &&
	    t->b == i && t->number != PIECE_NOT && w->v[i].glued &&
	    w->v[i + 1].glued && (numbers->v[t->number].unit.n > 0 ||
	    grammar_has(&g->dimensions, w->v[i + 1].fold, 2,
	    DIMENSION_COUNT));
}

/* Quotation marks that are left out; they stand at word i. */
struct quotes {
	size_t	open, closed;	/* index of the first piece inside, + 1 */
};

static void
note_quote(struct quotes *q, const struct words *w, size_t i, size_t piece)
{
	if (!words_is(w, i, "\""))
		return;
	if (w->v[i].glued && (i + 1 >= w->n || !w->v[i + 1].glued ||
	    w->v[i + 1].kind == WORD_PUNCT)) {
		q->closed = q->open;
		q->open = 0;
	} else
		q->open = piece + 1;
}

/* "spokesman Ian Roe Jr. said": the point of an abbreviation is no stop. */
static int
abbreviates(const struct words *w, size_t i)
{
	return words_is(w, i, ".") && i > 0 && w->v[i].glued &&
	    i + 1 < w->n && !w->v[i + 1].glued &&
	    w->v[i + 1].kind == WORD_ALPHA && !w->v[i + 1].upper;
}

/* What the sign at word i marks; TAG_NONE if it is left out. */
static enum tag
mark_at(const struct grammar *g, const struct words *w, size_t i,
    const struct numbers *numbers, const struct pieces *pieces)
{
	enum tag m = asides_mark(w, i, numbers) ? TAG_COMMA : mark(&w->v[i]);

	return (m == TAG_STOP && (bare_bracket(w, i, numbers) ||
	    abbreviates(w, i))) ||
	    joins_number(g, w, i, pieces, numbers) ? TAG_NONE : m;
}

void
pieces_read(struct pieces *pieces, struct arena *arena,
    const struct grammar *g, const struct words *w,
    const struct numbers *numbers)
{
	struct quotes q = { 0, 0 };
	size_t k = 0, after;
	enum tag m;

	for (size_t i = 0; i < w->n; i = after) {
		struct piece *t, none = { .a = i, .b = i + 1,
		    .fold = w->v[i].fold, .number = PIECE_NOT };

		while (k < numbers->n && numbers->v[k].at.end <= w->v[i].start)
			k++;
		if (w->v[i].kind == WORD_PUNCT && (k >= numbers->n ||
		    w->v[i].start < numbers->v[k].at.start)) {
			note_quote(&q, w, i, pieces->n);
			if ((after = aside(w, i, numbers, k)) > i)
				continue;
			m = mark_at(g, w, i, numbers, pieces);
			if (m != TAG_NONE) {
				t = VEC_PUSH(arena, pieces);
				*t = none;
				t->tag = m;
			}
			after = i + 1;
			continue;
		}
		t = VEC_PUSH(arena, pieces);
		*t = none;
		t->quote = q.closed;
		q.closed = 0;
		if (k < numbers->n && numbers->v[k].at.start < w->v[i].end)
			number_piece(t, w, k, &numbers->v[k]);
		else
			word_piece(t, g, arena, w, i);
		after = t->b;
	}
}
