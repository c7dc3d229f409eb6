#include "figures/fraction.h"

#include <stdint.h>

#include "figures/ratio.h"
#include "figures/wordnum.h"
#include "text/utf8.h"

/* The value of a character such as ½; 0 if it is none. */
static double
vulgar(const struct scan *s, size_t i)
{
	static const struct {
		uint32_t	cp;
		double		above, below;
	} v[] = {
		{ 0xbc, 1, 4 }, { 0xbd, 1, 2 }, { 0xbe, 3, 4 },
		{ 0x2150, 1, 7 }, { 0x2151, 1, 9 }, { 0x2152, 1, 10 },
		{ 0x2153, 1, 3 }, { 0x2154, 2, 3 }, { 0x2155, 1, 5 },
		{ 0x2156, 2, 5 }, { 0x2157, 3, 5 }, { 0x2158, 4, 5 },
		{ 0x2159, 1, 6 }, { 0x215a, 5, 6 }, { 0x215b, 1, 8 },
		{ 0x215c, 3, 8 }, { 0x215d, 5, 8 }, { 0x215e, 7, 8 },
	};
	uint32_t cp;

	if (i >= s->w->n || utf8_decode(s->w->v[i].text, &cp) == 0)
		return 0;
	for (size_t k = 0; k < sizeof(v) / sizeof(v[0]); k++)
		if (v[k].cp == cp)
			return v[k].above / v[k].below;
	return 0;
}

int
fraction_sign(const struct scan *s, size_t i)
{
	return (unsigned char)s->w->v[i].text.p[0] >= 0x80 &&
	    vulgar(s, i) > 0;
}

int
fraction_usual(double below)
{
	return (below <= 10 && below != 7 && below != 9) || below == 12 ||
	    below == 16 || below == 32 || below == 100;
}

/* 3/4: a proper fraction with a usual denominator; else it may be a date. */
static size_t
slashed(const struct scan *s, size_t i, double *value)
{
	double above, below;

	if (!wordnum_digits(s, i, &above) || !scan_char(s, i + 1, '/') ||
	    !scan_glued(s, i + 1) || !scan_glued(s, i + 2) ||
	    !wordnum_digits(s, i + 2, &below) || scan_char(s, i + 3, '/'))
		return 0;
	if (above < 1 || above >= below || !fraction_usual(below))
		return 0;
	if (scan_glued(s, i) && i > 0 && !scan_char(s, i - 1, '(') &&
	    !scan_dash(s, i - 1))
		return 0;
	*value = above / below;
	return i + 3;
}

/* What n parts are named: thirds, quarter, half; 0 if no denominator. */
static double
denominator(const struct scan *s, size_t i, int many)
{
	double v = i < s->w->n ? s->numeral[i].value : 0;

	switch (scan_numeral(s, i)) {
	case NUMERAL_PART:
		return v;
	case NUMERAL_HALF:
		return many ? 0 : v;
	case NUMERAL_QUARTER:
		return v;
	case NUMERAL_ORDINAL:
	case NUMERAL_ORDINAL_SCALE:
		return !many && v > 2 ? v : 0;
	default:
		return 0;
	}
}

/* "a third of", "a third more": a noun behind would make it an ordinal. */
static int
article_part(const struct scan *s, size_t i)
{
	if (scan_hyphen(s, i + 1))
		return 0;		/* a third-quarter loss */
	if (scan_numeral(s, i) == NUMERAL_QUARTER)
		return !scan_alpha(s, i + 1) ||
		    scan_is(s, i + 1, PARTICLE(OF) | PARTICLE(POINT) |
		    PARTICLE(AND) | PARTICLE(OR) | PARTICLE(IN)) ||
		    scan_calendar(s, i + 1) == CALENDAR_UNIT ||
		    scan_numeral(s, i + 1) == NUMERAL_SCALE;
	if (scan_is(s, i + 1, PARTICLE(SINGULAR)))
		return 0;		/* two died and a third was hurt */
	return !scan_alpha(s, i + 1) || scan_is(s, i + 1, PARTICLE(OF) |
	    PARTICLE(MORE) | PARTICLE(AND) | PARTICLE(AUX) | PARTICLE(TO) |
	    PARTICLE(PREP_TIME) | PARTICLE(IN));
}

/* "of a million", "a million": what a part is taken of; the word behind. */
static size_t
of_scale(const struct scan *s, size_t i, struct amount *m)
{
	size_t at = i;
	enum numeral_class c;

	if (scan_is(s, at, PARTICLE(OF)))
		at++;
	at = scan_over_hyphen(s, at);
	if (scan_is(s, at, PARTICLE(A)))
		at++;
	else if (at > i && !scan_hyphen(s, i))
		return i;		/* "half of million" */
	c = scan_numeral(s, at);
	if (c != NUMERAL_SCALE && c != NUMERAL_DOZEN && c != NUMERAL_HUNDRED)
		return i;
	m->value = amount_tidy(m->value * s->numeral[at].value);
	m->fraction = 0;
	m->scale = 1;
	m->scaled = s->numeral[at].value >= AMOUNT_ROUND;
	m->place = m->scaled ? s->numeral[at].value / 10 : 1;
	m->rule = "cardinal-part-of-scale";
	return at + 1;
}

/* Does a unit stand at i: half-hour, quarter-mile? */
static int
measurable(const struct scan *s, size_t i)
{
	struct row row;

	return scan_calendar(s, i) == CALENDAR_UNIT || (scan_alpha(s, i) &&
	    scan_match(s, &s->t->units, i, &row) > 0 &&
	    scan_column_is(&row, 3, "word"));
}

static size_t
half(const struct scan *s, size_t i, struct amount *m)
{
	size_t at;

	/* second half, half-brother, half-staff, half time */
	if (i > 0 && (scan_numeral(s, i - 1) == NUMERAL_ORDINAL ||
	    scan_is(s, i - 1, PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(OTHER) | PARTICLE(ANOTHER))))
		return 0;
	m->value = 0.5;
	at = of_scale(s, i + 1, m);
	if (at > i + 1)
		return at;
	/* its eastern half */
	if (i > 1 && scan_alpha(s, i - 1) && !scan_small(s, i - 1) &&
	    scan_is(s, i - 2, PARTICLE(DET)) &&
	    !scan_is(s, i + 1, PARTICLE(OF)) &&
	    scan_numeral(s, i - 1) == NUMERAL_NONE)
		return 0;
	if (scan_hyphen(s, i + 1))
		return measurable(s, i + 2) ? i + 1 : 0;
	if (measurable(s, i + 1))
		return i + 1;
	if (scan_glued(s, i) && i > 0 && scan_dash(s, i - 1))
		return 0;
	if (!scan_alpha(s, i + 1) || scan_calendar(s, i + 1) ==
	    CALENDAR_UNIT || scan_plural(s, i + 1) ||
	    scan_is(s, i + 1, PARTICLE(OF) | PARTICLE(A) | PARTICLE(THE) |
	    PARTICLE(DET) | PARTICLE(AUX) | PARTICLE(IN) |
	    PARTICLE(AT) | PARTICLE(PREP_TIME) | PARTICLE(AND) | PARTICLE(OR) |
	    PARTICLE(MORE)))
		return i + 1;
	return scan_cue(s, i + 1, CUE(COMPARE)) ? i + 1 : 0;
}

/* "tenth of a gallon" */
static int
part_of_unit(const struct scan *s, size_t i)
{
	return denominator(s, i, 0) > 2 && scan_is(s, i + 1, PARTICLE(OF)) &&
	    scan_is(s, i + 2, PARTICLE(A)) && measurable(s, i + 3) &&
	    (i == 0 || !scan_is(s, i - 1, PARTICLE(DET)));
}

/* "the previous three quarters", "seven quarters": of years. */
static int
are_quarters(const struct scan *s, size_t i, size_t at, double many)
{
	if (scan_calendar(s, at) != CALENDAR_UNIT)
		return 0;
	if (scan_calendar(s, at + 1) == CALENDAR_AGO ||
	    scan_calendar(s, at + 1) == CALENDAR_SHIFT)
		return 1;		/* two quarters earlier */
	return many > 4 || (i > 0 &&
	    (scan_is(s, i - 1, PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(PAST_WINDOW)) || scan_calendar(s, i - 1) ==
	    CALENDAR_ANAPHOR || scan_numeral(s, i - 1) == NUMERAL_ORDINAL));
}

/* "a third of", "tenth of a gallon", "quarter-mile": one part, or 0. */
static size_t
one_part(const struct scan *s, size_t i, struct amount *m)
{
	double below;

	if (scan_is(s, i, PARTICLE(A)) &&
	    (below = denominator(s, i + 1, 0)) > 0) {
		if (scan_numeral(s, i + 1) != NUMERAL_HALF &&
		    !article_part(s, i + 1))
			return 0;
		m->value = 1 / below;
		m->article = 1;
		return i + 2;
	}
	if (!part_of_unit(s, i) && !(scan_numeral(s, i) == NUMERAL_QUARTER &&
	    scan_hyphen(s, i + 1) && measurable(s, i + 2)))
		return 0;
	m->value = 1 / s->numeral[i].value;
	return i + 1;
}

/* A number and its parts: "two thirds", "one-fifth", "3 twenty-fifths". */
static size_t
parts(const struct scan *s, size_t i, struct amount *m)
{
	struct amount above = { 0 };
	size_t at, b = one_part(s, i, m);
	double below, tens = 0;

	if (b > 0)
		return b;
	if ((b = wordnum_plain(s, i, &above)) == 0 || above.ordinal)
		return 0;
	at = scan_over_hyphen(s, b);
	if (scan_numeral(s, at) == NUMERAL_TEN)
		tens = s->numeral[at++].value;	/* three twenty-fifths */
	else if (at > b && above.value > 100 &&
	    scan_numeral(s, b - 1) == NUMERAL_TEN)
		above.value -= tens = s->numeral[b - 1].value;
	if (tens > 0)
		at = scan_over_hyphen(s, at);
	if (are_quarters(s, i, at, above.value))
		return 0;
	below = denominator(s, at, above.value > 1 || tens > 0);
	if (below == 0 || (tens > 0 ? below > 9 : below < 2))
		return 0;
	m->value = above.value / (tens + below);
	return at + 1;
}

size_t
fraction_read(const struct scan *s, size_t i, struct amount *m)
{
	size_t b;

	m->rule = "fraction";
	m->place = 0;
	m->fraction = m->has_value = 1;
	m->value = vulgar(s, i);
	if (m->value > 0)
		b = i + 1;
	else if ((b = slashed(s, i, &m->value)) > 0)
		m->digits = 1;
	else if (scan_numeral(s, i) == NUMERAL_HALF)
		b = half(s, i, m);
	else if ((b = parts(s, i, m)) == 0)
		b = ratio_read(s, i, m);
	if (b > 0) {
		if (m->fraction && m->value != 0)
			b = of_scale(s, b, m);
		return b;
	}
	*m = (struct amount){ .a = i, .place = 1 };
	return 0;
}

/* "and a half", "-and-a-quarter", "and two thirds"; the word behind, or 0. */
static size_t
and_part(const struct scan *s, size_t i, double *value)
{
	struct amount part = { 0 };
	size_t at = scan_over_hyphen(s, i), one, b;
	enum numeral_class c;

	if (!scan_is(s, at, PARTICLE(AND)))
		return 0;
	at = scan_over_hyphen(s, at + 1);
	one = scan_is(s, at, PARTICLE(A)) ? scan_over_hyphen(s, at + 1) : at;
	c = scan_numeral(s, one);
	if (c == NUMERAL_HALF || (c == NUMERAL_QUARTER &&
	    (one > at || scan_alpha(s, at + 1)))) {
		*value = 1 / s->numeral[one].value;
		return one + 1;
	}
	if ((b = parts(s, at, &part)) == 0 ||
	    (scan_numeral(s, b - 1) == NUMERAL_ORDINAL &&
	    !scan_is(s, at, PARTICLE(ONE)) && !(part.article &&
	    (!scan_alpha(s, b) || measurable(s, b)))))
		return 0;		/* "two and a third man" */
	*value = part.value;
	return b;
}

size_t
fraction_behind(const struct scan *s, size_t i, struct amount *m)
{
	double v = vulgar(s, i);
	size_t b = i + 1;

	if (v <= 0 && !(scan_digits(s, i) && m->digits && m->place == 1 &&
	    !scan_glued(s, i) && (b = slashed(s, i, &v)) > 0) &&
	    (b = and_part(s, i, &v)) == 0)
		return 0;
	/* "one million and a half": the part is of the million */
	if (m->scale && m->factor > 0) {
		if (scan_numeral(s, b) == NUMERAL_SCALE)
			v *= s->numeral[b++].value / m->factor;
		m->value = amount_tidy(m->value + v * m->factor);
		m->place = m->factor / 10;
		return b;
	}
	m->value += v;
	m->place = 0.1;
	return b;
}
