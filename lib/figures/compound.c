#include "figures/compound.h"

#include <math.h>

#include "figures/cardinal.h"
#include "figures/measure.h"

#define FEET	"[ft_i]"
#define INCHES	"[in_i]"
#define IN_FOOT	12
#define FEW	100	/* of these in the larger unit: inches, pounds, cm */
#define LEAST	10	/* "2 yards, 7 feet" */

/* How many of the second unit are one of the first; 0 unless a whole number. */
static double
ratio(const struct scan *s, struct span first, struct span second)
{
	double r = tables_ratio(s->t, first, second);

	return r > 1.5 && fabs(r - round(r)) < 1e-6 * r ? round(r) : 0;
}

/* A unit at word i; behind feet "in" can only be inches. */
static size_t
unit(const struct scan *s, size_t i, struct span larger,
    const struct amount *m, struct row *row)
{
	size_t n = scan_match(s, &s->t->units, i, row);

	if (n > 0 && span_is(larger, FEET) && scan_column_is(row, 1, INCHES))
		return n;
	return measure_unit(s, i, m, row);
}

/* One smaller unit behind; the word behind it, or i. */
static size_t
smaller(const struct scan *s, size_t i, struct amount *m, struct number *n)
{
	struct amount more;
	struct row row;
	size_t at = scan_char(s, i, ',') ? i + 1 : i, k;
	double r, most;
	int joined;

	if (scan_is(s, at, PARTICLE(AND)))
		at++;
	joined = at == i;
	at = scan_over_hyphen(s, at);
	if (!cardinal_read(s, at, 0, &more) || more.ordinal || more.vague ||
	    !more.has_value || more.value < 0)
		return i;
	at = scan_over_hyphen(s, more.b);
	if (span_is(n->unit, FEET) && scan_hyphen(s, i) && more.digits &&
	    more.value < IN_FOOT && more.place > 0.5 && at == more.b) {
		m->value += more.value / IN_FOOT;	/* 5-foot-10 */
		m->place = more.place / IN_FOOT;
		return at;
	}
	k = unit(s, at, n->unit, &more, &row);
	if (k == 0 || (r = ratio(s, n->unit, lexicon_column(&row, 1))) == 0)
		return i;
	/* "1 km, 500 m and 200 m" are three lengths */
	most = r < LEAST ? LEAST : joined || r < FEW + 1 ? r : r / 10;
	if (more.value >= most)
		return i;
	m->place = more.place;
	if (span_is(lexicon_column(&row, 1), INCHES) &&
	    span_is(n->unit, FEET)) {
		m->value += more.value / r;
		return at + k;
	}
	m->value = amount_tidy(m->value * r + more.value);
	n->unit = lexicon_column(&row, 1);
	return at + k;
}

size_t
compound_read(const struct scan *s, size_t i, struct amount *m,
    struct number *n)
{
	size_t end = i;

	if (!m->has_value || m->vague || m->place < 1 || m->value < 0 ||
	    n->per.n > 0)
		return i;
	do {
		i = end;
		end = smaller(s, i, m, n);
	} while (end > i && m->place >= 1);
	if (end > i)
		i = end;
	return i;
}

static int
is_sign(const struct scan *s, size_t i, const char *one, const char *other)
{
	return scan_glued(s, i) && (span_is(s->w->v[i].text, one) ||
	    span_is(s->w->v[i].text, other));
}

/* Sixtieths at word i, with their sign joined behind; the word behind, or i. */
static size_t
sixtieths(const struct scan *s, size_t i, const char *one, const char *other,
    double *value)
{
	struct digits d;

	if (!scan_glued(s, i) || !scan_value(s, i, &d) || d.value >= 60 ||
	    !is_sign(s, i + 1, one, other))
		return i;
	*value = d.value;
	return i + 2;
}

size_t
compound_angle(const struct scan *s, size_t i, struct amount *m,
    struct number *n)
{
	double minutes = 0, seconds = 0;
	size_t at = i + 1, b;

	if (!is_sign(s, i, "\xc2\xb0", "\xc2\xba") || !m->digits)
		return 0;
	b = sixtieths(s, at, "\xe2\x80\xb2", "'", &minutes);
	if (b == at)
		return 0;
	at = sixtieths(s, b, "\xe2\x80\xb3", "\"", &seconds);
	m->value += minutes / 60 + seconds / 3600;
	n->kind = NUMBER_MEASURE;
	n->unit = SPAN("deg");
	n->rule = SPAN("measure-angle");
	return scan_glued(s, at) && scan_alpha(s, at) &&
	    s->w->v[at].fold.n == 1 ? at + 1 : at;
}

size_t
compound_signs(const struct scan *s, size_t i, struct amount *m,
    struct number *n)
{
	struct amount more;

	if (!scan_char(s, i, '\'') || !scan_glued(s, i) || !m->digits ||
	    m->value > 8 || m->value < 1 || !scan_digits(s, i + 1) ||
	    !cardinal_read(s, i + 1, 0, &more) || more.value >= 12)
		return 0;
	m->value += more.value / IN_FOOT;
	n->kind = NUMBER_MEASURE;
	n->unit = SPAN(FEET);
	n->rule = SPAN("measure-feet");
	i = more.b;
	return scan_char(s, i, '"') && scan_glued(s, i) ? i + 1 : i;
}
