#include "syntax/tokens.h"

#include <string.h>

#include "lang/en.h"
#include "text/utf8.h"
#include "text/words.h"

/* The words of a sentence, and how many of them one token takes. */
struct reader {
	const struct tokens	*tables;
	struct arena		*arena;
	struct span		 text;
	struct words		 words;
};

int
tokens_open(struct tokens *t, const struct lexfile *user)
{
	if (lexicon_embedded(&t->abbreviations, &en_abbreviations,
	    lexfile_table(user, "abbreviations")) == -1 ||
	    lexicon_embedded(&t->contractions, &en_contractions,
	    lexfile_table(user, "contractions")) == -1 ||
	    lexicon_embedded(&t->prefixes, &en_hyphen_prefixes,
	    lexfile_table(user, "hyphen_prefixes")) == -1)
		return -1;
	return lexicon_embedded(&t->endings, &en_digit_endings,
	    lexfile_table(user, "digit_endings"));
}

static const struct word *
word(const struct reader *r, size_t i)
{
	return i < r->words.n ? &r->words.v[i] : NULL;
}

static int
is_mark(const struct word *w, const char *mark)
{
	return w != NULL && w->kind == WORD_PUNCT && span_is(w->fold, mark);
}

/* Does a word of this kind stand right behind the one before? */
static int
follows(const struct word *w, enum word_kind kind)
{
	return w != NULL && w->glued && w->kind == kind;
}

/* The end of the run of words that no space parts. */
static size_t
chunk_end(const struct reader *r, size_t i)
{
	for (i++; i < r->words.n && r->words.v[i].glued; i++)
		;
	return i;
}

/* Without the marks at the end that belong to the sentence. */
static size_t
without_marks(const struct reader *r, size_t from, size_t to)
{
	static const char marks[] = ".,;:!?)]}>\"'";
	const struct word *w;

	for (; to > from + 1; to--) {
		w = &r->words.v[to - 1];
		if (w->kind != WORD_PUNCT || w->fold.n != 1 ||
		    strchr(marks, w->fold.p[0]) == NULL)
			break;
	}
	return to;
}

/* Does an address end in something like .org or .html, or has it a path? */
static int
has_domain(struct span s)
{
	size_t dot = s.n, letters = 0;

	for (size_t i = 0; i < s.n && s.p[i] != '/'; i++)
		if (s.p[i] == '.') {
			dot = i;
			letters = 0;
		} else
			letters += (size_t)(s.p[i] >= 'a' && s.p[i] <= 'z');
	return dot > 1 && dot < s.n && letters >= 2 && letters <= 4;
}

/* http://..., www..., name@host.org, host.com, host.org/path: words, or 0. */
static size_t
address(const struct reader *r, size_t i)
{
	size_t end = without_marks(r, i, chunk_end(r, i));
	struct span s;

	if (end - i < 3)
		return 0;
	s = utf8_fold(r->arena, words_text(&r->words, i, end));
	if (span_find(s, SPAN("://")) < s.n ||
	    span_starts(s, SPAN("www.")))
		return end - i;
	if (s.p[0] == '@' || r->words.v[i].kind == WORD_PUNCT)
		return 0;
	if (memchr(s.p, '@', s.n) != NULL)
		return span_find(s, SPAN("@")) < s.n - 3 ? end - i : 0;
	if (memchr(s.p, ' ', s.n) != NULL || memchr(s.p, '-', s.n) != NULL)
		return 0;
	return has_domain(s) && r->words.v[i].kind == WORD_ALPHA &&
	    !r->words.v[end - 1].upper ? end - i : 0;
}

/* Do digits and their marks (9/11, 10:30, 713-555-0100) make one token? */
static size_t
digits(const struct reader *r, size_t i)
{
	const struct word *w = word(r, i), *mark;
	size_t groups = 1, k = i, hyphens = 0;

	for (; (mark = word(r, k + 1)) != NULL && mark->glued &&
	    follows(word(r, k + 2), WORD_DIGITS); k += 2, groups++) {
		if (!is_mark(mark, "/") && !is_mark(mark, ":") &&
		    !is_mark(mark, "-"))
			break;
		hyphens += (size_t)is_mark(mark, "-");
	}
	/* 10-15 is a range, 555-0100 and 11-20-2000 are none. */
	if (groups == 2 && hyphens == 1 && (w->fold.n != 3 ||
	    word(r, i + 2)->fold.n != 4))
		return 1;
	return k - i + 1;
}

/* Letters that belong to digits: 3rd, 1990s, 4A; but 10|m, 5|am, 4|km. */
static int
sticks(const struct reader *r, const struct word *number,
    const struct word *letters)
{
	struct row row;

	return lexicon_find(&r->tables->endings, letters->fold, &row) ||
	    (letters->fold.n == 1 && letters->upper &&
	    !span_is(letters->fold, "m") && number->fold.n < 5);
}

static size_t
number(const struct reader *r, size_t i)
{
	size_t n = digits(r, i);

	if (follows(word(r, i + n), WORD_ALPHA) &&
	    sticks(r, word(r, i + n - 1), word(r, i + n)))
		n++;
	return n;
}

/* The point of an abbreviation: "No." only before a number. */
static int
takes_point(const struct reader *r, size_t i)
{
	const struct word *w = word(r, i);
	struct row row;
	struct span written;

	if (!is_mark(word(r, i + 1), ".") || !word(r, i + 1)->glued ||
	    is_mark(word(r, i + 2), ".") ||
	    !lexicon_find(&r->tables->abbreviations, w->fold, &row))
		return 0;
	written = lexicon_column(&row, 0);
	if (written.n > 0 && written.p[0] >= 'A' && written.p[0] <= 'Z' &&
	    !w->upper)
		return 0;
	return !span_is(lexicon_column(&row, 1), "number") ||
	    (word(r, i + 2) != NULL && word(r, i + 2)->kind == WORD_DIGITS);
}

/* AT&T, R&D. */
static int
joined_by_and(const struct reader *r, size_t i)
{
	return is_mark(word(r, i + 1), "&") && word(r, i + 1)->glued &&
	    follows(word(r, i + 2), WORD_ALPHA) && word(r, i)->upper &&
	    word(r, i + 2)->upper && word(r, i + 2)->fold.n < 3;
}

static int
keeps_hyphen(const struct reader *r, size_t i)
{
	struct row row;

	return is_mark(word(r, i + 1), "-") && word(r, i + 1)->glued &&
	    (follows(word(r, i + 2), WORD_ALPHA) ||
	    follows(word(r, i + 2), WORD_DIGITS)) &&
	    lexicon_find(&r->tables->prefixes, word(r, i)->fold, &row);
}

static size_t
letters(const struct reader *r, size_t i)
{
	if (takes_point(r, i))
		return 2;
	if (joined_by_and(r, i))
		return 3;
	if (keeps_hyphen(r, i))
		return follows(word(r, i + 2), WORD_ALPHA) ?
		    2 + letters(r, i + 2) : 2 + number(r, i + 2);
	return 1;
}

/* A face of two or three marks: :) ;-) :( :P; its words, or 0. */
static size_t
face(const struct reader *r, size_t i)
{
	size_t k = i + 1;

	if (!is_mark(word(r, i), ":") && !is_mark(word(r, i), ";"))
		return 0;
	k += (size_t)(is_mark(word(r, k), "-") && word(r, k)->glued);
	if (word(r, k) == NULL || !word(r, k)->glued ||
	    strchr("()DP", word(r, k)->text.p[0]) == NULL ||
	    word(r, k)->text.n != 1)
		return 0;
	return k + 1 - i;
}

/* Marks of one kind are one token; "?!" too. */
static size_t
marks(const struct reader *r, size_t i)
{
	static const char runs[] = ".-=*_~!?+#<>";
	const struct word *w = word(r, i), *next;
	size_t n = face(r, i);

	if (n > 0)
		return n;
	if (w->fold.n != 1 || strchr(runs, w->fold.p[0]) == NULL)
		return is_mark(w, "'") && is_mark(word(r, i + 1), "'") &&
		    word(r, i + 1)->glued ? 2 : 1;
	for (n = 1; (next = word(r, i + n)) != NULL && next->glued; n++)
		if (next->kind != WORD_PUNCT || (!span_eq(next->fold, w->fold)
		    && !(strchr("!?", w->fold.p[0]) != NULL &&
		    (is_mark(next, "!") || is_mark(next, "?")))))
			break;
	return n;
}

static size_t
take(const struct reader *r, size_t i)
{
	const struct word *w = word(r, i);
	size_t n = address(r, i);

	if (n > 0)
		return n;
	switch (w->kind) {
	case WORD_ALPHA:
		return letters(r, i);
	case WORD_DIGITS:
		return number(r, i);
	case WORD_PUNCT:
		/* An apostrophe before digits: '90s. */
		if (is_mark(w, "'") && follows(word(r, i + 1), WORD_DIGITS) &&
		    !w->glued && follows(word(r, i + 2), WORD_ALPHA))
			return 1 + number(r, i + 1);
		break;
	}
	return marks(r, i);
}

static void
add(struct reader *r, struct tree *t, struct span form, size_t start,
    int glued)
{
	struct token *k = VEC_PUSH(r->arena, t);

	k->form = form;
	k->fold = utf8_fold(r->arena, form);
	k->at = (struct extent){ start, start + utf8_count(form) };
	k->glued = glued != 0;
}

/* Words written as one: can|not, gon|na, do|nt.  The column: the first. */
static size_t
contraction(const struct reader *r, const struct word *w)
{
	struct row row;

	if (w->kind != WORD_ALPHA || !lexicon_find(&r->tables->contractions,
	    w->fold, &row) || w->fold.n != w->text.n)
		return 0;
	return lexicon_column(&row, 1).n;
}

static void
add_word(struct reader *r, struct tree *t, size_t i, size_t n)
{
	const struct word *w = word(r, i);
	struct span form = words_text(&r->words, i, i + n);
	size_t cut = n == 1 ? contraction(r, w) : 0;

	if (cut == 0 || cut >= form.n) {
		add(r, t, form, w->start, w->glued);
		return;
	}
	add(r, t, span_sub(form, 0, cut), w->start, w->glued);
	add(r, t, span_sub(form, cut, form.n), w->start + cut, 1);
}

void
tokens_read(const struct tokens *tables, struct arena *a, struct span text,
    struct tree *t)
{
	struct reader r = { .tables = tables, .arena = a, .text = text };

	words_read(&r.words, a, text);
	for (size_t i = 0, n; i < r.words.n; i += n) {
		n = take(&r, i);
		add_word(&r, t, i, n);
	}
}
