#include "figures/runs.h"

#include "figures/digits.h"
#include "figures/fraction.h"
#include "figures/joined.h"
#include "figures/measure.h"
#include "text/utf8.h"

/* Has this run of joined words the look of an address? */
static int
is_address(struct span run)
{
	static const char *const marks[] = { "://", "www.", "@", "\\", "_" };

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (span_find(run, span_of(marks[i])) < run.n)
			return 1;
	return 0;
}

/* A run such as "nature.com/news/2011": a point between letters, a slash. */
static int
is_path(const struct scan *s, size_t a, size_t b)
{
	int point = 0, slash = 0;

	for (size_t i = a + 1; i + 1 < b; i++) {
		if (scan_char(s, i, '.') && scan_alpha(s, i - 1) &&
		    scan_alpha(s, i + 1))
			point = 1;
		if (scan_char(s, i, '/'))
			slash = point;
	}
	return slash;
}

/* Three groups of digits and more joined by hyphens, but no date. */
static int
is_telephone(const struct scan *s, size_t a, size_t b)
{
	size_t groups = 0, digits = 0, longest = 0;

	/* 918-596-COPS */
	if (b - a >= 5 && scan_digits(s, a) && s->w->v[a].fold.n == 3 &&
	    scan_digits(s, a + 2) && s->w->v[a + 2].fold.n == 3 &&
	    scan_char(s, a + 1, '-') && scan_char(s, a + 3, '-') &&
	    s->w->v[a + 4].caps)
		return 1;
	for (size_t i = a; i < b; i++) {
		if (!scan_digits(s, i)) {
			if (!scan_char(s, i, '-') && !scan_char(s, i, '+') &&
			    !scan_char(s, i, '(') && !scan_char(s, i, ')') &&
			    !scan_char(s, i, '.') && !scan_char(s, i, ','))
				return 0;
			continue;
		}
		groups++;
		digits += s->w->v[i].fold.n;
		if (s->w->v[i].fold.n > longest)
			longest = s->w->v[i].fold.n;
	}
	if (groups == 2)
		return digits >= 7 && !(scan_alpha(s, b) &&
		    (scan_plural(s, b) || !scan_small(s, b))) && b - a >= 3 &&
		    s->w->v[a].fold.n == 3 && longest == 4 &&
		    scan_digits(s, a) && scan_digits(s, a + 2) &&
		    s->w->v[a + 2].fold.n == 4;
	return groups >= 3 && digits >= 7 && digits != 8;
}

/* Joined by a slash at i, neither fraction nor date: 24/7, 50/50. */
static int
is_slashed(const struct scan *s, size_t i)
{
	return i > 0 && scan_char(s, i, '/') && scan_digits(s, i - 1) &&
	    scan_digits(s, i + 1) && scan_glued(s, i) &&
	    scan_glued(s, i + 1) && s->w->v[i - 1].fold.n <= 2 &&
	    s->w->v[i + 1].fold.n <= 2 && !scan_char(s, i + 2, '/') &&
	    !(i > 1 && scan_char(s, i - 2, '/'));
}

int
runs_fraction(const struct scan *s, size_t a)
{
	struct digits above, below;

	return scan_value(s, a, &above) && scan_value(s, a + 2, &below) &&
	    above.value < below.value && fraction_usual(below.value);
}

/* Letters, a hyphen, digits: F-16, COVID-19; not mid-2020, pre-1990. */
static int
is_code(const struct scan *s, size_t hyphen)
{
	const struct word *w = &s->w->v[hyphen - 1];
	struct row row;

	if (!scan_alpha(s, hyphen - 1) || !scan_digits(s, hyphen + 1))
		return 0;
	if (scan_is(s, hyphen - 1, PARTICLE(A)) && w->upper)
		return 1;		/* A-10, An-70 */
	if (scan_small(s, hyphen - 1) ||
	    (scan_numeral(s, hyphen - 1) != NUMERAL_NONE &&
	    scan_numeral(s, hyphen - 1) != NUMERAL_SUFFIX) ||
	    scan_calendar(s, hyphen - 1) != CALENDAR_NONE ||
	    scan_match(s, &s->t->hedges, hyphen - 1, &row) > 0 ||
	    measure_leads(s, hyphen - 1))
		return 0;
	if (s->w->v[hyphen + 1].fold.n == 4 && !w->caps && !w->upper)
		return 0;		/* a year behind a word */
	return w->upper || w->caps ||
	    (lexicon_find(&s->t->names, w->fold, &row) &&
	    !scan_column_is(&row, 1, "object")) ||
	    utf8_count(w->text) == 1;
}

/* HTTP/2, but not CFU/5 ml */
static int
is_version(const struct scan *s, size_t i)
{
	struct row row;

	return scan_char(s, i, '/') && s->w->v[i - 1].caps &&
	    scan_digits(s, i + 1) && s->w->v[i + 1].fold.n < 3 &&
	    scan_match(s, &s->t->units, i + 2, &row) == 0;
}

/* 3:1 is a ratio, no clock. */
static int
is_ratio(const struct scan *s, size_t i)
{
	return i > 0 && scan_char(s, i, ':') && scan_digits(s, i - 1) &&
	    scan_digits(s, i + 1) && scan_glued(s, i) &&
	    scan_glued(s, i + 1) && s->w->v[i + 1].fold.n == 1;
}

/* Letters between digits: 22-cv-1234; not 18-to-24, 6-ft-2. */
static int
is_docket(const struct scan *s, size_t i)
{
	struct row row;

	return i > 1 && scan_alpha(s, i) && scan_digits(s, i - 2) &&
	    scan_hyphen(s, i - 1) && scan_hyphen(s, i + 1) &&
	    scan_digits(s, i + 2) && !scan_small(s, i) &&
	    scan_numeral(s, i) == NUMERAL_NONE &&
	    scan_calendar(s, i) == CALENDAR_NONE &&
	    scan_match(s, &s->t->units, i, &row) == 0;
}

/* "the P5+1", "in the 90+3rd minute": no bound. */
static int
is_sum(const struct scan *s, size_t i)
{
	struct span before = s->w->v[i - 1].fold;

	return scan_char(s, i, '+') && scan_glued(s, i) &&
	    scan_glued(s, i + 1) && scan_digits(s, i + 1) &&
	    before.n > 0 && before.n < 3 && before.p[before.n - 1] >= '0' &&
	    before.p[before.n - 1] <= '9';
}

/* Without the marks of the sentence behind a run. */
static size_t
without_marks(const struct scan *s, size_t a, size_t b)
{
	while (b > a && (scan_char(s, b - 1, ';') || scan_char(s, b - 1, ':') ||
	    scan_char(s, b - 1, '?') || scan_char(s, b - 1, '!')))
		b--;
	return b;
}

void
runs_block(struct scan *s, size_t a, size_t b)
{
	b = without_marks(s, a, b);
	if (is_address(words_text(s->w, a, b)) || is_path(s, a, b) ||
	    is_telephone(s, a, b)) {
		scan_block(s, a, b);
		/* (813) 226-3377 */
		if (a > 2 && scan_char(s, a - 1, ')') &&
		    scan_digits(s, a - 2) && s->w->v[a - 2].fold.n == 3)
			scan_block(s, a - 2, a);
		return;
	}
	for (size_t i = a + 1; i + 1 < b; i++) {
		if (is_version(s, i))
			scan_block(s, i, i + 2);
		if (is_ratio(s, i) ||
		    (is_slashed(s, i) && !runs_fraction(s, i - 1) &&
		    !joined_told(s, i - 1)))
			scan_block(s, i - 1, i + 2);
		if (scan_hyphen(s, i) && is_code(s, i))
			scan_block(s, i + 1, b);
		if (is_docket(s, i))
			scan_block(s, i - 2, i + 3);
		if (is_sum(s, i))
			scan_block(s, i - 1, i + 2);
	}
}

void
runs_block_plus(struct scan *s, size_t i)
{
	size_t at = i + 1, groups = 0;

	if (!scan_char(s, i, '+') || !scan_digits(s, at) ||
	    !scan_glued(s, at))
		return;
	while (scan_digits(s, at) || scan_char(s, at, '(') ||
	    scan_char(s, at, ')') || scan_char(s, at, '-'))
		groups += (size_t)scan_digits(s, at++);
	if (groups >= 3)
		scan_block(s, i, at);
}
