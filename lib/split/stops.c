#include "split/stops.h"

#include <stdint.h>

#include "split/scan.h"
#include "text/utf8.h"

#define AHEAD_SIGNS	6	/* quotes, brackets, dashes looked through */

static int
is_wide(uint32_t c)
{
	return c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0xff0e;
}

static int
is_stop(uint32_t c)
{
	return c == '.' || c == '?' || c == '!' || c == 0x2026 ||
	    c == 0x203c || c == 0x203d || (c >= 0x2047 && c <= 0x2049) ||
	    c == 0x61f || c == 0x6d4 || c == 0x964 || is_wide(c);
}

int
stops_begin(struct span text, size_t i)
{
	size_t n;

	return is_stop(scan_at(text, i, &n));
}

static void
add_stop(struct stop *stop, uint32_t c)
{
	if (c == '.')
		stop->dots++;
	else if (c == 0x2026)
		stop->dots += 3;
	else if (is_wide(c) || c == 0x6d4 || c == 0x964)
		stop->wide = is_wide(c);
	else {
		stop->shout = c == '!' && (stop->shout || !stop->ask);
		stop->ask = 1;
	}
}

/* An apostrophe inside a word closes nothing ("Jr.'s"). */
static int
closes(struct span text, size_t i, uint32_t c, size_t n)
{
	size_t m;

	if (!scan_closes(c))
		return 0;
	if (c != '\'' && c != 0x2019)
		return 1;
	return !scan_is_letter(scan_at(text, i + n, &m));
}

/* The next point of ". . .", or 0. */
static size_t
spaced_point(struct span text, size_t i)
{
	size_t j = i, n;
	uint32_t c;

	while (j - i < 4 && ((c = scan_at(text, j, &n)) == ' ' || c == 0xa0))
		j += n;
	if (j == i || scan_at(text, j, &n) != '.')
		return 0;
	return scan_is_wordy(scan_at(text, j + 1, &n)) ? 0 : j;
}

/* What closes behind a space, as in tokenised text: ". )", "! :)". */
static size_t
spaced_close(struct span text, size_t i)
{
	size_t j = i, n, m;
	uint32_t c;

	while (j - i < 2 && scan_at(text, j, &n) == ' ')
		j += n;
	c = scan_at(text, j, &n);
	if (j == i)
		return 0;
	if (c == ')' || c == ']' || c == 0x201d)
		return j + n;
	if (c != ':' && c != ';')
		return 0;
	if (scan_at(text, j + 1, &m) == '-')
		j++;
	c = scan_at(text, j + 1, &m);
	return c == ')' || c == '(' ? j + 2 : 0;
}

/* The marks of notes behind a sentence: " [1] [12]". */
static size_t
notes_end(struct span text, size_t i)
{
	size_t j, k;

	for (;;) {
		j = i < text.n && text.p[i] == ' ' ? i + 1 : i;
		if (j >= text.n || text.p[j] != '[')
			return i;
		for (k = j + 1; k < text.n && k - j < 5 &&
		    text.p[k] >= '0' && text.p[k] <= '9'; k++)
			;
		if (k == j + 1 || k >= text.n || text.p[k] != ']')
			return i;
		i = k + 1;
	}
}

void
stops_read(struct span text, size_t i, struct stop *stop)
{
	size_t n, j;
	uint32_t c;

	*stop = (struct stop){ .at = i };
	for (;;) {
		c = scan_at(text, i, &n);
		if (is_stop(c))
			add_stop(stop, c);
		else if (i > stop->at && closes(text, i, c, n))
			stop->quoted |= scan_is_quote(c);
		else if (stop->dots > 0 && !stop->ask && !stop->quoted &&
		    (j = spaced_point(text, i)) != 0) {
			stop->spaced = 1;
			i = j;
			continue;
		} else
			break;
		i += n;
	}
	if (i > stop->at && (j = spaced_close(text, i)) != 0)
		i = j;
	while (stop->ask && i + 1 < text.n && text.p[i] == ' ' &&
	    (text.p[i + 1] == '?' || text.p[i + 1] == '!'))
		i += 2;
	stop->end = i > stop->at ? notes_end(text, i) : i;
	stop->next = scan_skip(text, i);
}

/* A capital inside a word that begins with a small letter: iPhone, e-Bay. */
static int
is_mixed(struct span text, size_t i)
{
	size_t end = scan_word(text, i);

	for (; i < end; i++)
		if (text.p[i] >= 'A' && text.p[i] <= 'Z')
			return 1;
	return 0;
}

static enum ahead_kind
kind_of(struct span text, size_t i)
{
	size_t n;
	uint32_t c = scan_at(text, i, &n);

	if (c == 0)
		return AHEAD_END;
	if (scan_upper(text, i))
		return AHEAD_UPPER;
	if (scan_lower(text, i))
		return is_mixed(text, i) ? AHEAD_MIXED : AHEAD_LOWER;
	if (scan_digit(text, i))
		return AHEAD_DIGIT;
	if (is_stop(c))
		return AHEAD_POINT;
	if (c == '$' || c == '#' || c == '*' || c == '@' || c == '+' ||
	    (c >= 0xa2 && c <= 0xa7) || (c >= 0x20a0 && c <= 0x20cf) ||
	    scan_is_bullet(c))
		return AHEAD_SIGN;
	return AHEAD_OTHER;
}

void
stops_ahead(struct span text, size_t i, struct ahead *ahead)
{
	size_t n;
	uint32_t c;

	*ahead = (struct ahead){ .kind = AHEAD_END };
	for (int k = 0; k < AHEAD_SIGNS; k++, i = scan_skip(text, i + n)) {
		c = scan_at(text, i, &n);
		if (scan_opens(c) || scan_is_quote(c)) {
			ahead->quote |= scan_is_quote(c);
			ahead->bracket |= !scan_is_quote(c);
		} else if (scan_is_dash(c))
			ahead->dash = 1;
		else
			break;
	}
	ahead->kind = kind_of(text, i);
	ahead->word = i;
	ahead->end = scan_word(text, i);
}
