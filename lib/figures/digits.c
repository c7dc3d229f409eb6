#include "figures/digits.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

#define DIGITS_MAX	300
#define GROUPS_MAX	100

/* What was written: ASCII digits, and where the separators stood. */
struct written {
	char	digit[DIGITS_MAX + 1];
	size_t	n;
	size_t	len[GROUPS_MAX];	/* digits of each group */
	char	sep[GROUPS_MAX];	/* the one behind it: . , or space */
	size_t	groups;
};

static char
separator(uint32_t cp)
{
	switch (cp) {
	case '.': case 0x66b:
		return '.';
	case ',': case 0x66c:
		return ',';
	case 0xa0: case 0x2009: case 0x202f:
		return ' ';
	}
	return 0;
}

/* Where the comma is the decimal mark, it and the point change places. */
static char
swapped(char sep)
{
	return sep == ',' ? '.' : sep == '.' ? ',' : sep;
}

/* Take the run apart; 0 on mixed scripts and strange characters. */
static int
take_apart(struct span text, int comma, struct written *w)
{
	uint32_t cp, zero = 0;
	size_t len;

	w->n = w->groups = 0;
	w->len[0] = 0;
	for (; text.n > 0; text = span_sub(text, len, text.n)) {
		if ((len = utf8_decode(text, &cp)) == 0)
			return 0;
		if (uc_digit(cp) >= 0) {
			uint32_t base = cp - (uint32_t)uc_digit(cp);

			if ((w->n > 0 && base != zero) || w->n == DIGITS_MAX)
				return 0;
			zero = base;
			w->digit[w->n++] = (char)('0' + uc_digit(cp));
			w->len[w->groups]++;
			continue;
		}
		if (separator(cp) == 0 || w->groups + 1 == GROUPS_MAX)
			return 0;
		w->sep[w->groups++] = comma ? swapped(separator(cp)) :
		    separator(cp);
		w->len[w->groups] = 0;
	}
	w->groups++;
	return w->n > 0;
}

static int
same_separators(const struct written *w, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (w->sep[i] != w->sep[0])
			return 0;
	return 1;
}

/* Are groups [0, n) those of thousands, western or Indian? */
static int
grouped(const struct written *w, size_t n)
{
	size_t inner = 3;

	if (n < 2 || w->len[0] == 0 || w->len[0] > 3 || w->len[n - 1] != 3)
		return 0;
	if (n > 2 && w->len[1] == 2)
		inner = 2;
	for (size_t i = 1; i + 1 < n; i++)
		if (w->len[i] != inner)
			return 0;
	return inner == 3 || w->len[0] <= 2;
}

/* How many of the groups stand before the decimal point; 0: no number. */
static size_t
whole_groups(const struct written *w)
{
	size_t n = w->groups;
	char last = n > 1 ? w->sep[n - 2] : 0;

	if (n == 1)
		return 1;
	if (n > 2 && last == '.' && w->sep[0] != '.')
		return same_separators(w, n - 2) && grouped(w, n - 1) ?
		    n - 1 : 0;
	if (!same_separators(w, n - 1))
		return 0;
	if (n == 2 && last == '.')
		return 1;
	if (grouped(w, n))
		return n;
	if (n == 2 && last == ',' && w->len[1] <= 2)
		return 1;			/* 3,5 */
	return 0;
}

/*
 * The value of n digits, of which the first whole stand before the point.  Few
 * of them are exact, as is the power of ten, and so is what is left of both.
 */
static double
value(const struct written *w, size_t whole)
{
	static const double tens[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7,
	    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
	char number[DIGITS_MAX + 2];
	double v = 0;

	if (w->n < sizeof(tens) / sizeof(tens[0])) {
		for (size_t i = 0; i < w->n; i++)
			v = v * 10 + (w->digit[i] - '0');
		return v / tens[w->n - whole];
	}
	memcpy(number, w->digit, whole);
	number[whole] = '.';
	memcpy(number + whole + 1, w->digit + whole, w->n - whole);
	number[w->n + 1] = '\0';
	return strtod(number, NULL);
}

int
digits_read(struct span text, struct digits *d)
{
	return digits_read_as(text, 0, d);
}

int
digits_read_as(struct span text, int comma, struct digits *d)
{
	struct written w;
	size_t whole, at = 0;

	if (!take_apart(text, comma, &w) || (whole = whole_groups(&w)) == 0)
		return 0;
	d->grouped = whole > 1;
	for (size_t i = 0; i < whole; i++)
		at += w.len[i];
	d->whole = at;
	d->decimals = (int)(w.n - at);
	d->padded = at > 1 && w.digit[0] == '0';
	d->value = value(&w, at);
	d->place = 1;
	for (int i = 0; i < d->decimals; i++)
		d->place /= 10;
	return 1;
}
