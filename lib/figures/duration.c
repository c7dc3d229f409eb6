#include "figures/duration.h"

#include <math.h>
#include <stddef.h>

/* Codes of the table: Y M W D H I S, and N nights, Q quarters, E weekends. */
static char
code_of(const struct row *row)
{
	struct span c = lexicon_column(row, 3);

	return c.n == 1 ? c.p[0] : 0;
}

static int
is_clock(char c)
{
	return c == 'H' || c == 'I' || c == 'S';
}

/* The letter that ISO 8601 and TIMEX3 write. */
static char
letter(char c)
{
	return c == 'I' ? 'M' : c == 'N' ? 'D' : c;
}

void
duration_show(struct arena *a, const struct row *unit, double value, int vague,
    struct number *n)
{
	char c = code_of(unit);
	const char *p = is_clock(c) ? "PT" : "P";
	double many = lexicon_number(unit, 2, 0);

	if (vague) {
		n->timex = arena_printf(a, "%sX%s%.1s", p,
		    many == 10 ? "DE" : many == 100 ? "CE" : "",
		    many >= 10 ? "" : (char[]){ letter(c), '\0' });
		return;
	}
	value = amount_tidy(value * many);
	if (c == 'Q') {
		n->iso = arena_printf(a, "P%.15gM", 3 * value);
		n->timex = arena_printf(a, "P%.15gQ", value);
		return;
	}
	n->timex = arena_printf(a, "%s%.15g%s%c", p, value,
	    c == 'E' ? "W" : "", letter(c));
	if (c != 'E')
		n->iso = n->timex;
}

static int
is_unit(const struct scan *s, size_t i)
{
	return scan_calendar(s, i) == CALENDAR_UNIT;
}

/* Seconds of a unit, to compare and to add: years of 365 days. */
static double
seconds(const struct row *row)
{
	static const struct { char code; double seconds; } v[] = {
		{ 'Y', 31536000 }, { 'Q', 7776000 }, { 'M', 2592000 },
		{ 'W', 604800 }, { 'E', 172800 }, { 'D', 86400 },
		{ 'N', 86400 }, { 'H', 3600 }, { 'I', 60 }, { 'S', 1 },
	};

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		if (v[i].code == code_of(row))
			return v[i].seconds * lexicon_number(row, 2, 0);
	return 0;
}

/* How many of the small unit make one of the large; 0 if not whole. */
static double
ratio(const struct row *large, const struct row *small)
{
	char a = code_of(large), b = code_of(small);
	double r;

	if (a == 'Y' && b == 'M')
		return 12 * lexicon_number(large, 2, 0);
	if ((a == 'Y' || a == 'M') && !(a == 'Y' && b == 'Y'))
		return b == 'D' && a == 'Y' ? 365 : 0;
	r = seconds(large) / seconds(small);
	return r > 1 && r == floor(r) ? r : 0;
}

/* "two hours 30 minutes", "six years and two months": the smaller unit wins. */
static size_t
smaller_behind(const struct scan *s, size_t i, struct row *unit,
    struct amount *m)
{
	struct amount more;
	size_t at = i, b;
	double r;

	if (scan_char(s, at, ','))
		at++;
	if (scan_is(s, at, PARTICLE(AND)))
		at++;
	if (m->vague || !cardinal_read(s, at, 0, &more) || more.ordinal ||
	    !more.has_value || more.vague)
		return i;
	b = scan_over_hyphen(s, more.b);
	if (!is_unit(s, b))
		return i;
	r = ratio(unit, &s->calendar[b].row);
	if (r == 0 || more.value >= r)
		return i;
	m->value = m->value * r + more.value;
	*unit = s->calendar[b].row;
	return smaller_behind(s, b + 1, unit, m);
}

/* "an hour and a half" */
static size_t
half_behind(const struct scan *s, size_t i, struct amount *m)
{
	if (m->vague || !scan_is(s, i, PARTICLE(AND)) ||
	    !scan_is(s, i + 1, PARTICLE(A)) ||
	    (scan_numeral(s, i + 2) != NUMERAL_HALF &&
	    scan_numeral(s, i + 2) != NUMERAL_QUARTER))
		return i;
	m->value += 1 / s->numeral[i + 2].value;
	return i + 3;
}

/* "one hour and thirty", "2 hours ten": minutes that are not called so. */
static size_t
bare_minutes(const struct scan *s, size_t i, struct row *unit,
    struct amount *m)
{
	size_t at = scan_is(s, i, PARTICLE(AND)) ? i + 1 : i;
	struct row minute;
	struct amount more;

	if (m->vague || code_of(unit) != 'H' || !cardinal_read(s, at, 0,
	    &more) || more.ordinal || !more.has_value || more.vague ||
	    more.value < 2 || more.value > 59 || more.value != floor(
	    more.value) || (more.b < s->w->n && !scan_char(s, more.b, '.') &&
	    !scan_char(s, more.b, ',')) ||
	    !lexicon_find(&s->t->calendar, SPAN("min"), &minute))
		return i;
	m->value = m->value * 60 + more.value;
	*unit = minute;
	return more.b;
}

static size_t
unit_behind(const struct scan *s, size_t i, const struct amount *m)
{
	size_t at = scan_over_hyphen(s, i);

	if (at == i && (m->fraction || m->scale || m->vague ||
	    m->value != floor(m->value))) {
		if (scan_is(s, at, PARTICLE(OF)))
			at++;
		if (m->fraction && scan_is(s, at, PARTICLE(A)))
			at++;
	}
	if ((scan_is(s, at, PARTICLE(MORE)) ||
	    scan_cue(s, at, CUE(ADDITIONAL))) &&
	    is_unit(s, at + 1))
		at++;
	if ((scan_is(s, at, PARTICLE(NEXT) | PARTICLE(LAST) |
	    PARTICLE(PAST_WINDOW)) ||
	    scan_calendar(s, at) == CALENDAR_ANAPHOR) &&
	    scan_unit(s, at + 1, "many"))
		at++;			/* the 10 previous weeks */
	return at;
}

/* "48h": a letter behind digits. */
static int
is_letter(const struct scan *s, size_t i, const struct amount *m)
{
	return scan_calendar(s, i) == CALENDAR_UNIT_SHORT && m->digits &&
	    !(scan_glued(s, i + 1) && (scan_alpha(s, i + 1) ||
	    scan_digits(s, i + 1)));
}

size_t
duration_read(const struct scan *s, size_t i, struct amount *m,
    struct number *n)
{
	size_t at = unit_behind(s, i, m), b;
	struct row unit;
	double many;

	if (!is_unit(s, at) && !is_letter(s, at, m))
		return 0;
	unit = s->calendar[at].row;
	b = half_behind(s, at + 1, m);
	if (b == at + 1)
		b = smaller_behind(s, b, &unit, m);
	if (b == at + 1)
		b = bare_minutes(s, b, &unit, m);
	many = lexicon_number(&unit, 2, 0) * (code_of(&unit) == 'Q' ? 3 : 1);
	duration_show(s->arena, &unit, m->value, m->vague, n);
	m->value = amount_tidy(m->value * many);
	m->low *= many;
	m->high *= many;
	m->place *= many;
	n->kind = NUMBER_DURATION;
	n->unit = lexicon_column(&unit, 5);
	n->rule = SPAN("duration");
	return b;
}

enum grain
duration_grain(const struct row *unit)
{
	double many = lexicon_number(unit, 2, 0);

	switch (code_of(unit)) {
	case 'Y':
		return many >= 100 ? GRAIN_CENTURY : many >= 10 ?
		    GRAIN_DECADE : GRAIN_YEAR;
	case 'M':
		return GRAIN_MONTH;
	case 'Q':
		return GRAIN_QUARTER;
	case 'W':
		return GRAIN_WEEK;
	case 'D': case 'N':
		return GRAIN_DAY;
	}
	return GRAIN_NONE;
}

double
duration_minutes(const struct row *unit)
{
	return seconds(unit) / 60;
}

/* Bounds of a plural without number, from the unit below: days [2, 6]. */
static double
upper_end(char c, double many)
{
	switch (c) {
	case 'Y':
		return many >= 10 ? 10 * many - 1 : 9;
	case 'M':
		return 11;
	case 'W':
		return 9;
	case 'D': case 'N':
		return 6;
	case 'H':
		return 23;
	}
	return 59;
}

/* Does what stands before or behind make the bare plural a length of time? */
static int
lasts(const struct scan *s, size_t i, size_t b)
{
	enum calendar_class c = scan_calendar(s, b);

	if (c == CALENDAR_AGO || c == CALENDAR_SHIFT ||
	    c == CALENDAR_SHIFT_WEAK)
		return 1;
	if (scan_hyphen(s, b))
		return scan_cue(s, b + 1, CUE(DIMENSION));
	if (i == 0)
		return scan_is(s, b, PARTICLE(OF));
	return scan_is(s, i - 1, PARTICLE(PREP_TIME) | PARTICLE(IN) |
	    PARTICLE(FOR)) || (scan_is(s, b, PARTICLE(OF)) &&
	    !scan_is(s, i - 1, PARTICLE(DET)));
}

int
duration_vague(const struct scan *s, size_t i, struct found *r)
{
	const struct row *row;
	char c;

	if (!scan_unit(s, i, "many") || s->blocked[i])
		return 0;
	row = &s->calendar[i].row;
	c = code_of(row);
	if (c == 'S' || c == 'Q' || c == 'E' || !lasts(s, i, i + 1))
		return 0;
	r->a = i;
	r->b = i + 1;
	duration_show(s->arena, row, 0, 1, &r->n);
	r->n.kind = NUMBER_DURATION;
	r->n.unit = lexicon_column(row, 5);
	r->n.low = lexicon_number(row, 2, 0) * 2;
	r->n.high = upper_end(c, lexicon_number(row, 2, 0));
	r->n.has_range = 1;
	r->n.modifier = MODIFIER_VAGUE;
	r->n.rule = SPAN("duration-vague");
	if (scan_calendar(s, i + 1) == CALENDAR_AGO) {
		r->b++;
		r->n.kind = NUMBER_DATE;
		r->n.unit = SPAN("");
		r->n.has_range = 0;
		r->n.modifier = MODIFIER_NONE;
		r->n.timex = SPAN("PAST_REF");
	}
	return 1;
}
