#include "numbers/sums.h"

#include <string.h>

#include "numbers/added.h"
#include "numbers/events.h"
#include "numbers/walk.h"
#include "text/utf8.h"

/* No list that is summed is longer; longer ones are tables. */
#define MOST	16
/* Between two items stand no more chunks. */
#define FAR	16

/* Numbers that are joined, and the words by which the last of them is. */
struct joint {
	size_t		v[MOST], n;
	struct extent	by;		/* unset: by commas only */
	int		commas;		/* the first is joined by a comma */
};

static const struct number *
number(const struct reading *r, size_t k)
{
	return &r->s->numbers.v[k];
}

static size_t
first_chunk(const struct reading *r, size_t k)
{
	size_t c = reading_chunk_at(r, number(r, k)->at.start);

	while (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    r->c.v[c - 1].owner)
		c--;
	return c;
}

static size_t
last_chunk(const struct reading *r, size_t k)
{
	const struct number *n = number(r, k);
	size_t end = n->of.at.end > n->at.end ? n->of.at.end : n->at.end;

	return reading_chunk_at(r, end - 1);
}

/* Is it a count, of a noun of its own, of what an event befell? */
static int
counts(const struct reading *r, size_t k)
{
	const struct number *n = number(r, k);
	struct row row;

	return (n->kind == NUMBER_CARDINAL || n->kind == NUMBER_IMPLIED) &&
	    n->has_value && n->value > 0 && n->unit.n == 0 &&
	    EXTENT_SET(n->of.at) && !n->of.elided &&
	    n->predicate.role == PART_PATIENT && !n->predicate.negated &&
	    n->role == ROLE_NONE && EXTENT_SET(n->predicate.at) &&
	    events_row(r->g, n->predicate.class, &row) &&
	    lexicon_column(&row, 1).n > 0;
}

static int
same_event(const struct number *a, const struct number *b)
{
	return a->predicate.at.start == b->predicate.at.start &&
	    a->predicate.at.end == b->predicate.at.end &&
	    span_eq(a->predicate.class, b->predicate.class) &&
	    a->predicate.modality == b->predicate.modality;
}

/* "before turning the gun on himself": by another verb of the same subject. */
static int
same_doer(const struct number *a, const struct number *b)
{
	return span_is(b->rule, "implied-doer") &&
	    !span_is(a->rule, "implied-doer") &&
	    a->predicate.voice == VOICE_ACTIVE &&
	    a->predicate.modality == b->predicate.modality &&
	    span_eq(a->predicate.class, b->predicate.class);
}

/* Does chunk i join numbers, in this way? Then where its words stand. */
static int
joins(const struct reading *r, size_t i, const char *how, struct extent *by)
{
	const struct piece *t;
	struct row row;

	if (!reading_is(r, i, CHUNK_CONJ))
		return 0;
	t = &r->t.v[r->c.v[i].a];
	*by = reading_extent(r, r->c.v[i].a, r->c.v[i].b);
	return grammar_has(&r->g->whens, reading_key(r, t->a, t->b), 1,
	    how, &row);
}

/* Is it the event itself: "was killed along with two guards"? */
static int
tells(const struct reading *r, size_t i, size_t k)
{
	return EXTENT_MEET(reading_extent(r, r->c.v[i].a, r->c.v[i].b),
	    number(r, k)->predicate.at);
}

/* Is item b joined to item a, in one noun phrase or about their verb? */
static int
beside(const struct reading *r, size_t a, size_t b, struct extent *by)
{
	size_t from = last_chunk(r, a) + 1, to = first_chunk(r, b);

	if (to <= from || to - from > FAR || (!joins(r, to - 1, "adds", by) &&
	    !reading_is(r, to - 1, CHUNK_COMMA)))
		return 0;
	for (size_t i = from, over; i + 1 < to; i++) {
		if ((over = walk_aside(r, i)) != PIECE_NOT && over < to)
			i = over;
		if (i + 1 >= to)
			break;
		switch (r->c.v[i].kind) {
		case CHUNK_PREP:
			if (reading_does(r, i, "part") &&
			    !reading_does(r, i, "genitive"))
				return 0;
			break;
		case CHUNK_VERB:
			if (!tells(r, i, a) || !joins(r, to - 1,
			    "adds-behind", by))
				return 0;
			break;
		case CHUNK_CONJ: case CHUNK_SUB: case CHUNK_REL:
		case CHUNK_STOP:
			return 0;
		case CHUNK_NONE: case CHUNK_NOUN: case CHUNK_ADJ:
		case CHUNK_DATE: case CHUNK_COMMA:
			break;
		}
	}
	return 1;
}

/* The first word behind item a that joins or opens a clause. */
static int
opened(const struct reading *r, size_t a, size_t b, struct extent *by)
{
	size_t to = first_chunk(r, b);

	for (size_t i = last_chunk(r, a) + 1; i < to; i++)
		if (joins(r, i, "adds", by) || (r->t.v[r->c.v[i].a].maybe &
		    1U << TAG_SUB)) {
			*by = reading_extent(r, r->c.v[i].a, r->c.v[i].b);
			return 1;
		}
	return 0;
}

/* All that is joined to number k. */
static void
join(const struct reading *r, size_t k, struct joint *j)
{
	struct extent by;
	size_t last = k;

	memset(j, 0, sizeof(*j));
	j->v[j->n++] = k;
	for (size_t i = k + 1; i < r->s->numbers.n && j->n < MOST; i++) {
		const struct number *n = number(r, i);

		if (!counts(r, i))
			continue;
		if (n->part_of != NUMBER_NOT &&
		    number(r, k)->part_of == NUMBER_NOT)
			break;
		by = j->by;
		if (!(same_event(number(r, k), n) && beside(r, last, i, &by)) &&
		    !(same_doer(number(r, k), n) && opened(r, last, i, &by)))
			break;
		j->by = by;
		j->commas |= j->n == 1 && !EXTENT_SET(by);
		j->v[j->n++] = last = i;
	}
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

/* A name keeps its capital. */
static int
named(const struct number *n)
{
	return n->kind == NUMBER_IMPLIED && n->of.lemma.n > 0 &&
	    uc_is_upper((unsigned char)n->of.lemma.p[0]);
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

/* "four guests -- two Kenyans and two Danes": the whole that a dash splits. */
static size_t
split_whole(const struct reading *r, const struct joint *j)
{
	size_t c = first_chunk(r, j->v[0]), end = c, k = j->v[0];
	const struct number *whole;

	while (c > 0 && reading_is(r, c - 1, CHUNK_STOP) &&
	    !span_is(reading_word(r, c - 1), ";"))
		c--;
	if (c == end || k == 0)
		return NUMBER_NOT;
	whole = number(r, --k);
	return whole->kind == NUMBER_CARDINAL && counts(r, k) &&
	    last_chunk(r, k) + 1 == c && comes_to(r, j, 0) <= whole->value &&
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
	struct row row;

	for (size_t i = 0; i < j->n; i++) {
		struct span class = number(r, j->v[i])->of.class;

		if (class.n > 0 && all_under(r, j, class))
			return class;
	}
	(void)events_row(r->g, number(r, j->v[0])->predicate.class, &row);
	return lexicon_column(&row, 1);
}

static void
fill(const struct reading *r, const struct joint *j, struct number *n)
{
	const struct number *first = number(r, j->v[0]);
	const struct number *last = number(r, j->v[j->n - 1]);
	size_t a = first_chunk(r, j->v[0]), b = last_chunk(r, j->v[j->n - 1]);

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
	struct row row;
	size_t at;

	if (!is_list(r, j))
		return 0;
	if (!EXTENT_SET(j->by))
		j->by = number(r, j->v[0])->predicate.at;
	(void)events_row(r->g, number(r, j->v[0])->predicate.class, &row);
	if (added_taken(r, j->by) || !all_under(r, j, lexicon_column(&row, 1)))
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
		if (!counts(r, k))
			continue;
		join(r, k, &j);
		if (j.n > 1 && !parts(r, &j))
			k += sum(r, &j, memory);
		k = j.v[j.n - 1] > k ? j.v[j.n - 1] : k;
	}
}
