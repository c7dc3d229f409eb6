#include "figures/vague.h"

/* A plural scale is a vague word with "s"; a singular one a scale. */
static double
scale_at(const struct scan *s, size_t i, int plural)
{
	double v;

	switch (scan_numeral(s, i)) {
	case NUMERAL_SCALE:
	case NUMERAL_HUNDRED:
	case NUMERAL_DOZEN:
		return s->numeral[i].value;
	case NUMERAL_VAGUE:
		v = s->numeral[i].value / 2;	/* thousands: from 2,000 */
		return plural && v >= 100 ? v : 0;
	default:
		return 0;
	}
}

double
vague_scale(const struct scan *s, size_t i)
{
	double v = scan_numeral(s, i) == NUMERAL_VAGUE ?
	    s->numeral[i].value / 2 : 0;

	return v >= 12 && v != 20 ? v : 0;
}

/* "of" and a plural scale, or a scale: what multiplies; the word behind. */
static size_t
multiplied(const struct scan *s, size_t i, struct amount *m)
{
	size_t at;
	double scale;

	while (m->high < AMOUNT_LARGEST) {
		at = scan_is(s, i, PARTICLE(OF)) ? i + 1 : i;
		scale = scale_at(s, at, 1);
		if (scale == 0)
			break;
		m->low *= scale;
		m->high = (m->high + 1) * scale - 1;
		i = at + 1;
	}
	return i;
}

/* A pair of scissors is one thing; so are all pairs of what is worn. */
static int
one_thing(const struct scan *s, size_t i)
{
	struct row row;
	size_t k = i;

	if (scan_is(s, i, PARTICLE(OF)))
		for (k++; k < i + 4 && scan_alpha(s, k); k++)
			if (lexicon_find(&s->t->names, s->w->v[k].fold, &row)
			    && scan_column_is(&row, 1, "paired"))
				return 1;
	return k == i && scan_alpha(s, i);
}

/* "a couple of men", "a couple more", "a couple quick shots"; else two. */
static int
counts_behind(const struct scan *s, size_t i)
{
	return !scan_alpha(s, i) || scan_plural(s, i) ||
	    scan_is(s, i, PARTICLE(OF) | PARTICLE(MORE) | PARTICLE(OTHER)) ||
	    scan_cue(s, i, CUE(ADDITIONAL)) ||
	    (!scan_small(s, i) && scan_plural(s, i + 1));
}

size_t
vague_read(const struct scan *s, size_t i, struct amount *m)
{
	size_t at = i, b;
	int article = scan_is(s, i, PARTICLE(A));
	struct row row;

	if (article)
		at++;
	/* Some need "a", or "the past": "few were seen" is no number. */
	if (scan_numeral(s, at) != NUMERAL_VAGUE ||
	    !lexicon_find(&s->t->numerals, s->w->v[at].fold, &row))
		return 0;
	if (article != scan_column_is(&row, 4, "article") &&
	    !(i > 0 && scan_is(s, i - 1, PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(PAST_WINDOW))) && !scan_column_is(&row, 4, "either"))
		return 0;
	m->low = s->numeral[at].value;
	m->high = s->numeral[at].high;
	m->vague = 1;
	m->rule = "vague";
	b = multiplied(s, at + 1, m);
	if (scan_column_is(&row, 4, "scaled") && b == at + 1) {
		m->vague = 0;
		return 0;		/* "tens" alone */
	}
	if (m->low == 2 && m->high < 4) {
		m->value = 2;		/* a couple says two */
		m->has_value = 1;
		m->vague = m->high > m->low;	/* a pair is two */
		if (m->vague ? b == at + 1 && !counts_behind(s, b) :
		    one_thing(s, b)) {
			m->vague = 0;
			return 0;
		}
	}
	m->scale = m->low >= 100;
	return b;
}
