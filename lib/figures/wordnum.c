#include "figures/wordnum.h"

/* A number in words, as it grows. */
struct sum {
	double	total;		/* of finished scales */
	double	group;		/* below the next scale */
	double	last_scale;	/* the scale read last, 0: none yet */
	int	any;		/* a word was read */
	int	open_ten;	/* "twenty": a digit may follow */
	int	hundreds;	/* the group has its hundred */
};

static int
small_fits(const struct sum *n, enum numeral_class c)
{
	if (n->group == 0)
		return 1;
	if (n->open_ten)
		return c == NUMERAL_DIGIT;
	return n->hundreds && (long)n->group % 100 == 0;
}

/* Add the numeral at i; 0 if it does not fit. */
static int
add(const struct scan *s, size_t i, struct sum *n)
{
	double v = i < s->w->n ? s->numeral[i].value : 0;
	enum numeral_class c = scan_numeral(s, i);

	switch (c) {
	case NUMERAL_DIGIT:
	case NUMERAL_TEEN:
	case NUMERAL_TEN:
		if (!small_fits(n, c) || (v == 0 && n->any))
			return 0;
		n->group += v;
		n->open_ten = c == NUMERAL_TEN;
		break;
	case NUMERAL_HUNDRED:
		if (n->group < 1 || n->group > 99 || n->hundreds)
			return 0;
		n->group *= v;
		n->hundreds = 1;
		n->open_ten = 0;
		break;
	case NUMERAL_SCALE:
		if (n->group == 0 || (n->last_scale > 0 && v >= n->last_scale))
			return 0;
		n->total += n->group * v;
		n->last_scale = v;
		n->group = 0;
		n->open_ten = n->hundreds = 0;
		break;
	default:
		return 0;
	}
	n->any = 1;
	return 1;
}

static int
is_small(enum numeral_class c)
{
	return c == NUMERAL_DIGIT || c == NUMERAL_TEEN || c == NUMERAL_TEN;
}

/* May "and" at i go on with this number: "a hundred and twenty"? */
static int
and_goes_on(const struct scan *s, size_t i, const struct sum *n)
{
	size_t next = i + 1, behind;

	if (!scan_is(s, i, PARTICLE(AND)))
		return 0;
	if (!is_small(scan_numeral(s, next)) &&
	    scan_numeral(s, next) != NUMERAL_ORDINAL)
		return 0;
	if (!n->hundreds && n->last_scale == 0)
		return 0;
	if (n->group > 0 && (long)n->group % 100 != 0)
		return 0;
	/* "two hundred and three hundred" are two numbers. */
	behind = scan_over_hyphen(s, next + 1);
	if (scan_numeral(s, next) == NUMERAL_TEN &&
	    scan_numeral(s, behind) == NUMERAL_DIGIT)
		behind++;
	switch (scan_numeral(s, behind)) {
	case NUMERAL_HUNDRED:
		return n->last_scale > 0 && n->group == 0;
	case NUMERAL_SCALE:
		return n->last_scale == 0 ||
		    s->numeral[behind].value < n->last_scale;
	case NUMERAL_PART:
	case NUMERAL_QUARTER:		/* three quarters, not 30 fifths */
		return s->numeral[next].value >= s->numeral[behind].value;
	default:
		return 1;
	}
}

/* "fifty - two", as tokenisers write it, when no noun stands behind. */
static int
spaced_hyphen(const struct scan *s, size_t i, const struct sum *n)
{
	enum numeral_class behind = scan_numeral(s, i + 2);

	return n->open_ten && scan_dash(s, i) && !scan_glued(s, i) &&
	    !scan_glued(s, i + 1) && scan_numeral(s, i + 1) == NUMERAL_DIGIT &&
	    !scan_dash(s, i + 2) && (!scan_alpha(s, i + 2) ||
	    behind == NUMERAL_HUNDRED || behind == NUMERAL_SCALE);
}

static size_t
over(const struct scan *s, size_t i, const struct sum *n)
{
	if (!n->any)
		return i;
	return spaced_hyphen(s, i, n) ? i + 1 : scan_over_hyphen(s, i);
}

static size_t
grow(const struct scan *s, size_t i, struct sum *n)
{
	size_t at = i, next;

	while (add(s, next = over(s, at, n), n) ||
	    (n->any && and_goes_on(s, at, n) && add(s, next = at + 1, n)))
		at = next + 1;
	return at;
}

/* "point" and digits in words: "three point one four", "… seventy-one". */
static size_t
decimals(const struct scan *s, size_t i, struct amount *m)
{
	size_t at = i + 1;
	double place = 1;

	if (!scan_is(s, i, PARTICLE(POINT)))
		return i;
	if (scan_numeral(s, at) == NUMERAL_TEN ||
	    scan_numeral(s, at) == NUMERAL_TEEN) {
		struct sum n = { 0 };

		at = grow(s, at, &n);
		if (n.total > 0 || n.group >= 100)
			return i;
		m->value = amount_tidy(m->value + n.group / 100);
		m->place = 0.01;
		return at;
	}
	if (scan_numeral(s, at) != NUMERAL_DIGIT)
		return i;
	for (; scan_numeral(s, at) == NUMERAL_DIGIT; at++) {
		place /= 10;
		m->value += place * s->numeral[at].value;
	}
	m->value = amount_tidy(m->value);
	m->place = place;
	return at;
}

/* "forty—second": a wrong dash, where only a hyphen makes sense. */
static size_t
over_any_dash(const struct scan *s, size_t i)
{
	if (i < s->w->n && span_is(s->w->v[i].text, "\xe2\x80\x94") &&
	    scan_glued(s, i) && scan_glued(s, i + 1) &&
	    (!scan_alpha(s, i + 2) || (i > 1 && !scan_small(s, i + 2) &&
	    scan_is(s, i - 2, PARTICLE(DET)))))
		return i + 1;
	return scan_over_hyphen(s, i);
}

/* An ordinal that ends this number: "twenty-first", "two hundredth". */
static size_t
ordinal(const struct scan *s, size_t i, struct sum *n)
{
	size_t at = n->open_ten ? over_any_dash(s, i) :
	    scan_over_hyphen(s, i);
	enum numeral_class c = scan_numeral(s, at);
	double v = at < s->w->n ? s->numeral[at].value : 0;

	if (c == NUMERAL_ORDINAL && (!n->any || n->hundreds ||
	    n->last_scale > 0 || n->open_ten)) {
		if (n->open_ten ? v > 9 : n->group > 0 &&
		    (long)n->group % 100 != 0)
			return 0;
		n->group += v;
		return at + 1;
	}
	if (c == NUMERAL_ORDINAL_SCALE && (n->group > 0 || !n->any)) {
		n->group = n->any ? n->group * v : v;
		return at + 1;
	}
	return 0;
}

/* "a" before a scale counts one: "a hundred", "a million". */
static int
article(const struct scan *s, size_t i)
{
	enum numeral_class c = scan_numeral(s, i + 1);

	return scan_is(s, i, PARTICLE(A)) && (c == NUMERAL_HUNDRED ||
	    c == NUMERAL_SCALE || c == NUMERAL_DOZEN);
}

size_t
wordnum_read(const struct scan *s, size_t i, struct amount *m)
{
	struct sum n = { 0 };
	size_t at = i, end;

	if (article(s, i)) {
		m->article = 1;
		n.any = 1;
		n.group = 1;
		at++;
	} else if (scan_numeral(s, i) == NUMERAL_HUNDRED &&
	    scan_numeral(s, i + 1) == NUMERAL_SCALE) {
		n.any = 1;		/* hundred thousand dollars */
		n.group = 1;
	}
	at = grow(s, at, &n);
	if ((end = ordinal(s, at, &n)) > 0 ||
	    (n.any && scan_is(s, at, PARTICLE(AND)) &&
	    and_goes_on(s, at, &n) && (end = ordinal(s, at + 1, &n)) > 0)) {
		m->ordinal = 1;
		at = end;
	}
	if (!n.any && !m->ordinal)
		return 0;
	if (m->article && at == i + 1 && !m->ordinal &&
	    scan_numeral(s, at) != NUMERAL_DOZEN)
		return 0;
	m->value = n.total + n.group;
	m->scale = n.last_scale > 0;
	m->factor = n.group == 0 ? n.last_scale : n.hundreds &&
	    n.last_scale == 0 && (long)n.group % 100 == 0 ? 100 : 0;
	m->scaled = n.last_scale >= AMOUNT_ROUND && n.group == 0;
	m->place = n.group == 0 && n.last_scale > 0 ? n.last_scale : 1;
	m->has_value = 1;
	m->rule = m->ordinal ? "ordinal-words" : "cardinal-words";
	return m->ordinal ? at : decimals(s, at, m);
}

int
wordnum_digits(const struct scan *s, size_t i, double *value)
{
	struct digits d;

	if (!scan_digits(s, i) || s->blocked[i] ||
	    !scan_value(s, i, &d) || d.place < 1)
		return 0;
	*value = d.value;
	return 1;
}

size_t
wordnum_plain(const struct scan *s, size_t i, struct amount *m)
{
	if (scan_digits(s, i))
		return wordnum_digits(s, i, &m->value) ? i + 1 : 0;
	return wordnum_read(s, i, m);
}
