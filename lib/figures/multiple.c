#include "figures/multiple.h"

/* "fivefold", "tenfold": a numeral and an ending. */
static int
folded(const struct scan *s, size_t i, double *value)
{
	struct numeral n;
	struct span f;

	if (scan_ending(s, i) != ENDING_FOLD)
		return 0;
	f = s->w->v[i].fold;
	n = tables_numeral(s->t, span_sub(f, 0, f.n - 4));
	if (n.class != NUMERAL_DIGIT && n.class != NUMERAL_TEEN &&
	    n.class != NUMERAL_TEN && n.class != NUMERAL_HUNDRED)
		return 0;
	*value = n.value;
	return 1;
}

/* "as many", "the size", "larger": what two sizes are compared by. */
static int
compared(const struct scan *s, size_t i)
{
	return scan_is(s, i, PARTICLE(DET) | PARTICLE(MORE)) ||
	    scan_cue(s, i, CUE(COMPARE));
}

/* "double" is also an adjective: a double murder, doubles, double-digit. */
static int
compares(const struct scan *s, size_t i)
{
	struct row row;

	if (!lexicon_find(&s->t->numerals, s->w->v[i].fold, &row))
		return 1;
	if (scan_cue(s, i + 1, CUE(DEED)))
		return 0;
	if (scan_column_is(&row, 4, "compare"))
		return compared(s, i + 1);
	if (!scan_column_is(&row, 4, "weak"))
		return 1;
	if (scan_hyphen(s, i + 1))
		return 0;
	if (scan_is(s, i + 1, PARTICLE(DET)))
		return 1;
	return i > 0 && scan_is(s, i - 1, PARTICLE(TO) | PARTICLE(FUTURE) |
	    PARTICLE(MORE));
}

size_t
multiple_word(const struct scan *s, size_t i, struct amount *m)
{
	double value;

	if (scan_numeral(s, i) == NUMERAL_MULTIPLE && compares(s, i))
		value = s->numeral[i].value;
	else if (!folded(s, i, &value))
		return 0;
	*m = (struct amount){ .a = i, .b = i + 1, .value = value, .place = 1,
	    .has_value = 1, .multiple = 1, .rule = "multiple-word" };
	return m->b;
}

size_t
multiple_behind(const struct scan *s, size_t i, const struct amount *m)
{
	size_t at = scan_over_hyphen(s, i);

	if (m->ordinal)
		return 0;
	if (scan_cue(s, at, CUE(FOLD)))
		return at + 1;
	if (!scan_is(s, i, PARTICLE(TIMES)))
		return 0;
	if (s->w->v[i].fold.n == 1)	/* 2x */
		return scan_glued(s, i) && m->digits && !scan_digits(s,
		    i + 1) ? i + 1 : 0;
	/* three times as many; more than 2.6 times the size */
	if (compared(s, i + 1) || (scan_alpha(s, i + 1) &&
	    scan_is(s, i + 2, PARTICLE(THAN))))
		return i + 1;
	return 0;
}
