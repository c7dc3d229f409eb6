#include "split/tokens.h"

#include <stdint.h>

#include "split/scan.h"

#define TOKEN_MAX	48	/* bytes of a word that is looked at */

/* Single letters with points between: U.S, p.m, Ph.D too. */
static int
is_acronym(struct span word)
{
	size_t points = 0, run = 0, n;
	uint32_t c;

	for (size_t i = 0; i < word.n; i += n) {
		c = scan_at(word, i, &n);
		if (c == '.') {
			points++;
			run = 0;
		} else if (!scan_is_letter(c) || ++run > 2)
			return 0;
	}
	return points > 0 && run > 0;
}

void
tokens_read(struct span text, size_t start, size_t end, struct token *token)
{
	size_t i = end, n;
	uint32_t c;

	while (i > start && end - i < TOKEN_MAX) {
		c = scan_before(text, i, &n);
		if (scan_is_space(c) || scan_opens(c) || c == '/' ||
		    c == ')' || (c >= 0x2010 && c <= 0x2015))
			break;
		i -= n;
	}
	/* "Lt.-Gen.", "al-Qaeda": the part behind the hyphen. */
	for (size_t k = i; k + 1 < end; k++)
		if (text.p[k] == '-')
			i = k + 1;
	*token = (struct token){ .from = i, .text = span_sub(text, i, end) };
	token->points = is_acronym(token->text);
	token->upper = scan_upper(text, i);
	token->digits = token->caps = end > i;
	for (size_t k = i; k < end; k++) {
		token->digits &= text.p[k] == '.' ||
		    (text.p[k] >= '0' && text.p[k] <= '9');
		token->caps &= text.p[k] >= 'A' && text.p[k] <= 'Z';
	}
	scan_at(text, i, &n);
	token->letter = n > 0 && i + n == end &&
	    scan_is_letter(scan_at(text, i, &n));
}

/* The class of a row, empty where its capital is missed in the text. */
static struct span
row_class(const struct token *token, const struct row *row)
{
	struct span class = lexicon_column(row, 1);
	int upper = scan_upper(lexicon_column(row, 0), 0);

	if (token->caps && !token->letter && !span_is(class, "title") &&
	    !span_is(class, "number"))
		return SPAN("");		/* IE, CO: no abbreviation */
	if (span_is(class, "time"))
		return token->points ? class : SPAN("");
	if (upper && !token->upper && !span_is(class, "number"))
		return SPAN("");
	if (token->letter && token->upper != upper)
		return SPAN("");	/* the initial P., not page p. */
	return class;
}

/* The class of an abbreviation, empty for an ordinary word. */
struct span
tokens_class(const struct segmenter *seg, const struct token *token)
{
	char buf[TOKEN_MAX];
	struct span key = scan_fold(token->text, buf, sizeof(buf)), class;
	struct row row;
	int more;

	if (span_ends(token->text, SPAN("\xc2\xb0")) ||
	    span_ends(token->text, SPAN("\xc2\xba")))
		return SPAN("number");		/* N° */
	more = key.n > 0 && lexicon_find(&seg->abbreviations, key, &row);
	for (; more; more = lexicon_next(&row))
		if ((class = row_class(token, &row)).n > 0)
			return class;
	return token->points ? SPAN("either") : SPAN("");
}

/* The word in front of a token, as a token. */
void
tokens_before(struct span text, size_t start, const struct token *token,
    struct token *previous)
{
	size_t end = scan_unskip(text, token->from, start);

	if (end > start && text.p[end - 1] == '.')
		end--;
	tokens_read(text, start, end, previous);
}

int
tokens_in(const struct lexicon *lexicon, struct span word)
{
	char buf[TOKEN_MAX];
	struct span key = scan_fold(word, buf, sizeof(buf));
	struct row row;

	return key.n > 0 && lexicon_find(lexicon, key, &row);
}
