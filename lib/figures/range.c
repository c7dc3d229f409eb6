#include "figures/range.h"

#include <stddef.h>

#include "figures/money.h"

#define CHANGE_NEAR	7	/* words before "from" to look at */

static int
word_before(const struct scan *s, size_t i, uint64_t particles)
{
	return i > s->floor && scan_is(s, i - 1, particles);
}

/* "rose from 38 to 41" is two figures, "from 6 to 14 people" a range. */
static int
speaks_of_change(const struct scan *s, size_t i)
{
	for (size_t k = i; k-- > s->floor && i - k <= CHANGE_NEAR;) {
		if (scan_cue(s, k, CUE(RANGE)))
			return 0;
		if (scan_cue(s, k, CUE(CHANGE)))
			return 1;
	}
	return 0;
}

/* The word behind what joins two ends, or 0; *start where they begin. */
static size_t
joined(const struct scan *s, const struct amount *m, size_t a, size_t *start)
{
	size_t b = scan_over_hyphen(s, m->b);
	int between = word_before(s, a, PARTICLE(BETWEEN));
	int from = word_before(s, a, PARTICLE(FROM));
	struct row row;

	/* 8- to 10-foot waves */
	if (scan_dash(s, m->b) && scan_glued(s, m->b) &&
	    !scan_glued(s, m->b + 1) &&
	    scan_is(s, m->b + 1, PARTICLE(TO) | PARTICLE(OR)))
		b = m->b + 1;
	*start = between || from ? a - 1 : a;
	if (scan_is(s, b, PARTICLE(AND)))
		return between ? b + 1 : 0;
	if (scan_is(s, b, PARTICLE(TO))) {
		if (from && speaks_of_change(s, a - 1))
			return 0;
		if (word_before(s, a, PARTICLE(TO)))
			return 0;
		return scan_over_hyphen(s, b + 1);
	}
	if (scan_is(s, b, PARTICLE(OR)))
		return b + 1;
	b = m->b;
	if (scan_hyphen(s, b) || scan_char(s, b, '~'))
		return b + 1;
	if (scan_dash(s, b) && !scan_glued(s, b) && !scan_glued(s, b + 1) &&
	    m->digits && scan_char(s, b + 1, '~'))
		return b + 1;
	if (scan_dash(s, b) && !scan_glued(s, b) && !scan_glued(s, b + 1) &&
	    m->digits && scan_digits(s, b + 1) && (scan_plural(s, b + 2) ||
	    scan_match(s, &s->t->units, b + 2, &row) > 0))
		return b + 1;
	return 0;
}

/* "from 15 to perhaps 20", "$5 to as much as $7": an end all the same. */
static size_t
over_hedge(const struct scan *s, size_t i)
{
	struct row row;
	size_t n = scan_match(s, &s->t->hedges, i, &row);

	if (n > 0 && scan_column_is(&row, 1, "before") &&
	    (scan_column_is(&row, 2, "about") ||
	    scan_column_is(&row, 2, "up-to")))
		return i + n;
	return i;
}

int
range_read(const struct scan *s, int money, struct amount *m, struct range *r)
{
	struct amount second;
	struct span code;
	size_t start, at, a = m->a;
	double first = m->value, factor;

	r->b = 0;
	if (m->ordinal || m->vague || m->fraction || !m->has_value)
		return 0;
	if (money && a > s->floor)
		a--;
	if ((at = joined(s, m, a, &start)) == 0)
		return 0;
	at = over_hedge(s, at);
	if (money)
		at = money_before(s, at, &code);
	if (!cardinal_read(s, at, money, &second) || second.ordinal ||
	    second.vague || !second.has_value || second.fraction)
		return 0;
	if (scan_calendar(s, second.b) == CALENDAR_MERIDIEM)
		return 0;		/* 2 or 3 a.m. */
	factor = second.factor > 0 ? second.factor : 1;
	if (m->factor <= 1 && factor > 1 && first < second.value / factor)
		first *= factor;
	if (!(first < second.value))
		return 0;
	/* "by 3 to 41" says two things, "by 3 to 4" one. */
	if (word_before(s, a, PARTICLE(BY)) && second.value > 3 * first)
		return 0;
	/* "two or three", not "2 or 50 million" */
	if (scan_is(s, m->b, PARTICLE(OR)) && second.value > 10 * first)
		return 0;
	r->a = start;
	r->b = second.b;
	r->low = amount_tidy(first);
	r->high = second.value;
	r->value = second.value;
	start = m->a;
	*m = second;
	m->a = start;
	return 1;
}

void
range_scale(struct range *r, const struct amount *m)
{
	double by;

	if (r->value == 0 || m->value == r->value)
		return;
	by = m->value / r->value;
	r->low = amount_tidy(r->low * by);
	r->high = amount_tidy(r->high * by);
}
