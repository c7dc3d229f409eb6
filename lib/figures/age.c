#include "figures/age.h"

#include "figures/date.h"
#include "figures/digits.h"
#include "figures/hedge.h"

size_t
age_behind(const struct scan *s, size_t i, struct number *n)
{
	size_t at = scan_over_hyphen(s, i), next;

	if (scan_cue(s, at, CUE(YEARS_OLD))) {
		n->kind = NUMBER_AGE;
		n->unit = SPAN("a");
		n->rule = SPAN("age");
		return at + 1;		/* "a 4 yo boy" */
	}
	if (scan_calendar(s, at) != CALENDAR_UNIT)
		return 0;
	next = scan_over_hyphen(s, at + 1);
	if (scan_is(s, next, PARTICLE(OF)) &&
	    scan_cue(s, next + 1, CUE(AGE)))
		next++;
	else if (!scan_cue(s, next, CUE(OLD)))
		return 0;
	n->kind = NUMBER_AGE;
	n->unit = lexicon_column(&s->calendar[at].row, 5);
	n->rule = SPAN("age");
	return next + 1;
}

/* A name right before the comma: "Maria Lopez, 43". */
static int
behind_name(const struct scan *s, size_t a)
{
	size_t name;

	if (a < 2 || !scan_char(s, a - 1, ','))
		return 0;
	name = a - 2;
	if (name > 0 && scan_char(s, name, '.') && scan_glued(s, name))
		name--;			/* Jr. */
	return scan_alpha(s, name) && s->w->v[name].upper &&
	    !date_is_month(s, name) &&
	    scan_calendar(s, name) == CALENDAR_NONE;
}

/* "the driver, 34, was held": a noun, and a verb or "of" behind. */
static int
behind_noun(const struct scan *s, size_t a, size_t b)
{
	return a > 1 && scan_char(s, a - 1, ',') && scan_alpha(s, a - 2) &&
	    !scan_small(s, a - 2) && scan_calendar(s, a - 2) == CALENDAR_NONE &&
	    scan_numeral(s, a - 2) == NUMERAL_NONE && scan_char(s, b, ',') &&
	    (scan_is(s, b + 1, PARTICLE(AUX) | PARTICLE(PAST) |
	    PARTICLE(CLAUSE) | PARTICLE(WHO)) ||
	    scan_ending(s, b + 1) == ENDING_PAST);
}

static int
closes(const struct scan *s, size_t b)
{
	return b >= s->w->n || scan_char(s, b, ',') || scan_char(s, b, '.') ||
	    scan_char(s, b, ';') || scan_char(s, b, ')') ||
	    scan_char(s, b, ':');
}

/* "a man of 50", "a girl of nine" */
static int
of_person(const struct scan *s, size_t a)
{
	struct row row;

	return a > 2 && scan_is(s, a - 1, PARTICLE(OF)) &&
	    scan_is(s, a - 3, PARTICLE(A)) &&
	    lexicon_find(&s->t->names, s->w->v[a - 2].fold, &row) &&
	    scan_column_is(&row, 1, "person");
}

/* who is 81 and had ruled; he was 43; she was almost 2, her mother said */
static int
of_somebody(const struct scan *s, size_t a, size_t b, const struct amount *m)
{
	return a > 1 && scan_is(s, a - 1, PARTICLE(AUX)) &&
	    scan_is(s, a - 2, PARTICLE(WHO)) && (m->value > 9 ||
	    (m->digits && scan_char(s, b, ','))) && (closes(s, b) ||
	    scan_is(s, b, PARTICLE(AND) | PARTICLE(CLAUSE) |
	    PARTICLE(PREP_TIME)));
}

int
age_bare(const struct scan *s, size_t a, size_t b, const struct amount *m)
{
	size_t k;

	if (m->ordinal || m->vague || m->fraction || m->scale ||
	    m->value > AGE_OLDEST || m->value < 0)
		return 0;
	if (a > 0 && scan_cue(s, a - 1, CUE(AGED) | CUE(AGE)))
		return scan_calendar(s, b) != CALENDAR_UNIT;
	if (scan_cue(s, scan_over_hyphen(s, b), CUE(AGE)) &&
	    scan_alpha(s, scan_over_hyphen(s, b) + 1))
		return m->value >= 1;	/* the 18-24 age group */
	/* at the age of 74; aged between 6 and 14; ages of 5 */
	for (k = a; k > 0 && k + 3 > a; k--)
		if (!scan_is(s, k - 1, PARTICLE(OF) | PARTICLE(BETWEEN) |
		    PARTICLE(FROM)))
			break;
	if (k < a && k > 0 && scan_cue(s, k - 1, CUE(AGE) |
	    CUE(AGED)))
		return 1;
	if (m->value < 1 || m->place < 1)
		return 0;
	if (m->digits && behind_name(s, a) && (closes(s, b) ||
	    scan_is(s, b, PARTICLE(FROM) | PARTICLE(OF) | PARTICLE(AND))))
		return 1;
	if (m->digits && m->value > 9 && behind_noun(s, a, b))
		return 1;
	if (a > 0 && scan_cue(s, a - 1, CUE(TURNS)) && m->value > 9 &&
	    !scan_plural(s, b))
		return 1;
	if (of_person(s, a) && m->value >= 1 && (closes(s, b) ||
	    scan_is(s, b, PARTICLE(AUX) | PARTICLE(PAST) | PARTICLE(AND) |
	    PARTICLE(CLAUSE) | PARTICLE(IN) | PARTICLE(PREP_TIME))))
		return 1;
	return of_somebody(s, hedge_read(s, a, b).a, b, m);
}

int
age_bounded(const struct scan *s, size_t a, size_t b, size_t number,
    const struct amount *m)
{
	return m->has_value && !m->vague && !m->scale && !m->fraction &&
	    m->place > 0.5 && m->value >= 1 && m->value <= AGE_OLDEST &&
	    a > 0 && a < number && (scan_cue(s, a - 1, CUE(PEOPLE) |
	    CUE(AGED)) || (scan_is(s, a - 1, PARTICLE(DET)) &&
	    !scan_is(s, a - 1, PARTICLE(A) | PARTICLE(THE) |
	    PARTICLE(POSS) | PARTICLE(THIS)))) &&
	    (!scan_alpha(s, b) || scan_is(s, b, PARTICLE(AUX) |
	    PARTICLE(AND) | PARTICLE(OR) | PARTICLE(IN) | PARTICLE(PAST) |
	    PARTICLE(PREP_TIME) | PARTICLE(CLAUSE)));
}

/* The ten at word i, with its "s"; the word behind, or 0. */
static size_t
ten(const struct scan *s, size_t i, double *value)
{
	struct digits d;
	size_t b = i + 1;

	if (scan_numeral(s, i) == NUMERAL_DECADE) {
		*value = s->numeral[i].value;
		return b;
	}
	if (!scan_digits(s, i) || s->blocked[i] ||
	    !scan_value(s, i, &d) || d.whole != 2 || d.decimals)
		return 0;
	*value = d.value;
	if (scan_char(s, b, '\'') && scan_glued(s, b))
		b++;			/* 20's */
	if (!scan_glued(s, b) || (int)d.value % 10 != 0)
		return 0;
	if (scan_char(s, b, 's') || span_is(s->w->v[b].fold, "'s"))
		return b + 1;
	return 0;
}

int
age_decade(const struct scan *s, size_t i, struct found *r)
{
	size_t at = i, b;
	double value, low = 0, high = 9;
	int edge = scan_calendar(s, i) == CALENDAR_EDGE;

	if (edge) {
		const struct row *row = &s->calendar[i].row;

		at = scan_over_hyphen(s, i + 1);
		low = scan_column_is(row, 3, "start") ? 0 :
		    scan_column_is(row, 3, "end") ? 7 : 4;
		high = low + (low == 0 ? 3 : 2);
	}
	if ((b = ten(s, at, &value)) == 0 || value < 20)
		return 0;
	if (!(i > 0 && scan_is(s, i - 1, PARTICLE(POSS))) &&
	    !(edge && value >= 20 && !scan_is(s, i - 1, PARTICLE(THE))))
		return 0;
	r->a = i;
	r->b = b;
	r->n.kind = NUMBER_AGE;
	r->n.unit = SPAN("a");
	r->n.low = value + low;
	r->n.high = value + high;
	r->n.has_range = 1;
	r->n.modifier = MODIFIER_VAGUE;
	r->n.rule = SPAN("age-decade");
	return 1;
}
