#include "report/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "text/utf8.h"

void
say_open(struct say *say, struct arena *a)
{
	memset(say, 0, sizeof(*say));
	say->arena = a;
	phrase_open(&say->phrases);
}

/* --- numbers */

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
say_number(const struct say *say, double v)
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
say_value(const struct say *say, double v, struct span unit)
{
	return with_unit(say, say_number(say, v), unit, v == 1);
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
		return two_words(say, say_value(say, low, unit),
		    phrase(&say->phrases, "range or more"));
	if (isfinite(high))
		return two_words(say, phrase(&say->phrases, "range up to"),
		    say_value(say, high, unit));
	return SPAN("");
}

struct span
say_range(const struct say *say, double low, double high, struct span unit)
{
	struct span text;

	if (!isfinite(low) || !isfinite(high))
		return open_range(say, low, high, unit);
	if (low == high)
		return say_value(say, low, unit);
	text = arena_join(say->arena, say_number(say, low), SPAN("–"),
	    say_number(say, high));
	return with_unit(say, text, unit, 0);
}

static const struct report *
first_report(const struct claim *c, const struct figure *f)
{
	for (size_t i = 0; i < f->reports.n; i++)
		if (f->reports.v[i] < c->reports.n)
			return &c->reports.v[f->reports.v[i]].report;
	return NULL;
}

static struct span
vague(const struct say *say, const struct claim *c, const struct figure *f)
{
	const struct report *r = first_report(c, f);

	if (r != NULL && r->text.n > 0)
		return r->text;
	return phrase(&say->phrases, "modifier vague");
}

struct span
say_figure(const struct say *say, const struct claim *c,
    const struct figure *f)
{
	const char *modifier = name_of(&modifier_names, (int)f->modifier);

	if (f->modifier == MODIFIER_VAGUE)
		return vague(say, c, f);
	if (f->modifier == MODIFIER_BETWEEN || !f->has_value)
		return say_range(say, f->low, f->high, f->unit);
	if (modifier == NULL)
		return say_value(say, f->value, f->unit);
	return two_words(say,
	    phrase_of(&say->phrases, say->arena, "modifier", modifier),
	    say_value(say, f->value, f->unit));
}

static const struct figure *
best_of(const struct claim *c)
{
	if (c->best_figure < c->figures.n)
		return &c->figures.v[c->best_figure];
	return c->figures.n == 1 ? &c->figures.v[0] : NULL;
}

struct span
say_best(const struct say *say, const struct claim *c)
{
	const struct figure *f = best_of(c);
	struct span unit = f != NULL ? f->unit : SPAN("");

	if (f != NULL && (c->has_best || c->figures.n == 1 ||
	    f->modifier == MODIFIER_VAGUE))
		return say_figure(say, c, f);
	if (c->has_best)
		return say_value(say, c->best, unit);
	if (c->has_range)
		return say_range(say, c->low, c->high, unit);
	return SPAN("");
}

struct span
say_spread(const struct say *say, const struct claim *c)
{
	const struct figure *f = best_of(c);
	struct span range;

	if (!c->has_range || !c->has_best || c->low == c->high)
		return SPAN("");
	range = say_range(say, c->low, c->high,
	    f != NULL ? f->unit : SPAN(""));
	if (f != NULL && f->low == c->low && f->high == c->high)
		return SPAN("");
	return range;
}

/* --- dates */

static int
digits(struct span s, size_t from, size_t n)
{
	if (s.n < from + n)
		return 0;
	for (size_t i = from; i < from + n; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return 0;
	return 1;
}

/* What follows the day: "T20:15Z", "TEV". */
static struct span
time_of_day(const struct say *say, struct span t)
{
	char key[3] = "";
	struct span part;

	if (t.n < 3 || t.p[0] != 'T')
		return SPAN("");
	if (t.p[1] >= '0' && t.p[1] <= '9') {
		if (digits(t, 4, 2) && t.n >= 9 && t.p[6] == ':')
			t = arena_join(say->arena, span_sub(t, 0, 6), SPAN(""),
			    span_sub(t, 9, t.n));
		if (t.p[t.n - 1] == 'Z')
			return arena_join(say->arena, SPAN(" "),
			    span_sub(t, 1, t.n - 1), SPAN(" UTC"));
		return arena_join(say->arena, SPAN(" "), SPAN(""),
		    span_sub(t, 1, t.n));
	}
	key[0] = (char)(t.p[1] | 0x20);
	key[1] = (char)(t.p[2] | 0x20);
	part = phrase_of(&say->phrases, say->arena, "part", key);
	return arena_join(say->arena, SPAN(""), SPAN(", "), part);
}

static struct span
one_date(const struct say *say, struct span iso)
{
	struct span month, day, year = span_sub(iso, 0, 4);
	int m;

	if (!digits(iso, 0, 4) || !digits(iso, 5, 2) || iso.p[4] != '-')
		return iso;
	m = (iso.p[5] - '0') * 10 + iso.p[6] - '0';
	if (m < 1 || m > 12)
		return iso;
	month = phrase(&say->phrases,
	    arena_str(say->arena, arena_printf(say->arena, "month %d", m)));
	if (!digits(iso, 8, 2))
		return two_words(say, month, year);
	day = span_sub(iso, iso.p[8] == '0' ? 9 : 8, 10);
	day = two_words(say, day, month);
	if (!span_eq(year, say->year))
		day = two_words(say, day, year);
	return arena_join(say->arena, day, SPAN(""),
	    time_of_day(say, span_sub(iso, 10, iso.n)));
}

struct span
say_date(const struct say *say, struct span iso)
{
	struct span from, rest = iso;

	if (span_find(iso, SPAN("/")) == iso.n)
		return one_date(say, iso);
	(void)span_cut(&rest, '/', &from);
	if (rest.n == 0 || span_is(rest, ".."))
		return one_date(say, from);
	return arena_join(say->arena, one_date(say, from), SPAN(" – "),
	    one_date(say, rest));
}

struct span
say_as_of(const struct say *say, const struct report *r)
{
	if (r->as_of.n == 0)
		return SPAN("");
	if (r->as_of_from == AS_OF_PUBLISHED)	/* the hour is in the list */
		return two_words(say, phrase(&say->phrases, "published"),
		    one_date(say, span_sub(r->as_of, 0, 10)));
	return two_words(say, phrase(&say->phrases, "as of"),
	    say_date(say, r->as_of));
}

struct span
say_dates(const struct say *say, struct span from, struct span to)
{
	struct say full = *say;
	struct span last;

	full.year = SPAN("");
	last = one_date(&full, to);
	if (from.n == 0 || span_eq(from, to))
		return last;
	if (span_eq(span_sub(from, 0, 4), span_sub(to, 0, 4)))
		full.year = span_sub(to, 0, 4);
	return arena_join(say->arena, one_date(&full, from), SPAN(" – "), last);
}

struct span
say_published(const struct say *say, const struct document *d)
{
	struct say full = *say;

	full.year = SPAN("");
	if (d->published.n == 0)
		return phrase(&say->phrases, "undated");
	return two_words(say, phrase(&say->phrases, "published"),
	    say_date(&full, d->published));
}

/* --- who */

static struct span
list(const struct say *say, const struct span_list *names)
{
	struct span all = SPAN("");

	for (size_t i = 0; i < names->n; i++)
		all = i == 0 ? names->v[0] : arena_join(say->arena, all,
		    SPAN(", "), names->v[i]);
	return all;
}

struct span
say_wire(const struct say *say, const struct document *d)
{
	if (d->agencies.n == 0)
		return SPAN("");
	return arena_join(say->arena, phrase(&say->phrases, "agencies"),
	    SPAN(": "), list(say, &d->agencies));
}

struct span
say_flags(const struct say *say, const struct report *r)
{
	struct span flags = SPAN("");

	if (r->denied)
		flags = phrase(&say->phrases, "denied");
	if (r->negated)
		flags = arena_join(say->arena, flags,
		    flags.n > 0 ? SPAN(", ") : SPAN(""),
		    phrase(&say->phrases, "says not"));
	if (r->hedge.n > 0)
		flags = arena_join(say->arena, flags,
		    flags.n > 0 ? SPAN(", ") : SPAN(""), r->hedge);
	return flags;
}

struct span
say_decision(const struct say *say, const struct decision *d)
{
	const char *what = name_of(&decision_names, (int)d->what);
	struct span words = what == NULL ? SPAN("") :
	    phrase_of(&say->phrases, say->arena, "decision", what);
	struct span about = list(say, &d->claims);

	if (about.n == 0)
		about = list(say, &d->sources);
	if (about.n == 0 && d->report.doc.n > 0)
		about = say_place(say, d->report.doc, d->report.field,
		    d->report.at);
	if (about.n == 0)
		about = d->doc;
	words = arena_join(say->arena, about, SPAN(": "), words);
	if (d->note.n > 0)
		words = arena_join(say->arena, words, SPAN(" – "), d->note);
	return words;
}

struct span
say_outlet(const struct document *d, struct span doc)
{
	if (d != NULL && d->outlet.n > 0)
		return d->outlet;
	return d != NULL ? d->doc : doc;
}

static struct span
link_name(const struct link *l)
{
	if (l->name.n > 0)
		return l->name;
	return l->text.n > 0 ? l->text : l->office;
}

struct span_list
say_links(const struct say *say, const struct report *r,
    const struct document *d)
{
	struct span_list links = { 0 };
	struct span name, last = say_outlet(d, r->doc);

	*VEC_PUSH(say->arena, &links) = last;
	for (size_t i = 0; i < r->chain.n; i++) {
		name = link_name(&r->chain.v[i]);
		if (name.n == 0 || span_eq(name, last))
			continue;
		*VEC_PUSH(say->arena, &links) = name;
		last = name;
	}
	return links;
}

struct span
say_chain(const struct say *say, const struct report *r,
    const struct document *d, struct span arrow)
{
	struct span_list links = say_links(say, r, d);
	struct span all = links.v[0];

	for (size_t i = 1; i < links.n; i++)
		all = arena_join(say->arena, all, arrow, links.v[i]);
	return all;
}

struct span
say_root(const struct report *r)
{
	return r->chain.n > 0 ? link_name(&r->chain.v[r->chain.n - 1]) :
	    SPAN("");
}

struct span
say_support(const struct say *say, size_t documents, const struct origins *o)
{
	const struct phrases *p = &say->phrases;
	struct span articles, origins, to;

	articles = phrase_count(p, say->arena, documents, "article");
	origins = phrase_count(p, say->arena, o->max, "origin");
	if (o->max == 0)
		return articles;
	to = phrase(p, "to");
	if (o->min < o->max)
		origins = arena_printf(say->arena, "%zu %.*s %.*s", o->min,
		    (int)to.n, to.p, (int)origins.n, origins.p);
	return arena_join(say->arena, articles, SPAN(", "), origins);
}

struct span
say_place(const struct say *say, struct span doc, struct span field,
    struct extent at)
{
	struct span place;

	place = arena_printf(say->arena, ":%zu-%zu", at.start, at.end);
	if (field.n > 0)
		doc = arena_join(say->arena, doc, SPAN(":"), field);
	return arena_join(say->arena, doc, SPAN(""), place);
}

/* The place that all reports which stand and name one agree on. */
static struct span
shared_place(const struct claim *c)
{
	struct span place = SPAN("");

	for (size_t i = 0; i < c->reports.n; i++) {
		const struct claim_report *r = &c->reports.v[i];

		if (!r->stands || r->report.place.n == 0)
			continue;
		if (place.n > 0 && !span_eq(place, r->report.place))
			return SPAN("");
		place = r->report.place;
	}
	return place;
}

struct span
say_label(const struct say *say, const struct claim *c)
{
	struct span place = shared_place(c);
	struct span label = c->label.n > 0 ? c->label : c->key.predicate;
	char *p;

	if (place.n > 0 && span_find(label, place) == label.n)
		label = arena_join(say->arena, label, SPAN(", "), place);
	p = arena_str(say->arena, label);
	if (label.n > 0 && p[0] >= 'a' && p[0] <= 'z')
		p[0] = (char)(p[0] - 'a' + 'A');
	return (struct span){ p, label.n };
}
