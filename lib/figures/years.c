#include "figures/years.h"

#include <stddef.h>

#include "figures/cardinal.h"
#include "figures/digits.h"

#define YEAR_LEAST	1000
#define YEAR_MOST	2199

/* A plain whole number of digits at word i, at most max digits. */
int
years_plain(const struct scan *s, size_t i, size_t max, int *value)
{
	struct digits d;

	if (!scan_digits(s, i) || s->blocked[i] ||
	    !digits_read(s->w->v[i].text, &d) || d.grouped || d.decimals ||
	    d.whole > max)
		return 0;
	*value = (int)d.value;
	return 1;
}

int
years_full(int two)
{
	return two + (two < 50 ? 2000 : 1900);
}

int
years_four(const struct scan *s, size_t i, int *year)
{
	return i < s->w->n && s->w->v[i].fold.n == 4 &&
	    years_plain(s, i, 4, year) && *year >= YEAR_LEAST &&
	    *year <= YEAR_MOST;
}

/* "nineteen ninety-six", "twenty twenty-two": a century and its years. */
static size_t
centuries(const struct scan *s, size_t i, int *year)
{
	enum numeral_class c = scan_numeral(s, i);
	size_t at = i + 1;

	if (c != NUMERAL_TEEN || (s->numeral[i].value < 17 &&
	    s->numeral[i].value != 20))
		return 0;
	c = scan_numeral(s, at);
	if (c != NUMERAL_TEN && c != NUMERAL_TEEN)
		return 0;
	*year = (int)(s->numeral[i].value * 100 + s->numeral[at].value);
	at = scan_over_hyphen(s, at + 1);
	if (c == NUMERAL_TEN && scan_numeral(s, at) == NUMERAL_DIGIT)
		*year += (int)s->numeral[at++].value;
	else if (scan_hyphen(s, at - 1))
		return 0;
	return at;
}

/* The same, and "two thousand (and) five" or "seventeen hundred and six". */
static size_t
spelled_behind(const struct scan *s, size_t i, int *year)
{
	size_t b = centuries(s, i, year);
	struct amount m;

	if (b > 0)
		return b;
	if ((scan_numeral(s, i) != NUMERAL_DIGIT &&
	    scan_numeral(s, i) != NUMERAL_TEEN) ||
	    (scan_numeral(s, i + 1) != NUMERAL_SCALE &&
	    scan_numeral(s, i + 1) != NUMERAL_HUNDRED) ||
	    !cardinal_read(s, i, 0, &m) || m.ordinal || m.value < 1500 ||
	    m.value > YEAR_MOST || scan_plural(s, m.b) ||
	    scan_cue(s, m.b, CUE(PEOPLE)))
		return 0;
	*year = (int)m.value;
	return m.b;
}

size_t
years_behind(const struct scan *s, size_t i, int *year)
{
	size_t at = i;

	if (scan_char(s, at, ',') || scan_is(s, at, PARTICLE(OF)) ||
	    scan_hyphen(s, at) || (scan_is(s, at, PARTICLE(IN)) &&
	    years_four(s, at + 1, year)))
		at++;
	if (scan_is(s, at, PARTICLE(THE)) &&
	    scan_cue(s, at + 1, CUE(YEAR_WORD)))
		at += 2;
	if (years_four(s, at, year) && !scan_hyphen(s, at + 1) &&
	    !(scan_char(s, i, ',') && scan_plural(s, at + 1)))
		return at + 1;
	if (i < s->w->n && (scan_char(s, i, '\'')) && scan_glued(s, i + 1) &&
	    years_plain(s, i + 1, 2, year)) {
		*year = years_full(*year);
		return i + 2;
	}
	at = scan_char(s, i, ',') ? i + 1 : i;
	return (at = spelled_behind(s, at, year)) > 0 ? at : i;
}

/* "1980s", "the '80s", "1980's": ten years. */
static int
decade(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_DECADE, .own_year = 1 };
	size_t at = i, end;
	int y;

	if (scan_char(s, at, '\'') && scan_glued(s, at + 1))
		at++;
	if (!years_plain(s, at, 4, &y) || y % 10 != 0)
		return 0;
	end = at + 1;
	if (scan_char(s, end, '\'') && scan_glued(s, end))
		end++;
	if (!scan_glued(s, end) || end >= s->w->n || (!scan_char(s, end, 's')
	    && !span_is(s->w->v[end].fold, "'s")))
		return 0;
	if (y < 100 && y >= 10 && (at > i || (i > 0 &&
	    scan_is(s, i - 1, PARTICLE(THE)))))
		y += y >= 30 ? 1900 : 2000;
	else if (y < YEAR_LEAST || y > YEAR_MOST)
		return 0;
	w.day = day_of(y, 1, 1);
	return found_date(s, r, i, end + 1, &w, "date-decade");
}

/* "the 20th century", "21st-century". */
static int
century(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_CENTURY };
	struct amount m;
	size_t at;

	if (!scan_digits(s, i) && scan_numeral(s, i) == NUMERAL_NONE)
		return 0;
	if (!cardinal_read(s, i, 0, &m) || !m.ordinal || m.value > 30)
		return 0;
	at = scan_over_hyphen(s, m.b);
	if (scan_calendar(s, at) != CALENDAR_UNIT ||
	    s->calendar[at].value != 100)
		return 0;
	w.index = (int)m.value;
	w.day = day_of((w.index - 1) * 100 + 1, 1, 1);
	found_date(s, r, i, at + 1, &w, "date-century");
	if (scan_calendar(s, at + 1) == CALENDAR_ERA) {
		r->b += s->calendar[at + 1].words;
		r->when.grain = GRAIN_NONE;
		r->n.timex = arena_printf(s->arena, "BC%02d", w.index - 1);
	}
	return 1;
}

/* What stands behind makes a bare number a count: "2000 people", "1999 km". */
static int
counts(const struct scan *s, size_t i)
{
	struct row row;

	if (scan_plural(s, i))
		return !(s->w->v[i].upper && i > 1 &&
		    scan_is(s, i - 2, PARTICLE(DET)));
	if (scan_numeral(s, i) != NUMERAL_NONE)
		return 1;
	if (scan_calendar(s, i) == CALENDAR_UNIT)
		return scan_column_is(&s->calendar[i].row, 4, "many");
	return scan_alpha(s, i) && !scan_small(s, i) &&
	    scan_match(s, &s->t->units, i, &row) > 0 &&
	    scan_column_is(&row, 3, "word");
}

static int
is_year(const struct scan *s, size_t i, int *year)
{
	int in, round, to;
	size_t next = i + 1;

	if (!years_four(s, i, year))
		return 0;
	if (scan_glued(s, next) && (scan_alpha(s, next) ||
	    scan_char(s, next, '%') || (scan_char(s, next, ':') &&
	    scan_glued(s, next + 1))) && !scan_is(s, next, PARTICLE(POSS)))
		return 0;
	if (scan_hyphen(s, next) && scan_alpha(s, next + 1) &&
	    counts(s, next + 1))
		return 0;
	if (*year >= 1500 && scan_hyphen(s, next) &&
	    years_four(s, next + 1, &to) && to > *year && to < *year + 200 &&
	    !scan_hyphen(s, next + 2) && !counts(s, next + 2))
		return 1;
	if (scan_glued(s, i) && i > 0 && !scan_dash(s, i - 1) &&
	    !scan_char(s, i - 1, '(') && !scan_char(s, i - 1, '/') &&
	    !scan_char(s, i - 1, '[') && !scan_char(s, i - 1, '"') &&
	    !(s->w->v[i - 1].kind == WORD_PUNCT &&
	    s->w->v[i - 1].fold.n > 1))
		return 0;
	in = i > 0 && scan_is(s, i - 1, PARTICLE(PREP_YEAR));
	round = *year % 100 == 0 && *year != 1900;
	if (in && *year >= 1500 && !(round && counts(s, next)))
		return !scan_is(s, i - 1, PARTICLE(BY)) || !counts(s, next);
	if (*year < 1700 || *year > 2100 || counts(s, next))
		return in && *year >= YEAR_LEAST && !counts(s, next);
	if (*year < 1900)
		return i > 0 && scan_is(s, i - 1, PARTICLE(DET) |
		    PARTICLE(OF) | PARTICLE(AND) | PARTICLE(TO));
	return 1;
}

/* "(1882–1951)": two years joined, whatever stands around them. */
static int
life(const struct scan *s, size_t i, int *y)
{
	int to;

	return years_four(s, i, y) && scan_hyphen(s, i + 1) &&
	    years_four(s, i + 2, &to) && to > *y && to < *y + 200 &&
	    scan_char(s, i + 3, ')');
}

/* The quarter or half that a code names: Q3, H1. */
int
years_part(const struct scan *s, size_t i, int year, struct when *w)
{
	int half = scan_column_is(&s->calendar[i].row, 3, "H");
	int n = (int)s->calendar[i].value;

	if (scan_calendar(s, i) != CALENDAR_PART_CODE)
		return 0;
	*w = when_around(half ? GRAIN_HALF : GRAIN_QUARTER,
	    day_of(year, half ? n * 6 - 5 : n * 3 - 2, 1), 0);
	w->own_year = 1;
	return 1;
}

/* "2018Q4", "2019 Q1", "2019-H2" */
static int
part_behind(const struct scan *s, size_t i, int y, struct found *r)
{
	size_t at = scan_over_hyphen(s, i + 1);
	struct when w;

	return years_part(s, at, y, &w) &&
	    found_date(s, r, i, at + 1, &w, "date-part-code");
}

/* "300 BC": TIMEX3 has a form, ISO 8601 counts from year 0. */
static int
era(const struct scan *s, size_t i, int y, struct found *r)
{
	struct when w = { .grain = GRAIN_NONE };

	if (scan_calendar(s, i + 1) != CALENDAR_ERA)
		return 0;
	found_date(s, r, i, i + 1 + s->calendar[i + 1].words, &w,
	    "date-era");
	r->n.timex = arena_printf(s->arena, "BC%04d", y);
	r->n.iso = arena_printf(s->arena, "-%04d", y - 1);
	return 1;
}

static int
year(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_YEAR, .own_year = 1 };
	int y, to;

	if (years_plain(s, i, 4, &y) && y > 0 && era(s, i, y, r))
		return 1;
	if (!is_year(s, i, &y) && !life(s, i, &y) &&
	    !(years_four(s, i, &y) && part_behind(s, i, y, r)))
		return 0;
	if (part_behind(s, i, y, r))
		return 1;
	w.day = day_of(y, 1, 1);
	found_date(s, r, i, i + 1, &w, "date-year");
	/* 2012–13, 2019-2021, 2019/20 */
	if ((scan_hyphen(s, i + 1) || (scan_char(s, i + 1, '/') &&
	    scan_glued(s, i + 2))) && years_plain(s, i + 2, 4, &to) &&
	    !scan_hyphen(s, i + 3)) {
		if (s->w->v[i + 2].fold.n == 2)
			to += y / 100 * 100;
		if (to > y && to <= YEAR_MOST) {
			r->b = i + 3;
			r->n.iso = r->n.timex = arena_printf(s->arena,
			    "%04d/%04d", y, to);
			r->n.rule = SPAN("date-years");
		}
	}
	return 1;
}

/* "in '96" */
static int
clipped(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_YEAR, .own_year = 1 };
	int y;

	if (i == 0 || !scan_is(s, i - 1, PARTICLE(PREP_YEAR)) ||
	    !scan_glued(s, i + 1) || !years_plain(s, i + 1, 2, &y) ||
	    s->w->v[i + 1].fold.n != 2 || scan_glued(s, i + 2) >
	    (scan_char(s, i + 2, ',') || scan_char(s, i + 2, '.')))
		return 0;
	w.day = day_of(years_full(y), 1, 1);
	return found_date(s, r, i, i + 2, &w, "date-year-clipped");
}

static int
spelled(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_YEAR, .own_year = 1 };
	size_t b;
	int y;

	if ((b = centuries(s, i, &y)) == 0)
		return 0;
	w.day = day_of(y, 1, 1);
	return found_date(s, r, i, b, &w, "date-year-words");
}

int
years_read(const struct scan *s, size_t i, struct found *r)
{
	if (scan_digits(s, i))
		return decade(s, i, r) || century(s, i, r) || year(s, i, r);
	if (scan_char(s, i, '\''))
		return decade(s, i, r) || clipped(s, i, r);
	return century(s, i, r) || spelled(s, i, r);
}
