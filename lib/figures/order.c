#include "figures/order.h"

/* First Lady, Second Amendment: words in capitals that are no headline. */
static int
in_name(const struct scan *s, const struct amount *m)
{
	return !m->digits && m->a > 0 && s->w->v[m->a].upper &&
	    scan_alpha(s, m->b) && s->w->v[m->b].upper &&
	    !s->blocked[m->a] && !(m->a > 0 &&
	    scan_char(s, m->a - 1, '.'));
}

/* Does nothing stand at i that an ordinal is of: "in a second, larger"? */
static int
ends(const struct scan *s, size_t i)
{
	if (scan_char(s, i, ','))
		return scan_is(s, i + 1, PARTICLE(CLAUSE) | PARTICLE(AND) |
		    PARTICLE(WHO)) ||
		    (scan_alpha(s, i + 1) && s->w->v[i + 1].upper);
	return !scan_alpha(s, i) && !scan_digits(s, i);
}

/* "Wait a second", "hold on a second": who asks begins with the verb. */
static int
asked(const struct scan *s, size_t i)
{
	struct row row;

	if (i > 0 && scan_is(s, i, PARTICLE(ON)))
		i--;
	return (i == 0 || !(scan_alpha(s, i - 1) || scan_digits(s, i - 1) ||
	    scan_char(s, i - 1, ','))) &&
	    lexicon_find(&s->t->dictionary, s->w->v[i].fold, &row) &&
	    lexicon_column(&row, 1).n > 0 && scan_ending(s, i) != ENDING_PAST &&
	    span_is(lexicon_column(&row, 2), "act");
}

/* "a second", "per second", "split second": a unit of time. */
static int
is_time(const struct scan *s, const struct amount *m)
{
	size_t a = m->a;

	if (scan_calendar(s, a) != CALENDAR_UNIT || m->b != a + 1)
		return 0;
	if (a > 1 && scan_is(s, a - 1, PARTICLE(A)) && ends(s, m->b) &&
	    (scan_is(s, a - 2, PARTICLE(FOR) | PARTICLE(IN) | PARTICLE(OF)) ||
	    asked(s, a - 2)))
		return 1;
	return a > 0 && (scan_is(s, a - 1, PARTICLE(PER)) ||
	    scan_digits(s, a - 1) || (scan_numeral(s, a - 1) !=
	    NUMERAL_NONE && !scan_is(s, a - 1, PARTICLE(ONE))));
}

/* 65th Street */
static int
is_street(const struct scan *s, const struct amount *m)
{
	struct row row;

	if (!scan_alpha(s, m->b) || !s->w->v[m->b].upper ||
	    !lexicon_find(&s->t->names, s->w->v[m->b].fold, &row))
		return 0;
	do {
		if (scan_column_is(&row, 1, "street"))
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

/* "second only to Lagos" */
static int
only_to(const struct scan *s, size_t i)
{
	struct row row;

	return scan_is(s, i + 1, PARTICLE(TO)) &&
	    scan_match(s, &s->t->hedges, i, &row) == 1 &&
	    scan_column_is(&row, 2, "exact");
}

size_t
order_read(const struct scan *s, const struct amount *m, struct number *n)
{
	size_t at = scan_over_hyphen(s, m->b);

	if (is_time(s, m) || in_name(s, m) || is_street(s, m))
		return 0;
	n->kind = NUMBER_ORDINAL;
	n->value = m->value;
	n->has_value = 1;
	n->rule = span_of(m->rule);
	if (scan_superlative(s, at)) {
		n->kind = NUMBER_RANK;
		n->rule = SPAN("rank");
		return at + 1;
	}
	if (only_to(s, m->b)) {
		n->kind = NUMBER_RANK;
		n->rule = SPAN("rank-only");
	}
	return m->b;
}
