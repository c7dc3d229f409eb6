#include "report/figure.h"

#include <math.h>

#include "report/amount.h"

static const struct report *
first_report(const struct claim *c, const struct figure *f)
{
	const struct claim_report *r;

	for (size_t i = 0; i < f->reports.n; i++)
		if ((r = claim_report_at(c, f, i)) != NULL)
			return &r->report;
	return NULL;
}

/* "Dozens" at the front of a sentence is "dozens". */
static struct span
uncapitalised(const struct say *say, struct span s)
{
	char *p;

	if (s.n < 2 || s.p[0] < 'A' || s.p[0] > 'Z' || s.p[1] < 'a' ||
	    s.p[1] > 'z')
		return s;
	p = arena_str(say->arena, s);
	p[0] = (char)(p[0] - 'A' + 'a');
	return (struct span){ p, s.n };
}

static struct span
worded(const struct say *say, const struct report *r)
{
	if (r != NULL && r->text.n > 0)
		return uncapitalised(say, r->text);
	return phrase(&say->phrases, "modifier vague");
}

/* "Twofold" has no unit: 2×. */
static struct span
unit_of(const struct figure *f, const struct report *r)
{
	if (f->unit.n == 0 && r != NULL && r->kind == NUMBER_MULTIPLE)
		return SPAN("{multiple}");
	return f->unit;
}

/*
 * Is it best told in the article's words: "dozens", "one in twenty"?  But where
 * "the nuns were murdered", no word says how many.
 */
static int
is_worded(const struct figure *f, const struct report *r)
{
	return (f->modifier == MODIFIER_VAGUE &&
	    (r == NULL || r->kind != NUMBER_IMPLIED)) ||
	    (r != NULL && r->kind == NUMBER_FRACTION && f->has_value);
}

struct span
figure_text(const struct say *say, const struct claim *c,
    const struct figure *f)
{
	const char *modifier = name_of(&modifier_names, (int)f->modifier);
	const struct report *r = first_report(c, f);
	struct span unit = unit_of(f, r);

	if (is_worded(f, r))
		return worded(say, r);
	if (f->modifier == MODIFIER_BETWEEN || !f->has_value)
		return amount_range(say, f->low, f->high, unit);
	if (modifier == NULL)
		return amount_stated(say, f, r != NULL ? r->text : SPAN(""),
		    unit);
	return arena_join(say->arena,
	    phrase_of(&say->phrases, say->arena, "modifier", modifier),
	    SPAN(" "), amount_value(say, f->value, unit));
}

static const struct figure *
best_of(const struct claim *c)
{
	if (c->best_figure < c->figures.n)
		return &c->figures.v[c->best_figure];
	return c->figures.n == 1 ? &c->figures.v[0] : NULL;
}

struct span
figure_best(const struct say *say, const struct claim *c)
{
	const struct figure *f = best_of(c);
	struct span unit = f != NULL ? f->unit : SPAN("");

	if (f != NULL && (c->has_best || c->figures.n == 1 ||
	    f->modifier == MODIFIER_VAGUE))
		return figure_text(say, c, f);
	if (c->has_best)
		return amount_value(say, c->best, unit);
	if (c->has_range)
		return amount_range(say, c->low, c->high, unit);
	return SPAN("");
}

/* Converted ends have more digits than anybody stated: 1,609.34 km. */
static double
short_end(double v)
{
	double scale = 1;

	if (!isfinite(v) || v == round(v))
		return v;
	while (fabs(v) * scale < 100 && scale < 1e6)
		scale *= 10;
	return round(v * scale) / scale;
}

static int
alike(double a, double b)
{
	return a == b || fabs(a - b) <= 1e-9 * fabs(a);
}

/* "118 million" may be 117.5 million: nobody said that, it is rounding. */
static double
stated_end(const struct claim *c, double end, struct span unit)
{
	const struct figure *f;

	for (size_t i = 0; i < c->figures.n; i++) {
		f = &c->figures.v[i];
		if (f->stands && f->has_value && span_eq(f->unit, unit) &&
		    f->modifier == MODIFIER_NONE &&
		    (alike(f->low, end) || alike(f->high, end)))
			return f->value;
	}
	return short_end(end);
}

/* "200,001 or more": "more than 200,000" is what somebody said.  Or NULL. */
static const struct figure *
open_figure(const struct claim *c, struct span unit)
{
	const struct figure *f;

	for (size_t i = 0; i < c->figures.n && !isfinite(c->high); i++) {
		f = &c->figures.v[i];
		if (f->stands && f->modifier == MODIFIER_MORE_THAN &&
		    span_eq(f->unit, unit) && alike(f->low, c->low))
			return f;
	}
	return NULL;
}

struct span
figure_spread(const struct say *say, const struct claim *c)
{
	const struct figure *f = best_of(c), *open;
	struct span unit = f != NULL ? f->unit : SPAN("");
	double low, high;

	if (!c->has_range || !c->has_best || c->low == c->high ||
	    (f != NULL && alike(f->low, c->low) && alike(f->high, c->high)))
		return SPAN("");
	if ((open = open_figure(c, unit)) != NULL)
		return figure_text(say, c, open);
	low = stated_end(c, c->low, unit);
	high = stated_end(c, c->high, unit);
	return alike(low, high) ? SPAN("") :
	    amount_range(say, low, high, unit);
}
