#include "report/amount.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ground/bytes.h"

/* Digits with a mark between thousands, and the language's decimal mark. */
static struct span
grouped(const struct say *say, const char *digits)
{
	struct span group = phrase(&say->phrases, "group mark");
	struct span decimal = phrase(&say->phrases, "decimal mark");
	size_t whole = strcspn(digits, "."), sign = digits[0] == '-';
	struct bytes b = { 0 };
	struct span done;

	for (size_t i = 0; digits[i] != '\0'; i++) {
		if (i > sign && i < whole && (whole - i) % 3 == 0 &&
		    whole - sign > 3)
			bytes_add(&b, group);
		if (digits[i] == '.')
			bytes_add(&b, decimal);
		else
			bytes_char(&b, digits[i]);
	}
	done = arena_dup(say->arena, bytes_span(&b));
	bytes_close(&b);
	return done;
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
	return v < 1000 && fabs(v * 1e4 - round(v * 1e4)) < 1e-5;
}

static const struct {
	double		 unit;
	const char	*name;
} big[] = {
	{ 1, "" }, { 1e6, "big 6" }, { 1e9, "big 9" }, { 1e12, "big 12" },
};

/* The largest of the big units that a value is written shortly in. */
static size_t
scale_of(double v)
{
	size_t i = sizeof(big) / sizeof(big[0]) - 1;

	while (i > 0 && (fabs(v) < big[i].unit ||
	    !few_places(fabs(v) / big[i].unit)))
		i--;
	return i;
}

static struct span
with_scale(const struct say *say, struct span digits, size_t scale)
{
	if (scale == 0)
		return digits;
	return arena_join(say->arena, digits, SPAN(" "),
	    phrase(&say->phrases, big[scale].name));
}

struct span
amount_number(const struct say *say, double v)
{
	size_t scale = scale_of(v);

	return with_scale(say, plain_number(say, v / big[scale].unit), scale);
}

static struct span
with_unit(const struct say *say, struct span text, struct span unit, int one)
{
	return arena_join(say->arena, text, SPAN(""),
	    phrase_unit(&say->phrases, say->arena, unit, one));
}

/* ISO 4217: three capitals. */
static int
is_money(struct span unit)
{
	if (unit.n != 3)
		return 0;
	for (size_t i = 0; i < 3; i++)
		if (unit.p[i] < 'A' || unit.p[i] > 'Z')
			return 0;
	return 1;
}

/* Prices are written to the cent: 1.30, not 1.3. */
static int
has_cents(double v)
{
	return fabs(v) < 1e6 && v != round(v) &&
	    fabs(v * 100 - round(v * 100)) < 1e-6;
}

static struct span
to_places(const struct say *say, double v, int places, struct span unit)
{
	char buf[64];

	(void)snprintf(buf, sizeof(buf), "%.*f", places, v);
	return with_unit(say, grouped(say, buf), unit, 0);
}

struct span
amount_value(const struct say *say, double v, struct span unit)
{
	if (is_money(unit) && has_cents(v))
		return to_places(say, v, 2, unit);
	return with_unit(say, amount_number(say, v), unit, v == 1);
}

/* 7.0 is measured more finely than 7: how many places, if a zero ends them. */
static int
written_zeros(struct span text, double value)
{
	char buf[32];
	const char *point;
	size_t n = 0;

	while (n < text.n && n + 1 < sizeof(buf) &&
	    strchr("0123456789.", text.p[n]) != NULL) {
		buf[n] = text.p[n];
		n++;
	}
	buf[n] = '\0';
	point = strchr(buf, '.');
	if (point == NULL || buf[n - 1] != '0' || strtod(buf, NULL) != value)
		return 0;
	return (int)(buf + n - point) - 1;
}

/* What the interval leaves open shows how many places were written. */
static int
open_places(const struct figure *f, size_t scale)
{
	double open = (f->high - f->low) / big[scale].unit;
	double places = open > 0 && open < 1 ? -round(log10(open)) : 0;

	return scale > 0 && places >= 1 && places <= 4 ? (int)places : 0;
}

struct span
amount_stated(const struct say *say, const struct figure *f,
    struct span text, struct span unit)
{
	size_t scale = scale_of(f->value);
	int places = open_places(f, scale);
	struct span digits;
	char buf[64];

	if (places == 0) {
		places = written_zeros(text, f->value);
		return places > 0 ? to_places(say, f->value, places, unit) :
		    amount_value(say, f->value, unit);
	}
	(void)snprintf(buf, sizeof(buf), "%.*f", places,
	    f->value / big[scale].unit);
	digits = with_scale(say, grouped(say, buf), scale);
	return with_unit(say, digits, unit, 0);
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
	struct span text, to;
	size_t scale;

	if (!isfinite(low) || !isfinite(high))
		return open_range(say, low, high, unit);
	if (low == high)
		return amount_value(say, low, unit);
	scale = scale_of(high);
	to = amount_number(say, high);
	text = scale_of(low) == scale ?
	    plain_number(say, low / big[scale].unit) : amount_number(say, low);
	text = arena_join(say->arena, text, SPAN("–"), to);
	return with_unit(say, text, unit, 0);
}
