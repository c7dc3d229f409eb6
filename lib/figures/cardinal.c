#include "figures/cardinal.h"

#include "figures/digits.h"
#include "figures/fraction.h"
#include "figures/power.h"
#include "figures/vague.h"
#include "figures/wordnum.h"

static int
is_decimal_point(const struct scan *s, size_t i)
{
	return scan_char(s, i, '.') && scan_glued(s, i + 1) &&
	    scan_digits(s, i + 1) && (i == 0 || !scan_glued(s, i) ||
	    scan_char(s, i - 1, '-') || !scan_alpha(s, i - 1));
}

/* "12 500", "1 234 567": groups of three, each one plain space on. */
static size_t
spaced_groups(const struct scan *s, size_t i, struct digits *d)
{
	struct digits next;

	if (d->grouped || d->decimals || d->whole > 3 || d->padded ||
	    d->value < 1)
		return i;
	while (scan_digits(s, i) && !s->blocked[i] && !scan_glued(s, i) &&
	    s->w->v[i].start == s->w->v[i - 1].end + 1 &&
	    scan_value(s, i, &next) && next.whole == 3 &&
	    !next.grouped && d->place == 1 && !(scan_glued(s, i + 1) &&
	    (scan_hyphen(s, i + 1) || scan_alpha(s, i + 1)))) {
		d->value = d->value * 1000 + next.value;
		d->place = next.place;
		d->grouped = 1;
		i++;
	}
	return i;
}

/* Digits, maybe with their point in front (.08); the word behind, or 0. */
static size_t
plain_digits(const struct scan *s, size_t i, struct amount *m)
{
	struct digits d;
	size_t at = i;
	int pointed = is_decimal_point(s, i);

	if (pointed)
		at++;
	if (!scan_digits(s, at) || s->blocked[at] ||
	    !scan_value(s, at, &d) || (d.padded && !pointed &&
	    !d.decimals))
		return 0;
	if (!pointed)
		at = spaced_groups(s, at + 1, &d) - 1;
	m->value = d.value;
	m->place = d.place;
	m->grouped = d.grouped != 0;
	if (pointed) {
		for (size_t k = 0; k < d.whole; k++)
			m->place /= 10;
		m->value *= m->place;
	}
	m->digits = m->has_value = 1;
	return at + 1;
}

/* "m" of a metre or a million: a million people, 1.4m; 400m, 1.8m tall. */
static int
means_million(const struct scan *s, size_t i, const struct amount *m)
{
	size_t next = scan_over_hyphen(s, i + 1);
	struct row row;

	if (scan_cue(s, next, CUE(DIMENSION)))
		return 0;
	if (scan_match(s, &s->t->currencies, next, &row) > 0 &&
	    !scan_column_is(&row, 2, "weak"))
		return 1;		/* 5m euros */
	return scan_plural(s, next) || (m->place < 1 && scan_alpha(s, next) &&
	    !scan_small(s, next));
}

/* A letter or abbreviation for a scale behind digits: 1.4m, 8bn, 340k. */
static int
is_suffix(const struct scan *s, size_t i, int money, const struct amount *m)
{
	struct row row;
	int glued = scan_glued(s, i);

	if (scan_numeral(s, i) != NUMERAL_SUFFIX ||
	    !lexicon_find(&s->t->numerals, s->w->v[i].fold, &row))
		return 0;
	if (scan_glued(s, i + 1) && !scan_hyphen(s, i + 1) &&
	    (scan_digits(s, i + 1) || scan_alpha(s, i + 1)))
		return 0;
	if (scan_column_is(&row, 4, "any"))
		return 1;
	if (money)
		return 1;
	if (scan_column_is(&row, 4, "glued"))
		return glued && !s->w->v[i].caps;
	if (glued && s->w->v[i].upper && m->place <= 1)
		return scan_column_is(&row, 4, "metre");	/* 10M */
	return glued && scan_column_is(&row, 4, "metre") &&
	    means_million(s, i, m);
}

static void
scale_by(struct amount *m, double scale)
{
	m->value = amount_tidy(m->value * scale);
	m->place *= scale;
	m->factor = (m->factor > 0 ? m->factor : 1) * scale;
	m->scale = 1;
	m->scaled = m->scaled || scale >= AMOUNT_ROUND;
}

/* "three score and ten": the word behind what is added, or i. */
static size_t
and_units(const struct scan *s, size_t i, struct amount *m)
{
	enum numeral_class c = scan_numeral(s, i + 1);

	if (!scan_is(s, i, PARTICLE(AND)) ||
	    (c != NUMERAL_DIGIT && c != NUMERAL_TEEN))
		return i;
	m->value += s->numeral[i + 1].value;
	return i + 2;
}

/* Scale words and dozens behind a number; the word behind them. */
size_t
cardinal_scales(const struct scan *s, size_t i, int money, struct amount *m)
{
	size_t at = scan_over_hyphen(s, i);
	enum numeral_class c = scan_numeral(s, at);

	if (m->digits && !scan_hyphen(s, i) && is_suffix(s, i, money, m)) {
		scale_by(m, s->numeral[i].value);
		return i + 1;
	}
	if (scan_char(s, i, '.') && scan_numeral(s, i - 1) == NUMERAL_SUFFIX)
		return i;
	while ((c == NUMERAL_SCALE || c == NUMERAL_HUNDRED) &&
	    m->value < AMOUNT_LARGEST) {
		scale_by(m, s->numeral[at].value);
		i = at + 1;
		at = scan_over_hyphen(s, i);
		c = scan_numeral(s, at);
	}
	if (c == NUMERAL_VAGUE && vague_scale(s, at) > (m->scale ? 1e5 : 0)) {
		scale_by(m, vague_scale(s, at));	/* 3 dozens */
		return at + 1;
	}
	if (c == NUMERAL_DOZEN) {
		scale_by(m, s->numeral[at].value);
		m->place = 1;
		m->scaled = 0;
		return s->numeral[at].high > 0 ? and_units(s, at + 1, m) :
		    at + 1;
	}
	return i;
}

/* "5 million 200 thousand", "4 thousand 3 hundred and 21". */
static size_t
smaller_scale(const struct scan *s, size_t i, struct amount *m)
{
	struct amount more = { .place = 1 };
	int and = scan_is(s, i, PARTICLE(AND)) && m->factor < AMOUNT_ROUND;
	size_t at = i + (size_t)and, b, end;

	if (!m->scale || !m->digits || m->place < 2)
		return i;
	b = plain_digits(s, at, &more);
	if (b == 0 && and)
		b = wordnum_read(s, at, &more);
	if (b == 0 || more.ordinal)
		return i;
	end = cardinal_scales(s, b, 0, &more);
	if ((end == b && !and) || more.value >= m->place ||
	    more.value < 1 || more.place < 1)
		return i;
	m->value += more.value;
	m->place = more.place;
	return end;
}

static size_t
read_digits(const struct scan *s, size_t i, int money, struct amount *m)
{
	size_t b = plain_digits(s, i, m), end;

	if (b == 0)
		return 0;
	m->rule = "cardinal-digits";
	if (scan_glued(s, b) && scan_is(s, b, PARTICLE(ORDINAL_SUFFIX)) &&
	    m->place == 1) {
		m->ordinal = 1;
		m->rule = "ordinal-digits";
		return b + 1;
	}
	if ((end = power_behind(s, b, m)) > 0)
		return end;
	if ((end = fraction_behind(s, b, m)) > 0)
		b = end;
	end = cardinal_scales(s, b, money, m);
	if (end == b)
		return b;
	m->rule = "cardinal-digits-scale";
	if ((b = fraction_behind(s, end, m)) > 0)
		return b;		/* 3 million and a half */
	for (b = 0; b < end;) {
		b = end;
		end = smaller_scale(s, b, m);
	}
	return end;
}

/* "thirty (30) days": the same number in digits, as contracts have it. */
static size_t
restated(const struct scan *s, size_t i, const struct amount *m)
{
	struct digits d;

	if (!scan_char(s, i, '(') || !scan_digits(s, i + 1) ||
	    !scan_char(s, i + 2, ')') ||
	    !scan_value(s, i + 1, &d))
		return i;
	return d.value >= m->value && d.value <= m->value ? i + 3 : i;
}

/* Number words, then what may stand behind them. */
static size_t
read_words(const struct scan *s, size_t i, int money, struct amount *m)
{
	size_t b = wordnum_read(s, i, m), end;

	if (b == 0)
		return 0;
	if (m->ordinal)
		return b;
	if ((end = fraction_behind(s, b, m)) > 0)
		b = end;
	end = cardinal_scales(s, b, money, m);
	return restated(s, end, m);
}

/* Is there a minus sign at i, with a number joined to it?  $-5 with money. */
static int
is_minus(const struct scan *s, size_t i, int money)
{
	if (scan_is(s, i, PARTICLE(MINUS))) {
		if (i > 0 && scan_is(s, i - 1, PARTICLE(OR)))
			return 0;	/* plus or minus 3 */
		i = scan_over_hyphen(s, i + 1);
		return scan_digits(s, i) ||
		    scan_numeral(s, i) != NUMERAL_NONE;
	}
	if (!scan_dash(s, i) && !(i < s->w->n &&
	    span_is(s->w->v[i].text, "\xe2\x88\x92")))
		return 0;
	return scan_glued(s, i + 1) && (i == 0 || !scan_glued(s, i) ||
	    money || scan_char(s, i - 1, '(') || scan_char(s, i - 1, '[')) &&
	    (scan_digits(s, i + 1) || is_decimal_point(s, i + 1));
}

int
cardinal_read(const struct scan *s, size_t i, int money, struct amount *m)
{
	size_t b = 0, from = i;
	int minus = is_minus(s, i, money);

	*m = (struct amount){ .a = i, .place = 1 };
	if (minus)
		from = scan_over_hyphen(s, i + 1);
	if (!minus)
		b = vague_read(s, from, m);
	if (b == 0)
		b = fraction_read(s, from, m);
	if (b == 0)
		b = read_digits(s, from, money, m);
	if (b == 0)
		b = read_words(s, from, money, m);
	if (b == 0)
		return 0;
	if (minus) {
		if (m->ordinal)
			return 0;
		m->value = -m->value;
	}
	m->b = b;
	return 1;
}
