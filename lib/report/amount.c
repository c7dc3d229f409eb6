#include "report/amount.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Digits with commas between thousands. */
static struct span
grouped(const struct say *say, const char *digits)
{
	size_t whole = strcspn(digits, "."), at = 0;
	char *p = arena_alloc(say->arena, 2 * strlen(digits) + 1);
	size_t sign = digits[0] == '-';

	for (size_t i = 0; digits[i] != '\0'; i++) {
		if (i > sign && i < whole && (whole - i) % 3 == 0 &&
		    whole - sign > 3)
			p[at++] = ',';
		p[at++] = digits[i];
	}
	return (struct span){ p, at };
}

/* A value without zeros behind; up to six decimals. */
static struct span
plain_number(const struct say *say, double v)
{
	char buf[64];
	size_t n;

	if (fabs(v) >= 1e15)
		return arena_printf(say->arena, "%.6g", v);
	(void)snprintf(buf, sizeof(buf), "%.6f", v);
	for (n = strlen(buf); buf[n - 1] == '0'; n--)
		;
	if (buf[n - 1] == '.')
		n--;
	buf[n] = '\0';
	if (strcmp(buf, "-0") == 0)
		return SPAN("0");
	if (strcmp(buf, "0") == 0 && v != 0)
		return arena_printf(say->arena, "%.3g", v);
	return grouped(say, buf);
}

static int
few_places(double v)
{
	return v < 1000 && fabs(v * 1000 - round(v * 1000)) < 1e-6;
}

struct span
amount_number(const struct say *say, double v)
{
	static const struct {
		double		 unit;
		const char	*name;
	} big[] = {
		{ 1e12, "trillion" }, { 1e9, "billion" }, { 1e6, "million" },
	};
	struct span text;

	for (size_t i = 0; i < sizeof(big) / sizeof(big[0]); i++) {
		if (fabs(v) < big[i].unit || !few_places(fabs(v) / big[i].unit))
			continue;
		text = plain_number(say, v / big[i].unit);
		return arena_join(say->arena, text, SPAN(" "),
		    phrase(&say->phrases, big[i].name));
	}
	return plain_number(say, v);
}

static struct span
with_unit(const struct say *say, struct span text, struct span unit, int one)
{
	return arena_join(say->arena, text, SPAN(""),
	    phrase_unit(&say->phrases, say->arena, unit, one));
}

struct span
amount_value(const struct say *say, double v, struct span unit)
{
	return with_unit(say, amount_number(say, v), unit, v == 1);
}

static struct span
two_words(const struct say *say, struct span a, struct span b)
{
	return arena_join(say->arena, a, SPAN(" "), b);
}

/* Nothing to say of an interval without ends. */
static struct span
open_range(const struct say *say, double low, double high, struct span unit)
{
	if (isfinite(low))
		return two_words(say, amount_value(say, low, unit),
		    phrase(&say->phrases, "range or more"));
	if (isfinite(high))
		return two_words(say, phrase(&say->phrases, "range up to"),
		    amount_value(say, high, unit));
	return SPAN("");
}

struct span
amount_range(const struct say *say, double low, double high, struct span unit)
{
	struct span text;

	if (!isfinite(low) || !isfinite(high))
		return open_range(say, low, high, unit);
	if (low == high)
		return amount_value(say, low, unit);
	text = arena_join(say->arena, amount_number(say, low), SPAN("–"),
	    amount_number(say, high));
	return with_unit(say, text, unit, 0);
}
