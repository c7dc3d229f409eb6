#include "split/ends.h"

#include <stdint.h>

#include "split/scan.h"
#include "split/tokens.h"

#define TOKEN_MAX	48	/* bytes of a word that is looked at */
#define ASIDE_MAX	120	/* bytes of an aside in brackets */
#define APPOSITION_MAX	60	/* bytes between the commas behind a name */
#define NAME_MAX	6	/* words of a name before a verb of saying */

static int
starts_often(const struct segmenter *seg, struct span text,
    const struct ahead *ahead)
{
	return tokens_in(&seg->starters,
	    span_sub(text, ahead->word, ahead->end));
}

/*
 * An initial ends no sentence: "J. Smith", "Albert I. Jones"; but there are
 * "vitamin C. The", "you and I. Did", "Mr. X. Mr. Y".
 */
static int
initial_ends(const struct segmenter *seg, struct span text, size_t start,
    const struct token *token, const struct ahead *ahead)
{
	struct token previous;

	if (ahead->kind != AHEAD_UPPER || token->from == start)
		return ahead->kind != AHEAD_UPPER && ahead->kind != AHEAD_DIGIT;
	if (ahead->end - ahead->word == 1)
		return 0;
	tokens_before(text, start, token, &previous);
	if (previous.digits)
		return 1;	/* "it was 40 C. Winds rose" */
	if (!starts_often(seg, text, ahead))
		return 0;
	/* "John A. In" is no name; "A" and "I" stand in names as well. */
	return !previous.letter || !previous.upper;
}

/* Is the word at i a number, a Roman numeral or a single capital? */
static int
is_numeral(struct span text, size_t i)
{
	size_t n;

	while (i < text.n && (text.p[i] == '+' || text.p[i] == '('))
		i++;
	if (scan_digit(text, i))
		return 1;
	for (n = 0; i + n < text.n && n < 6; n++) {
		char c = text.p[i + n];

		if (c != 'I' && c != 'V' && c != 'X' && c != 'L')
			break;
	}
	return n > 0 && !scan_is_wordy(scan_at(text, i + n, &n));
}

/* "At 5 a.m. Mr. Smith": so far the sentence is only a time. */
static int
is_fronted(struct span text, size_t start, const struct token *token)
{
	struct span before = span_sub(text, start, token->from);

	return scan_count(before, 3) <= 2 && scan_upper(text, start) &&
	    span_find(before, SPAN(",")) == before.n;
}

static int
is_calendar(const struct segmenter *seg, struct span text,
    const struct ahead *ahead)
{
	char buf[TOKEN_MAX];
	struct span word = span_sub(text, ahead->word, ahead->end);
	struct row row;

	word = scan_fold(word, buf, sizeof(buf));
	return word.n > 0 && lexicon_find(&seg->calendar, word, &row);
}

static int
time_ends(const struct segmenter *seg, struct span text, size_t start,
    const struct token *token, const struct ahead *ahead)
{
	if (ahead->kind == AHEAD_DIGIT || ahead->bracket)
		return 0;
	if (is_calendar(seg, text, ahead))
		return 0;
	return !is_fronted(text, start, token);
}

static int
abbreviation_ends(const struct segmenter *seg, struct span text, size_t start,
    const struct token *token, const struct ahead *ahead, struct span class)
{
	int digit = ahead->kind == AHEAD_DIGIT;

	if (span_is(class, "title") || span_is(class, "inner"))
		return 0;
	if (span_is(class, "number"))
		return !is_numeral(text, ahead->word);
	if (span_is(class, "month") || span_is(class, "unit"))
		return !digit && ahead->kind != AHEAD_OTHER;
	if (span_is(class, "time"))
		return time_ends(seg, text, start, token, ahead);
	if (span_is(class, "end"))
		return 1;
	if (ahead->quote)
		return 1;
	return ahead->kind == AHEAD_UPPER && starts_often(seg, text, ahead);
}

/* "Ana Diaz, a passenger, said": behind the second comma. */
static size_t
behind_comma(struct span text, size_t i)
{
	size_t end = i + APPOSITION_MAX;

	for (; i < text.n && i < end && text.p[i] != '.'; i++)
		if (text.p[i] == ',')
			return i + 1;
	return text.n;
}

/* "Who did this?" Mayor Ana Diaz asked: a name, then a verb of saying. */
static int
is_name_said(const struct segmenter *seg, struct span text,
    const struct ahead *ahead)
{
	size_t i = ahead->word, end, n;

	if (starts_often(seg, text, ahead))
		return 0;
	for (int k = 0; k < NAME_MAX; k++) {
		end = scan_word(text, i);
		if (end == i)
			return 0;
		if (k > 0 && scan_lower(text, i) &&
		    tokens_in(&seg->quote_verbs, span_sub(text, i, end)))
			return 1;
		if (!scan_upper(text, i) && end - i > 3)
			return 0;
		if (scan_at(text, end, &n) == '.')
			end++;
		if (scan_at(text, end, &n) == ',')
			end = behind_comma(text, end + 1);
		i = scan_skip(text, end);
	}
	return 0;
}

static int
is_first_person(struct span text, const struct ahead *ahead)
{
	struct span word = span_sub(text, ahead->word, ahead->end);

	return word.n > 0 && word.p[0] == 'I' &&
	    (word.n == 1 || !scan_is_letter((unsigned char)word.p[1]));
}

/* An ellipsis ends a sentence before a capital; "I" is always one. */
static int
ellipsis_ends(struct span text, const struct stop *stop,
    const struct ahead *ahead)
{
	if (ahead->kind == AHEAD_DIGIT)
		return 0;
	return stop->dots != 3 || stop->ask || !is_first_person(text, ahead);
}

/* "cars.The": no space, yet a capitalised word behind a word in lower case. */
static int
glued_ends(const struct segmenter *seg, struct span text,
    const struct token *token, const struct stop *stop)
{
	struct ahead ahead;

	if (stop->wide)
		return 1;
	stops_ahead(text, stop->end, &ahead);
	if (ahead.dash || token->text.n < 3 ||
	    (stop->dots > 2 && !stop->quoted))
		return 0;
	if (ahead.kind != AHEAD_MIXED && (ahead.kind != AHEAD_UPPER ||
	    !scan_lower(text, ahead.word + 1)))
		return 0;
	if (stop->quoted && !ahead.quote && !ahead.bracket)
		return 1;
	for (size_t i = 0; i < token->text.n; i++)
		if (token->text.p[i] == '.' || token->text.p[i] == '@')
			return 0;
	return !token->upper ? scan_lower(text, token->from) &&
	    tokens_class(seg, token).n == 0 : starts_often(seg, text, &ahead);
}

/* Is a number what the sentence begins with, but for a word? */
static int
is_label(struct span text, size_t start, const struct token *token)
{
	size_t end;

	if (token->text.n > 5)
		return 0;
	if (token->from == start)
		return token->text.n < 4 ||
		    span_find(token->text, SPAN(".")) < token->text.n;
	end = scan_word(text, start);
	return start == 0 && end > start && scan_upper(text, start) &&
	    scan_skip(text, end) == token->from;
}

static int
point_ends(const struct segmenter *seg, struct span text, size_t start,
    const struct token *token, const struct ahead *ahead)
{
	struct span class = tokens_class(seg, token);

	if (class.n > 0)
		return abbreviation_ends(seg, text, start, token, ahead, class);
	if (token->letter)
		return initial_ends(seg, text, start, token, ahead);
	if (ahead->kind == AHEAD_MIXED)
		return 1;
	/* "1. The first", "2.1. Method", "Figure 3. The dam". */
	return !(token->digits && is_label(text, start, token));
}

static int
mark_ends(const struct segmenter *seg, struct span text,
    const struct token *token, const struct stop *stop,
    const struct ahead *ahead)
{
	if (stop->quoted && !ahead->quote && ahead->kind == AHEAD_UPPER &&
	    is_name_said(seg, text, ahead))
		return 0;
	if (stop->shout && !stop->quoted && token->upper &&
	    span_is(tokens_class(seg, token), "bang"))
		return starts_often(seg, text, ahead);
	return 1;
}

/* A stop alone between brackets: "(!)", "[...]". */
static int
is_bracketed(struct span text, const struct stop *stop)
{
	char before = stop->at > 0 ? text.p[stop->at - 1] : ' ';

	return before == '(' || before == '[';
}

/* "(ret.)": a word and its stop alone between brackets. */
static int
is_word_bracketed(struct span text, const struct token *token,
    const struct stop *stop)
{
	char before = token->from > 0 ? text.p[token->from - 1] : ' ';

	return token->text.n > 0 && !token->upper &&
	    (before == '(' || before == '[') &&
	    (text.p[stop->end - 1] == ')' || text.p[stop->end - 1] == ']');
}

/* "Don't panic." -- Ann Lee: the paragraph ends with who wrote it. */
static int
is_signature(struct span text, size_t next)
{
	struct span rest = span_sub(text, next, text.n);
	size_t n;

	if (rest.n > 80 || scan_stopped(rest))
		return 0;
	while (scan_is_dash(scan_at(rest, 0, &n)))
		rest = span_sub(rest, n, rest.n);
	return scan_count(rest, 8) < 7;
}

/* "Out!" ("Go away"), they cried: what is in brackets belongs here. */
static int
is_aside(struct span text, const struct ahead *ahead)
{
	size_t end = ahead->word, stop = end + ASIDE_MAX, n;
	uint32_t c;

	while (end < text.n && end < stop && text.p[end] != ')' &&
	    text.p[end] != ']')
		end++;
	if (end >= text.n || end == stop)
		return 0;
	c = scan_at(text, end + 1, &n);
	if (c == ',' || c == ';' || c == ':')
		return 1;
	return scan_is_space(c) && scan_lower(text, scan_skip(text, end + 1));
}

int
ends_here(const struct segmenter *seg, struct span text, size_t start,
    const struct stop *stop)
{
	struct token token;
	struct ahead ahead;

	if (stop->next == text.n)
		return 0;	/* the paragraph ends anyway */
	tokens_read(text, start, stop->at, &token);
	if (stop->next == stop->end)
		return glued_ends(seg, text, &token, stop);
	stops_ahead(text, stop->next, &ahead);
	if (ahead.kind == AHEAD_LOWER || ahead.kind == AHEAD_END)
		return 0;
	if (stop->at == start)
		return 0;	/* "... and then" */
	if (is_bracketed(text, stop) && (stop->quoted || ahead.bracket))
		return 0;	/* "parallel [...]" (Smith 55) */
	if (is_word_bracketed(text, &token, stop))
		return 0;
	if (ahead.bracket && is_aside(text, &ahead))
		return 0;
	if (ahead.dash && is_signature(text, stop->next))
		return 0;
	if (stop->ask)
		return mark_ends(seg, text, &token, stop, &ahead);
	if (stop->dots >= 3)
		return ellipsis_ends(text, stop, &ahead);
	if (stop->wide || token.text.n == 0)
		return 1;
	return point_ends(seg, text, start, &token, &ahead);
}
