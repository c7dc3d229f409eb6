#include "figures/quantity.h"

#include <stddef.h>

#include "figures/age.h"
#include "figures/article.h"
#include "figures/cardinal.h"
#include "figures/duration.h"
#include "figures/hedge.h"
#include "figures/measure.h"
#include "figures/money.h"
#include "figures/multiple.h"
#include "figures/order.h"
#include "figures/pronoun.h"
#include "figures/range.h"
#include "figures/shift.h"

/* A quantity while it is put together. */
struct parts {
	struct amount	m;
	struct range	range;		/* its second end */
	struct span	currency;	/* stood before it */
	size_t		a, b;		/* all words so far */
	size_t		unit;		/* where a duration's unit stands */
};

/* What stands behind the amount: a unit, a currency, "-year-old". */
static void
unit_behind(const struct scan *s, struct parts *p, struct number *n)
{
	struct amount *m = &p->m;
	size_t b;

	n->kind = NUMBER_CARDINAL;
	n->rule = span_of(m->rule);
	if (p->currency.n > 0) {
		n->kind = NUMBER_MONEY;
		n->unit = p->currency;
		n->rule = SPAN("money-before");
		p->b = money_cents(s, p->b, m);
		return;
	}
	if ((b = multiple_behind(s, p->b, m)) > 0) {
		n->kind = NUMBER_MULTIPLE;
		n->rule = SPAN("multiple-times");
	} else if ((b = age_behind(s, p->b, n)) > 0) {
		;
	} else if ((b = money_read(s, p->b, m, n)) > 0) {
		b = money_cents(s, b, m);
	} else if ((b = measure_read(s, p->b, m, n)) == 0 &&
	    (b = duration_read(s, p->b, m, n)) > 0) {
		p->unit = b - 1;
	}
	if (b > 0) {
		p->b = b;
		return;
	}
	if (m->fraction) {
		n->kind = NUMBER_FRACTION;
	} else if (measure_before(s, p->a, m, n)) {
		;
	} else if (age_bare(s, p->a, p->b, m)) {
		n->kind = NUMBER_AGE;
		n->unit = SPAN("a");
		n->rule = SPAN("age-bare");
	}
}

/* Digits with letters or slashes left over are no number: 5G, 720p, 4x4. */
static int
ends_clean(const struct scan *s, const struct parts *p)
{
	size_t b = p->b;

	if (!p->m.digits || !scan_glued(s, b))
		return 1;
	if (scan_alpha(s, b))
		return scan_is(s, b, PARTICLE(POSS)) ||
		    hedge_read(s, b, b).b > b;		/* 30ish */
	if (scan_char(s, b, '/') && scan_glued(s, b + 1))
		return !scan_digits(s, b + 1);
	if (scan_char(s, b, ':') && scan_glued(s, b + 1) &&
	    scan_digits(s, b + 1))
		return 0;
	return 1;
}

/* Value and interval, of one number or of a range. */
static void
settle(const struct parts *p, enum modifier modifier, struct number *n)
{
	if (p->range.b > 0) {
		n->low = p->range.low;
		n->high = p->range.high;
		n->has_range = 1;
		n->modifier = MODIFIER_BETWEEN;
		n->iso = n->timex = SPAN("");
		return;
	}
	n->has_value = p->m.has_value && (!p->m.vague || p->m.value > 0);
	n->value = p->m.value;
	hedge_bound(n, &p->m, modifier);
}

/* "over five years" lasts five, no more. */
static int
only_lasts(const struct scan *s, const struct hedge *h, const struct parts *p,
    const struct number *n)
{
	return n->kind == NUMBER_DURATION && h->a + 1 == p->a &&
	    scan_is(s, h->a, PARTICLE(PREP_TIME)) &&
	    (h->modifier == MODIFIER_MORE_THAN ||
	    h->modifier == MODIFIER_AT_MOST);
}

/* "450,000 litres of water a day": the rate stands behind what is counted. */
static void
per_farther(const struct scan *s, struct found *r)
{
	size_t i = r->b, end;

	if (scan_is(s, i, PARTICLE(OF)))
		i++;
	for (; i < r->b + 5 && scan_alpha(s, i); i++)
		if (scan_small(s, i) && !scan_cue(s, i, CUE(PEOPLE) |
		    CUE(HARM)))
			break;
	if (i == r->b || !scan_is(s, i, PARTICLE(A) | PARTICLE(PER)))
		return;
	/* deaths per 1,000 live births */
	if (!(scan_is(s, i, PARTICLE(PER)) && (scan_digits(s, i + 1) ||
	    scan_numeral(s, i + 1) != NUMERAL_NONE)) &&
	    (scan_calendar(s, i + 1) != CALENDAR_UNIT ||
	    scan_calendar(s, i + 2) != CALENDAR_NONE))
		return;
	end = measure_per(s, i, &r->n.per);
	if (end > i) {
		r->per_a = i;
		r->per_b = end;
	}
}

/* The hedge around it; the unit may stand behind: "200-plus people". */
static struct hedge
read_hedge(const struct scan *s, struct parts *p, struct number *n)
{
	struct hedge h = hedge_read(s, p->a, p->b);
	struct number behind = *n;

	if (only_lasts(s, &h, p, n)) {
		if (h.modifier == MODIFIER_AT_MOST)
			n->role = ROLE_DEADLINE;	/* within 10 days */
		h.a = p->a;
		h.modifier = MODIFIER_NONE;
	}
	if (h.b == p->b || n->kind != NUMBER_CARDINAL)
		return h;
	p->b = h.b;
	unit_behind(s, p, &behind);
	if (behind.kind != NUMBER_CARDINAL) {
		*n = behind;
		h.b = p->b;
	}
	return h;
}

/* What it is per, right behind it or behind what it counts. */
static void
read_rate(const struct scan *s, struct found *r)
{
	enum number_kind k = r->n.kind;
	size_t b = r->b;

	if (k == NUMBER_MONEY || k == NUMBER_MEASURE || k == NUMBER_CARDINAL ||
	    k == NUMBER_DURATION || k == NUMBER_PERCENT)
		b = measure_per(s, r->b, &r->n.per);
	if (b > r->b)
		r->b = b;
	else if (scan_char(s, r->b, ')'))	/* (17 cents) a litre */
		measure_per(s, r->b + 1, &r->n.per);
	else if (k == NUMBER_CARDINAL || k == NUMBER_MEASURE)
		per_farther(s, r);
}

static int
finish(const struct scan *s, struct parts *p, struct found *r)
{
	struct hedge h = read_hedge(s, p, &r->n);

	if (r->n.kind == NUMBER_CARDINAL && p->range.b == 0 &&
	    h.modifier != MODIFIER_ABOUT &&
	    age_bounded(s, h.a, h.b, p->a, &p->m)) {
		r->n.kind = NUMBER_AGE;
		r->n.unit = SPAN("a");
		r->n.rule = SPAN("age-bounded");
	}
	r->a = h.a;
	r->b = h.b;
	settle(p, h.modifier, &r->n);
	if (p->unit > 0 && p->range.b == 0)
		r->b = shift_read(s, r->b, p->unit, &p->m, r);
	if (r->n.kind == NUMBER_DATE || r->n.kind == NUMBER_TIME) {
		r->n.has_value = r->n.has_range = 0;
		r->n.modifier = MODIFIER_NONE;
	}
	read_rate(s, r);
	return 1;
}

/*
 * "100- and 200-metre", "three-, four- and five-year-olds": a hyphen that hangs
 * has the unit of the last.  The word behind that number, or 0.
 */
static size_t
hanging(const struct scan *s, size_t i)
{
	struct amount next;
	size_t at;

	for (; scan_char(s, i, '-') && scan_glued(s, i); i = next.b) {
		at = scan_char(s, i + 1, ',') ? i + 2 : i + 1;
		if (scan_glued(s, at))
			return 0;
		if (scan_is(s, at, PARTICLE(AND) | PARTICLE(OR)))
			at++;
		if (at == i + 1 || !cardinal_read(s, at, 0, &next) ||
		    next.ordinal || next.vague)
			return 0;
		if (scan_hyphen(s, next.b))
			return next.b;
	}
	return 0;
}

/* The unit that stands behind a later number of the same kind. */
static void
borrow_unit(const struct scan *s, const struct parts *p, struct number *n)
{
	struct parts later = *p;
	struct number lent = *n;

	later.b = hanging(s, p->b);
	if (later.b == 0 || p->range.b > 0 || p->currency.n > 0)
		return;
	unit_behind(s, &later, &lent);
	if (lent.kind != NUMBER_CARDINAL)
		*n = lent;
}

static int
read_amount(const struct scan *s, size_t i, struct parts *p)
{
	size_t at = money_before(s, i, &p->currency);

	if (at > i && cardinal_read(s, at, 1, &p->m) && !p->m.ordinal)
		return 1;
	p->currency = SPAN("");
	if (at > i)
		return 0;
	if (money_joined(s, i, &p->currency, &p->m) > 0)
		return 1;
	if (multiple_word(s, i, &p->m) > 0 || article_read(s, i, &p->m))
		return 1;
	return cardinal_read(s, i, 0, &p->m);
}

int
quantity_read(const struct scan *s, size_t i, struct found *r)
{
	struct parts p = { .a = i };
	size_t b;

	if (s->blocked[i] || !read_amount(s, i, &p))
		return 0;
	p.b = p.m.b;
	if (p.m.ordinal) {
		if ((b = order_read(s, &p.m, &r->n)) == 0)
			return 0;
		r->a = i;
		r->b = b;
		r->n.low = r->n.high = r->n.value;
		r->n.has_range = 1;
		return 1;
	}
	if (!p.m.digits && p.currency.n == 0 && pronoun_is(s, &p.m))
		return 0;
	if (p.m.multiple) {
		r->n.kind = NUMBER_MULTIPLE;
		r->n.rule = span_of(p.m.rule);
		return finish(s, &p, r);
	}
	if (range_read(s, p.currency.n > 0, &p.m, &p.range))
		p.b = p.range.b;
	unit_behind(s, &p, &r->n);
	if (r->n.kind == NUMBER_CARDINAL)
		borrow_unit(s, &p, &r->n);
	if (p.range.b > 0)
		range_scale(&p.range, &p.m);
	if (!ends_clean(s, &p))
		return 0;
	if (p.m.article && p.m.value == 1 && r->n.kind == NUMBER_CARDINAL)
		return 0;
	if (p.range.b > 0 && p.range.a < p.a)
		p.a = p.range.a;
	return finish(s, &p, r);
}
