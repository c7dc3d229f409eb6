#include "numbers/sums.h"

#include <string.h>

#include "numbers/added.h"
#include "numbers/events.h"
#include "numbers/joints.h"
#include "text/utf8.h"

static const struct number *
number(const struct reading *r, size_t k)
{
	return &r->s->numbers.v[k];
}

static double
comes_to(const struct reading *r, const struct joint *j, size_t from)
{
	double sum = 0;

	for (size_t i = from; i < j->n; i++)
		sum += number(r, j->v[i])->value;
	return sum;
}

static int
all_under(const struct reading *r, const struct joint *j, struct span what)
{
	for (size_t i = 0; i < j->n; i++)
		if (!grammar_within(r->g, number(r, j->v[i])->of.class, what))
			return 0;
	return 1;
}

/* A name keeps its capital; several are told of by their class. */
static int
named(const struct number *n)
{
	struct span word = n->value > 1 ? n->of.text : n->of.lemma;

	return n->kind == NUMBER_IMPLIED && word.n > 0 &&
	    uc_is_upper((unsigned char)word.p[0]);
}

/*
 * "five people, three men and two women", "two men, Ali Omar and": does the
 * rest say more of the first?  Names are of the widest class.
 */
static int
explains(const struct reading *r, const struct joint *j)
{
	const struct number *first = number(r, j->v[0]);
	double rest = comes_to(r, j, 1);

	if (!j->commas || first->kind != NUMBER_CARDINAL ||
	    rest > first->value)
		return 0;
	for (size_t i = 1; i < j->n; i++) {
		const struct number *n = number(r, j->v[i]);

		if (!grammar_within(r->g, n->of.class, first->of.class) &&
		    !(grammar_within(r->g, first->of.class, n->of.class) &&
		    (named(n) || rest >= first->value)))
			return 0;
	}
	return 1;
}

/*
 * "two guards, Ali Omar and Ian Roe, and a cook": who has names behind is
 * counted once.
 */
static void
leave_names(const struct reading *r, struct joint *j)
{
	const struct number *first = number(r, j->v[0]);
	double names = 0;
	size_t n = 1;

	while (n < j->n && named(number(r, j->v[n])) && names < first->value)
		names += number(r, j->v[n++])->value;
	if (first->kind != NUMBER_CARDINAL || names < first->value ||
	    n == j->n || !reading_is(r, joints_last(r, j->v[n - 1]) + 1,
	    CHUNK_COMMA))
		return;
	for (size_t i = 1; i < n; i++)
		r->s->numbers.v[j->v[i]].part_of = j->v[0];
	memmove(j->v + 1, j->v + n, (j->n - n) * sizeof(*j->v));
	j->n -= n - 1;
}

/* "four guests -- two Kenyans and two Danes": the whole that a dash splits. */
static size_t
split_whole(const struct reading *r, const struct joint *j)
{
	size_t c = joints_first(r, j->v[0]), end = c, k = j->v[0];
	const struct number *whole;

	while (c > 0 && reading_is(r, c - 1, CHUNK_STOP) &&
	    !span_is(reading_word(r, c - 1), ";"))
		c--;
	if (c == end || k == 0)
		return NUMBER_NOT;
	whole = number(r, --k);
	return whole->kind == NUMBER_CARDINAL && joints_counts(r, k) &&
	    joints_last(r, k) + 1 == c && comes_to(r, j, 0) <= whole->value &&
	    span_eq(whole->predicate.class,
	    number(r, j->v[0])->predicate.class) ? k : NUMBER_NOT;
}

/* Do they come to more than the whole that this sentence tells? */
static int
exceed(const struct reading *r, const struct joint *j, size_t whole)
{
	const struct number *first = number(r, j->v[0]), *all;

	if (first->part_of == NUMBER_NOT || first->part_of_n != NUMBER_NOT)
		return 0;
	all = number(r, whole);
	return all->has_value && all->modifier == MODIFIER_NONE &&
	    comes_to(r, j, 0) > all->value;
}

/*
 * Is one of them a part already?  Then so are those that are joined to it, if
 * they come to no more.
 */
static int
parts(const struct reading *r, const struct joint *j)
{
	size_t whole = number(r, j->v[0])->part_of;
	size_t split = split_whole(r, j);

	if (whole == NUMBER_NOT && split != NUMBER_NOT) {
		whole = split;
		r->s->numbers.v[j->v[0]].part_of = split;
	} else if (explains(r, j) && whole == NUMBER_NOT)
		whole = j->v[0];
	else if (whole == NUMBER_NOT)
		return 0;
	if (exceed(r, j, whole))
		return 1;
	for (size_t i = 1; i < j->n; i++) {
		struct number *n = &r->s->numbers.v[j->v[i]];

		if (n->part_of != NUMBER_NOT)
			continue;
		n->part_of = whole;
		n->part_of_n = number(r, j->v[0])->part_of_n;
	}
	return 1;
}

/* The class they share: that of one which lies above all, else the event's. */
static struct span
class_of(const struct reading *r, const struct joint *j)
{
	for (size_t i = 0; i < j->n; i++) {
		struct span class = number(r, j->v[i])->of.class;

		if (class.n > 0 && all_under(r, j, class))
			return class;
	}
	return events_column(r->g, number(r, j->v[0])->predicate.class,
	    EVENTS_BEFALLS);
}

static void
fill(const struct reading *r, const struct joint *j, struct number *n)
{
	const struct number *first = number(r, j->v[0]);
	const struct number *last = number(r, j->v[j->n - 1]);
	size_t a = joints_first(r, j->v[0]), b = joints_last(r, j->v[j->n - 1]);

	n->kind = NUMBER_IMPLIED;
	n->role = ROLE_TOTAL;
	n->has_value = n->has_range = 1;
	n->low = n->high = 0;
	for (size_t i = 0; i < j->n; i++) {
		const struct number *x = number(r, j->v[i]);

		n->value += x->value;
		n->low += x->has_range ? x->low : x->value;
		n->high += x->has_range ? x->high : x->value;
		if (n->modifier == MODIFIER_NONE)
			n->modifier = x->modifier;
	}
	n->of.class = n->of.lemma = class_of(r, j);
	if (span_eq(first->of.class, n->of.class) &&
	    span_eq(first->of.lemma, last->of.lemma))
		n->of.lemma = first->of.lemma;
	n->of.at = reading_extent(r, r->c.v[a].a, r->c.v[b].head + 1);
	n->of.text = reading_text(r, r->c.v[a].a, r->c.v[b].head + 1);
	n->predicate = first->predicate;
	n->clause = first->clause;
	n->rule = SPAN("implied-sum");
}

/*
 * "2 adults, 1 child dead": without a word that joins, all have numerals, but
 * for headlines: "Mother, 2 sons dead".  Of two that have none a name may say
 * who the other is: "Mayor, Ana Gil, hurt".
 */
static int
is_list(const struct reading *r, const struct joint *j)
{
	int numerals = 0, names = 0;

	if (EXTENT_SET(j->by))
		return 1;
	for (size_t i = 0; i < j->n; i++) {
		numerals += number(r, j->v[i])->kind == NUMBER_CARDINAL;
		names += named(number(r, j->v[i]));
	}
	if (r->s->zone == ZONE_HEADLINE)
		return j->n > 2 || numerals > 0 || names == 0;
	return (size_t)numerals == j->n;
}

/* Put the sum of a list in its place; returns how many numbers came. */
static size_t
sum(const struct reading *r, struct joint *j, struct memory *memory)
{
	struct number sum = number_init(), *n;
	struct span befalls;
	size_t at;

	if (!is_list(r, j))
		return 0;
	if (!EXTENT_SET(j->by))
		j->by = number(r, j->v[0])->predicate.at;
	befalls = events_column(r->g, number(r, j->v[0])->predicate.class,
	    EVENTS_BEFALLS);
	if (added_taken(r, j->by) || !all_under(r, j, befalls))
		return 0;
	sum.text = span_sub(r->s->text, utf8_offset(r->s->text, j->by.start),
	    utf8_offset(r->s->text, j->by.end));
	fill(r, j, &sum);
	sum.at = j->by;
	n = added_number(r, j->by, memory);
	*n = sum;
	at = (size_t)(n - r->s->numbers.v);
	for (size_t i = 0; i < j->n; i++)
		r->s->numbers.v[j->v[i] + (j->v[i] >= at)].part_of = at;
	return 1;
}

void
sums_read(const struct reading *r, struct memory *memory)
{
	struct joint j;

	for (size_t k = 0; k < r->s->numbers.n; k++) {
		if (!joints_counts(r, k))
			continue;
		joints_read(r, k, &j);
		if (j.n > 1 && !parts(r, &j)) {
			leave_names(r, &j);
			k += sum(r, &j, memory);
		}
		k = j.v[j.n - 1] > k ? j.v[j.n - 1] : k;
	}
}
