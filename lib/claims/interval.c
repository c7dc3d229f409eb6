#include "claims/interval.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WRITTEN_MAX	40

int
interval_equal(struct interval a, struct interval b)
{
	return !(a.low < b.low) && !(a.low > b.low) && !(a.high < b.high) &&
	    !(a.high > b.high);
}

int
interval_meets(struct interval a, struct interval b)
{
	return a.low <= b.high && b.low <= a.high;
}

int
interval_holds(struct interval outer, struct interval inner)
{
	return outer.low <= inner.low && inner.high <= outer.high;
}

double
interval_gap(struct interval a, struct interval b)
{
	if (a.high < b.low)
		return b.low - a.high;
	if (b.high < a.low)
		return a.low - b.high;
	return 0;
}

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The first number in digits, its group separators left out; -1 if none. */
static double
written(struct span text, int *decimals)
{
	char s[WRITTEN_MAX];
	size_t i = 0, n = 0;

	*decimals = 0;
	while (i < text.n && !is_digit(text.p[i]))
		i++;
	if (i == text.n)
		return -1;
	for (; i < text.n && n + 1 < sizeof(s); i++) {
		if (is_digit(text.p[i])) {
			s[n++] = text.p[i];
			*decimals += memchr(s, '.', n) != NULL;
		} else if (text.p[i] == '.' && i + 1 < text.n &&
		    is_digit(text.p[i + 1]) && memchr(s, '.', n) == NULL) {
			s[n++] = '.';
		} else if (text.p[i] != ',') {
			break;
		}
	}
	s[n] = '\0';
	return strtod(s, NULL);
}

static double
whole_grain(double v)
{
	double place = 1, digits;

	if (v < 100)
		return 1;
	digits = floor(log10(v) + 1e-9) + 1;
	while (place * 10 <= v && !(fmod(v, place * 10) > 0))
		place *= 10;
	return fmin(place, pow(10, digits - 2));
}

/* Places behind the point in the shortest way to write a value. */
static int
places(double v)
{
	char s[WRITTEN_MAX], *point;

	snprintf(s, sizeof(s), "%.10g", v);
	point = strchr(s, '.');
	return point == NULL || strchr(s, 'e') != NULL ? 0 :
	    (int)strlen(point + 1);
}

static int
same(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(1, fabs(a));
}

double
interval_grain(double value, struct span text)
{
	double v = fabs(value), t;
	int decimals;

	if (!isfinite(v))
		return 1;
	t = written(text, &decimals);
	if (decimals > 0 && same(t, v))
		return pow(10, -decimals);
	if (!(v > floor(v)))
		return whole_grain(v);
	if (t > v && decimals == 0)
		return whole_grain(t) * v / t;	/* 17 cents of a dollar */
	return pow(10, -places(v));
}

double
interval_stated(const struct report *r)
{
	if (r->has_value)
		return r->value;
	if (!r->has_range)
		return 0;
	return isfinite(r->low) ? r->low : r->high;
}
