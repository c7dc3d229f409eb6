#include "figures/power.h"

#include <math.h>
#include <stdlib.h>

#include "figures/digits.h"
#include "text/utf8.h"

static int
is_ten(double v)
{
	return v > 9.5 && v < 10.5;
}

/* The value of a raised digit, 10 for a raised minus, -1 for no such. */
static int
raised(const struct scan *s, size_t i)
{
	static const uint32_t cps[] = { 0x2070, 0xb9, 0xb2, 0xb3, 0x2074,
	    0x2075, 0x2076, 0x2077, 0x2078, 0x2079, 0x207b };
	uint32_t cp;

	if (!scan_glued(s, i) || utf8_decode(s->w->v[i].text, &cp) == 0)
		return -1;
	for (size_t k = 0; k < sizeof(cps) / sizeof(cps[0]); k++)
		if (cps[k] == cp)
			return (int)k;
	return -1;
}

/* Raised digits from word i on; the word behind, or 0. */
static size_t
raised_number(const struct scan *s, size_t i, double *value)
{
	double sign = raised(s, i) == 10 ? -1 : 1;
	size_t a = sign < 0 ? i + 1 : i, at = a;
	int d;

	*value = 0;
	for (; at < a + 3 && (d = raised(s, at)) >= 0 && d < 10; at++)
		*value = *value * 10 + d;
	*value *= sign;
	return at > a ? at : 0;
}

/* A small whole number at i, maybe signed, all joined; the word behind. */
static size_t
exponent(const struct scan *s, size_t i, double *value)
{
	double sign = scan_dash(s, i) ? -1 : 1;
	struct digits d;

	if (scan_dash(s, i) || scan_char(s, i, '+'))
		if (!scan_glued(s, i++))
			return 0;
	if (!scan_digits(s, i) || !scan_glued(s, i) ||
	    !scan_value(s, i, &d) || d.decimals || d.whole > 3)
		return 0;
	*value = sign * d.value;
	return i + 1;
}

/* Digits behind the first letter of a word: the 10 of "x10"; or -1. */
static double
tail(const struct scan *s, size_t i, char letter)
{
	struct span f;
	char *end;
	double v;

	if (!scan_alpha(s, i) || !scan_glued(s, i))
		return -1;
	f = s->w->v[i].fold;
	if (f.n < 2 || f.n > 4 || f.p[0] != letter)
		return -1;
	v = strtod(arena_str(s->arena, span_sub(f, 1, f.n)), &end);
	return *end == '\0' ? v : -1;
}

/* e6, e-3 */
static size_t
letter_e(const struct scan *s, size_t i, double *power)
{
	if ((*power = tail(s, i, 'e')) >= 0)
		return i + 1;
	if (!scan_char(s, i, 'e') || !scan_glued(s, i))
		return 0;
	return exponent(s, i + 1, power);
}

/* What is raised: "× 10", "x10", "x 2"; the word behind, or 0. */
static size_t
base(const struct scan *s, size_t i, double *value)
{
	struct digits d;

	if ((*value = tail(s, i, 'x')) >= 0)
		return i + 1;
	if (!scan_char(s, i, 'x') && !scan_char(s, i, '*') &&
	    !(i < s->w->n && span_is(s->w->v[i].text, "\xc3\x97")))
		return 0;
	if (!scan_digits(s, i + 1) ||
	    !scan_value(s, i + 1, &d))
		return 0;
	*value = d.value;
	return i + 2;
}

/* The power of what stands before i: "^10"; of a ten also "⁶". */
static size_t
raising(const struct scan *s, size_t i, int ten, double *power)
{
	if (scan_char(s, i, '^') && scan_glued(s, i))
		return exponent(s, i + 1, power);
	return ten ? raised_number(s, i, power) : 0;
}

size_t
power_behind(const struct scan *s, size_t i, struct amount *m)
{
	double of, power, by;
	size_t b, at;

	if ((b = letter_e(s, i, &power)) > 0)
		by = pow(10, power);
	else if ((at = base(s, i, &of)) > 0 &&
	    ((b = raising(s, at, is_ten(of), &power)) > 0 ||
	    (is_ten(of) && scan_hyphen(s, at) &&
	    (b = exponent(s, at, &power)) > 0)))
		by = pow(of, power);		/* 5.5x10-3 too */
	else if ((b = raising(s, i, is_ten(m->value), &power)) > 0)
		by = pow(m->value, power - 1);
	else
		return 0;
	if (!isfinite(by * m->value) || by <= 0)
		return 0;
	m->value = amount_tidy(m->value * by);
	m->place *= by;
	m->rule = "cardinal-power";
	return b;
}
