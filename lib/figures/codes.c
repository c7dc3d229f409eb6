#include "figures/codes.h"

#include "figures/digits.h"
#include "figures/names.h"
#include "figures/runs.h"
#include "figures/years.h"

/* "The 2013 Rana Plaza disaster": no house in Rana Plaza. */
static int
is_of_year(const struct scan *s, size_t i)
{
	int year;

	return i > 0 && scan_is(s, i - 1, PARTICLE(DET)) &&
	    years_four(s, i, &year);
}

/* "840 Belmont Ave.", "the 1000 block of": a house, not a count. */
static int
is_house(const struct scan *s, size_t i)
{
	struct row row;
	struct digits d;

	if (!scan_value(s, i, &d) || d.grouped || d.decimals)
		return 0;
	if (scan_hyphen(s, i + 1) && scan_digits(s, i + 2))
		i += 2;			/* 16-18 Industrial Avenue */
	for (size_t k = i + 1; k < i + 5 && scan_alpha(s, k); k++) {
		if (!lexicon_find(&s->t->names, s->w->v[k].fold, &row)) {
			if (!s->w->v[k].upper)
				return 0;
			continue;
		}
		do {
			if (scan_column_is(&row, 1, "block") && k == i + 1)
				return d.whole > 2;
			if (scan_column_is(&row, 1, "street") && k > i + 1 &&
			    s->w->v[k].upper && !scan_plural(s, k + 1))
				return !is_of_year(s, i);
		} while (lexicon_next(&row));
		if (!s->w->v[k].upper)
			return 0;
	}
	return 0;
}

static int
ends_in_digit(struct span f)
{
	return f.n > 1 && f.p[f.n - 1] >= '0' && f.p[f.n - 1] <= '9';
}

/* Digits that begin with a zero, and those behind: 0800 123 456. */
static void
block_groups(struct scan *s, size_t i)
{
	size_t b = i + 1;

	while (s->w->v[i].fold.n > 2 && scan_digits(s, b) &&
	    !scan_glued(s, b))
		b++;
	scan_block(s, i, b);
}

/* "1. First,": a list marker; "[3]": a footnote; "#4". */
static void
block_marker(struct scan *s, size_t i)
{
	struct span t;
	struct digits d;

	if (!scan_digits(s, i))
		return;
	t = s->w->v[i].fold;
	if (i > 1 && scan_glued(s, i) && scan_glued(s, i - 1) &&
	    (scan_char(s, i - 1, ',') || scan_char(s, i - 1, '.')) &&
	    scan_alpha(s, i - 2) && ends_in_digit(s->w->v[i - 2].fold))
		scan_block(s, i, i + 1);	/* the rest of X12,345 */
	if (t.n > 2 && t.p[0] == '0' && t.p[1] >= '0' && t.p[1] <= '9' &&
	    !(t.n == 4 && (scan_calendar(s, i + 1) == CALENDAR_ZONE ||
	    scan_calendar(s, i + 3) == CALENDAR_ZONE ||
	    scan_calendar(s, i + 1) == CALENDAR_UNIT)) &&
	    !(i > 0 && (scan_digits(s, i - 1) ||
	    (scan_char(s, i - 1, '.') && !scan_glued(s, i - 1)))))
		block_groups(s, i);	/* 007, 012016 */
	if (i > 0 && (scan_char(s, i - 1, '#') || scan_char(s, i - 1, '[')) &&
	    scan_glued(s, i) && (scan_char(s, i - 1, '#') ||
	    scan_char(s, i + 1, ']')))
		scan_block(s, i, i + 1);
	if (i > 1 || !scan_value(s, i, &d) || d.value > 99)
		return;
	if (i == 0 && (scan_char(s, 1, '.') || scan_char(s, 1, ')') ||
	    scan_char(s, 1, '-')) &&
	    scan_glued(s, 1) && scan_alpha(s, 2) && !scan_glued(s, 2) &&
	    s->w->v[2].upper)
		scan_block(s, 0, 1);
	if (i == 1 && scan_char(s, 0, '(') && scan_char(s, 2, ')'))
		scan_block(s, 1, 2);
}

/*
 * "Photo 3 of 14", "1 / 6": which of the pictures of a page one sees; behind a
 * noun that takes numbers as names, or with a slash between spaces.
 */
static void
block_counter(struct scan *s, size_t i)
{
	struct digits which, all;
	size_t k = i + 1;
	int slash;

	if (scan_is(s, k, PARTICLE(OF)))
		k++;
	slash = scan_char(s, k, '/') && !scan_glued(s, k) &&
	    !scan_glued(s, k + 1);
	if (slash)
		k++;
	if (k > i + 1 && scan_value(s, i, &which) && scan_value(s, k, &all) &&
	    which.value <= all.value && (s->blocked[i] ||
	    (slash && !scan_plural(s, k + 1))))
		scan_block(s, i, k + 1);
}

/* Digits that are no quantity by themselves or by the words beside them. */
static void
block_digits(struct scan *s, size_t i, int capitalised)
{
	block_marker(s, i);
	if (!is_house(s, i) && !names_number(s, i, capitalised))
		return;
	scan_block(s, i, i + 1);
	/* Boeing 737-800 */
	for (size_t k = i + 1; scan_hyphen(s, k) && scan_digits(s, k + 1);
	    k += 2)
		scan_block(s, k, k + 2);
}

void
codes_block(struct scan *s)
{
	int capitalised = names_capitalised(s);

	for (size_t a = 0, b; a < s->w->n; a = b) {
		int digits = 0;

		for (b = a; b < s->w->n && (b == a || s->w->v[b].glued); b++)
			digits |= scan_digits(s, b);
		if (digits && b > a + 1)
			runs_block(s, a, b);
	}
	names_block(s, capitalised);
	for (size_t i = 0; i < s->w->n; i++) {
		if (scan_char(s, i, '+'))
			runs_block_plus(s, i);
		if (!scan_digits(s, i))
			continue;
		block_digits(s, i, capitalised);
		block_counter(s, i);
	}
}
