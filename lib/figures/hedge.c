#include "figures/hedge.h"

#include <math.h>

#define HEDGE_WORDS	6	/* the longest one before a number */

/* Words [k, a) as one hedge of this side; its modifier by name. */
static int
spells(const struct scan *s, size_t k, size_t a, const char *side,
    struct row *row)
{
	if (scan_match(s, &s->t->hedges, k, row) != a - k)
		return 0;
	do {
		if (scan_column_is(row, 1, side))
			return 1;
	} while (lexicon_next(row));
	return 0;
}

/* "inched up to 40": the word at k belongs to the verb. */
static int
moves(const struct scan *s, size_t k)
{
	return k > 0 && scan_cue(s, k, CUE(CHANGE)) &&
	    scan_cue(s, k - 1, CUE(MOVES));
}

static size_t
before(const struct scan *s, size_t a, struct row *row)
{
	size_t end = a, least;

	if (end > s->floor && scan_hyphen(s, end - 1))
		end--;			/* near-doubling */
	if (end == 0 || end <= s->floor)
		return a;
	least = end > s->floor + HEDGE_WORDS ? end - HEDGE_WORDS : s->floor;
	for (size_t k = least; k < end; k++)
		if (!scan_digits(s, k) && !moves(s, k) &&
		    spells(s, k, end, "before", row))
			return k;
	return a;
}

static enum modifier
modifier(const struct row *row)
{
	return (enum modifier)name_find(&modifier_names,
	    lexicon_column(row, 2));
}

/* Do the words behind a number hedge it: "or more", "-plus", "+"? */
static size_t
behind(const struct scan *s, size_t b, enum modifier *m)
{
	struct row row;
	size_t at = scan_over_hyphen(s, b), n;

	n = scan_match(s, &s->t->hedges, at, &row);
	if (n == 0)
		return b;
	do {
		if ((scan_column_is(&row, 1, "after") && at == b) ||
		    (scan_column_is(&row, 1, "glued") && scan_glued(s, at))) {
			*m = modifier(&row);
			return at + n;
		}
	} while (lexicon_next(&row));
	return b;
}

struct hedge
hedge_read(const struct scan *s, size_t a, size_t b)
{
	struct hedge h = { .a = a, .b = b };
	enum modifier m;
	struct row row;
	size_t k;

	while ((k = before(s, h.a, &row)) < h.a) {
		m = modifier(&row);
		if (m == MODIFIER_NONE)
			break;		/* "only": exact, and not part of it */
		h.a = k;
		/* the outer one rules, but "estimated at more than" */
		if (h.modifier == MODIFIER_NONE || m != MODIFIER_ABOUT)
			h.modifier = m;
	}
	k = behind(s, b, &m);
	if (k > b && (h.modifier == MODIFIER_NONE ||
	    h.modifier == MODIFIER_ABOUT)) {
		h.b = k;
		h.modifier = m;
	} else if (k > b) {
		h.b = k;
	}
	return h;
}

static int
is_count(const struct number *n)
{
	return n->kind == NUMBER_CARDINAL && n->value == floor(n->value);
}

/* The end of a scale that a share cannot pass; infinite for others. */
static double
whole(const struct number *n)
{
	if (n->kind == NUMBER_PERCENT && span_is(n->unit, "%") &&
	    n->value <= 100)
		return 100;
	if (n->kind == NUMBER_FRACTION && n->value <= 1)
		return 1;
	return INFINITY;
}

static void
nearly(struct number *n)
{
	double v = n->value;

	if (is_count(n) && v >= 10) {
		n->low = ceil(amount_tidy(0.9 * v));
		n->high = v - 1;
	} else {
		n->low = amount_tidy(v < 0 ? 1.1 * v : 0.9 * v);
		n->high = v;
	}
}

static void
about(struct number *n)
{
	double tenth = fabs(n->value) / 10;

	n->low = amount_tidy(n->value - tenth);
	n->high = amount_tidy(n->value + tenth);
}

void
hedge_bound(struct number *n, const struct amount *m, enum modifier modifier)
{
	double v = n->value, half = m->scaled ? m->place / 2 : 0;

	n->has_range = 1;
	n->modifier = modifier;
	if (m->vague) {
		n->low = m->low;
		n->high = m->high;
		n->modifier = MODIFIER_VAGUE;
		return;
	}
	switch (modifier) {
	case MODIFIER_AT_LEAST:
		n->low = v;
		n->high = whole(n);
		break;
	case MODIFIER_MORE_THAN:
		n->low = is_count(n) ? v + 1 : v;
		n->high = whole(n);
		break;
	case MODIFIER_AT_MOST:
	case MODIFIER_UP_TO:
		n->low = v < 0 ? -INFINITY : 0;
		n->high = v;
		break;
	case MODIFIER_LESS_THAN:
		n->low = v <= 0 ? -INFINITY : 0;
		n->high = is_count(n) ? v - 1 : v;
		break;
	case MODIFIER_NEARLY:
		nearly(n);
		break;
	case MODIFIER_ABOUT:
		about(n);
		break;
	case MODIFIER_NONE:
	case MODIFIER_BETWEEN:
	case MODIFIER_VAGUE:
		n->low = half > 0 ? amount_tidy(v - half) : v;
		n->high = half > 0 ? amount_tidy(v + half) : v;
		break;
	}
}
