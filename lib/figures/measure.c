#include "figures/measure.h"

#include <stddef.h>

#include "facts/vocabulary.h"
#include "figures/compound.h"
#include "text/utf8.h"

/* "25 C (77 F)": degrees that brackets tell twice. */
static int
told_twice(const struct scan *s, size_t i, const struct amount *m,
    const struct row *row)
{
	if (!scan_column_is(row, 2, "temperature"))
		return 0;
	if (scan_char(s, i + 1, ')'))
		return m->a > 0 && (scan_char(s, m->a - 1, '(') ||
		    (m->a > 1 && scan_char(s, m->a - 2, '(')));
	return scan_char(s, i + 1, '(') && (scan_digits(s, i + 2) ||
	    scan_digits(s, i + 3));
}

/* May this row of the table stand here, behind the amount? */
static int
fits(const struct scan *s, size_t i, size_t n, const struct amount *m,
    const struct row *row)
{
	int glued = scan_glued(s, i), letter, joined;

	if (scan_column_is(row, 3, "word"))
		return 1;
	joined = scan_glued(s, i + n) && (scan_alpha(s, i + n) ||
	    scan_digits(s, i + n) || (scan_hyphen(s, i + n) &&
	    scan_digits(s, i + n + 1)));	/* 1-in-100 */
	if (!m->digits || joined || !scan_spelled(s, i, n, row))
		return 0;
	letter = utf8_count(lexicon_column(row, 0)) == 1;
	if (scan_column_is(row, 3, "glued"))
		return glued;
	/* "40 m long", but not "5 m people" and "vitamin 3 A" */
	return !letter || glued || told_twice(s, i, m, row) ||
	    (!s->w->v[i].upper &&
	    (!scan_alpha(s, i + n) || scan_small(s, i + n)));
}

size_t
measure_unit(const struct scan *s, size_t i, const struct amount *m,
    struct row *row)
{
	size_t n = scan_match(s, &s->t->units, i, row), most = n;
	struct row first = *row;

	if (n == 0)
		return 0;
	do {
		if (fits(s, i, n, m, row))
			return n;
	} while (lexicon_next(row));
	/* "10 m tall": a shorter key may fit. */
	for (n = most; n-- > 1;) {
		if (lexicon_match(&s->t->units, &s->w->v[i], n, row) == n &&
		    fits(s, i, n, m, row))
			return n;
	}
	*row = first;
	return 0;
}

/* "20 degrees below zero": the words behind, or i. */
static size_t
below_zero(const struct scan *s, size_t i, struct amount *m)
{
	struct row row;

	if (!m->has_value || m->value < 0 ||
	    scan_numeral(s, i + 1) != NUMERAL_DIGIT ||
	    s->numeral[i + 1].value > 0 ||
	    scan_match(s, &s->t->hedges, i, &row) != 1 ||
	    !scan_column_is(&row, 3, "zero"))
		return i;
	m->value = -m->value;
	return i + 2;
}

size_t
measure_read(const struct scan *s, size_t i, struct amount *m,
    struct number *n)
{
	struct row row;
	size_t at = scan_over_hyphen(s, i), k, b;

	if ((b = compound_signs(s, i, m, n)) > 0 ||
	    (b = compound_angle(s, i, m, n)) > 0)
		return b;
	if (at == i)
		at = amount_over_article(s, i, m);
	k = measure_unit(s, at, m, &row);
	if (k == 0)
		return 0;
	if (m->article && !m->fraction && m->value == 1)
		return 0;
	n->unit = lexicon_column(&row, 1);
	n->per = lexicon_column(&row, 4);
	n->kind = NUMBER_MEASURE;
	n->rule = SPAN("measure");
	b = at + k;
	if (scan_column_is(&row, 2, "percent")) {
		n->kind = NUMBER_PERCENT;
		n->rule = SPAN("percent");
		return b;
	}
	if (scan_column_is(&row, 2, "temperature") ||
	    scan_column_is(&row, 2, "angle"))
		return below_zero(s, b, m);
	/* The point of an abbreviation belongs to the sentence. */
	return compound_read(s, b, m, n);
}

int
measure_leads(const struct scan *s, size_t i)
{
	struct row row;

	return scan_alpha(s, i) &&
	    scan_match(s, &s->t->units, i, &row) > 0 &&
	    scan_column_is(&row, 2, "magnitude");
}

int
measure_before(const struct scan *s, size_t a, const struct amount *m,
    struct number *n)
{
	struct row row;
	size_t k = a;

	if (k > 1 && (scan_is(s, k - 1, PARTICLE(OF)) || scan_hyphen(s, k - 1)))
		k--;
	if (k == 0 || !m->has_value || m->vague ||
	    !measure_leads(s, k - 1))
		return 0;
	scan_match(s, &s->t->units, k - 1, &row);
	n->kind = NUMBER_MEASURE;
	n->unit = lexicon_column(&row, 1);
	n->rule = SPAN("measure-before");
	return 1;
}

/* "100,000 people": the base of a rate. */
static size_t
base(const struct scan *s, size_t i, struct span *per)
{
	struct amount m;
	struct span noun = SPAN(CLASS_PERSON);

	if (!cardinal_read(s, i, 0, &m) || m.ordinal || !m.has_value)
		return i;
	i = m.b;
	if (scan_alpha(s, i) && !scan_small(s, i) && !scan_plural(s, i) &&
	    scan_plural(s, i + 1))
		i++;			/* 1,000 live births */
	if (scan_alpha(s, i) && (scan_plural(s, i) ||
	    !scan_small(s, i))) {
		if (!scan_cue(s, i, CUE(PEOPLE)))
			noun = s->w->v[i].fold;
		i++;
	}
	*per = arena_printf(s->arena, "%.15g %.*s", m.value, (int)noun.n,
	    noun.p);
	return i;
}

/* "41 a year earlier", "41 a year before." */
static int
is_back(const struct scan *s, size_t i)
{
	enum calendar_class c = scan_calendar(s, i);

	return c == CALENDAR_SHIFT || c == CALENDAR_AGO ||
	    (c == CALENDAR_SHIFT_WEAK && !scan_alpha(s, i + 1));
}

size_t
measure_per(const struct scan *s, size_t i, struct span *per)
{
	struct amount digits = { .digits = 1 };
	struct row row;
	size_t at = i, k, b;
	int article = scan_is(s, i, PARTICLE(A));

	if (scan_char(s, i, '/') && scan_glued(s, i))
		at++;
	else if (scan_is(s, i, PARTICLE(PER)) || article)
		at++;
	else
		return i;
	if (scan_unit(s, at, "one")) {
		if (article && is_back(s, at + 1))
			return i;
		*per = lexicon_column(&s->calendar[at].row, 5);
		return at + 1;
	}
	if ((k = measure_unit(s, at, &digits, &row)) > 0 &&
	    !scan_column_is(&row, 2, "percent") && !scan_plural(s, at)) {
		*per = lexicon_column(&row, 1);
		return at + k;
	}
	if (article && lexicon_find(&s->t->names, at < s->w->n ?
	    s->w->v[at].fold : SPAN(""), &row) &&
	    scan_column_is(&row, 1, "share")) {
		*per = s->w->v[at].fold;
		return at + 1;		/* 12 cents a share */
	}
	if (article)
		return i;
	if ((b = base(s, at, per)) > at)
		return b;
	if (scan_alpha(s, at) && !s->w->v[at].upper) {
		*per = s->w->v[at].fold;
		return at + 1;
	}
	return i;
}
