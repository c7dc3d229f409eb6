#include "numbers/attribute.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/ages.h"
#include "numbers/arguments.h"
#include "numbers/bestowed.h"
#include "numbers/change.h"
#include "numbers/clauses.h"
#include "numbers/compared.h"
#include "numbers/complement.h"
#include "numbers/dimension.h"
#include "numbers/events.h"
#include "numbers/level.h"
#include "numbers/nouns.h"
#include "numbers/obtained.h"
#include "numbers/population.h"
#include "numbers/reach.h"
#include "numbers/subject.h"
#include "text/utf8.h"

/* Four digits that a year may have. */
#define FIRST_YEAR	1900
#define LAST_YEAR	2100

/* "Chad has a 1,360 km border", "the party won 52% of the vote": whose. */
static void
owner_args(const struct reading *r, size_t c, struct number *n)
{
	if (c > 0 && reading_is(r, c - 1, CHUNK_VERB) &&
	    (events_manner(r, c - 1, MANNER_HAS) || n->kind == NUMBER_PERCENT))
		arguments_subject(r, c - 1, n);
}

static int
unitless(const struct number *n)
{
	return n->kind == NUMBER_CARDINAL && n->unit.n == 0;
}

/* "magnitude 7.5", "the 6.9 magnitude quake": a noun of measure beside it. */
static int
beside_noun(const struct reading *r, size_t t, size_t c, struct number *n)
{
	size_t head;

	if (!unitless(n) && n->kind != NUMBER_MEASURE)
		return 0;
	if (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !r->c.v[c - 1].owner)
		head = r->c.v[c - 1].head;
	else if (t + 1 < r->c.v[c].b && r->t.v[t + 1].tag == TAG_NOUN)
		head = t + 1;
	else
		return 0;
	if (!span_eq(dimension_of(r, r->t.v[head].fold, dimension_type(n)),
	    r->t.v[head].fold))
		return 0;
	if (r->c.v[c].head > t && r->c.v[c].head != head)
		nouns_fill(r, head > t ? head + 1 : t + 1,
		    r->c.v[c].head + 1, &n->of);
	else
		nouns_fill(r, head, head + 1, &n->of);
	dimension_set(n, r->t.v[head].fold);
	return 1;
}

/* "Article 5", "room 101": a number that names. */
static int
names(const struct reading *r, size_t c)
{
	return c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !reading_is(r, c + 1, CHUNK_VERB) &&
	    !reading_is(r, c + 1, CHUNK_ADJ) && !r->c.v[c - 1].owner &&
	    !r->c.v[c - 1].pronoun && (c < 2 ||
	    !reading_is(r, c - 2, CHUNK_PREP)) &&
	    reading_head(r, c - 1)->number == PIECE_NOT &&
	    !reading_head(r, c - 1)->plural;
}

/*
 * Does something happen to a quantity?  "62% of voters backed it" and "31%
 * opposed it" answer two questions; a share of the votes is one, however it was
 * got: "won 51% of the vote" says no more than "has" it.
 */
static int
is_done_to(const struct reading *r, const struct number *n,
    struct mention m, const struct reached *found)
{
	struct span won = dimension_of(r, n->of.class, "obtained");
	struct row row;

	if (found->strength == 0 || found->oblique || found->event.has ||
	    found->event.copula)
		return 0;
	if (n->kind != NUMBER_PERCENT)
		return found->event.kind != EVENT_OTHER;
	if (won.n == 0)
		return 1;
	if (m.left > 0 && reading_is(r, m.left - 1, CHUNK_VERB) &&
	    found->event.a > r->t.v[r->c.v[m.right].head].a)
		return 0;	/* "won 51% of the votes counted" */
	return !span_eq(found->event.class, won) &&
	    events_row(r->g, found->event.class, &row);
}

/* "a deficit of 3% of output": it is the deficit that is told. */
static int
part_of_noun(const struct reading *r, size_t c, struct number *n)
{
	return c > 1 && reading_prep(r, c - 1, "genitive") &&
	    reading_is(r, c - 2, CHUNK_NOUN) &&
	    reading_head(r, c - 2)->tag == TAG_NOUN &&
	    reading_head(r, c - 2)->number == PIECE_NOT &&
	    complement_of_noun(r, c, n);
}

/*
 * "The fire has burned 900 acres of pine": such a measure of what it was done
 * to is that of what did it.  Fills of with that.
 */
static int
spread(const struct reading *r, size_t c, const struct event *e,
    struct number *n)
{
	const struct noun nothing = { 0 };
	struct span class = dimension_of(r, e->class, "verb");
	size_t verb = clauses_before(r, c, CHUNK_VERB), subject;

	if (class.n == 0 || n->kind != NUMBER_MEASURE || verb == PIECE_NOT ||
	    e->voice != VOICE_ACTIVE ||
	    !span_eq(dimension_told(r, n, &nothing), class) ||
	    (subject = subject_find(r, verb)) == PIECE_NOT ||
	    r->c.v[subject].pronoun)
		return 0;
	nouns_chunk(r, subject, &n->of);
	dimension_set(n, class);
	return 1;
}

/* "more than 80% of the seats", "500 tonnes of aid", "a $5 million deal". */
static int
quantity(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	struct reached found = reach_event(r, m, n->of.class);
	struct noun of = n->of;

	if (n->kind == NUMBER_PERCENT &&
	    (part_of_noun(r, reading_chunk_of(r, k), n) ||
	    complement_share(r, m.left, n)))
		return 1;	/* "turnout was 77% of the voters" */
	n->of = of;

	if (is_done_to(r, n, m, &found)) {
		if (spread(r, m.left, &found.event, n))
			return 1;
		events_store(r, &found.event, found.role, &n->predicate);
		arguments_agent(r, m, n);
		return 1;
	}
	owner_args(r, m.left, n);
	arguments_of(r, m.right, n);
	dimension_set(n,
	    n->kind == NUMBER_PERCENT || n->kind == NUMBER_FRACTION ?
	    SPAN(DIMENSION_SHARE) : dimension_told(r, n, &n->of));
	return n->predicate.class.n > 0;
}

/* An adjective of measure: "a 7,600-kilometre border". */
static int
adjectival(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k];

	owner_args(r, m.left, n);
	arguments_receiver(r, m.left, n);
	arguments_of(r, m.right, n);
	dimension_set(n, dimension_told(r, n, &n->of));
	return 1;
}

/*
 * "won by 12 votes", "a lead of two goals": by so many one is ahead of another,
 * which the noun says that holds them, or a verb before "by".
 */
static int
margin(const struct reading *r, size_t c, struct number *n)
{
	struct event e;
	size_t verb = clauses_before(r, c, CHUNK_VERB);
	struct span class = dimension_of(r, n->holder.lemma, DIMENSION_COUNT);

	if (!grammar_class_is(r->g, n->of.class, "gap"))
		return 0;
	if (verb != PIECE_NOT)
		events_verb(r, verb, SPAN(""), &e);
	if (!span_is(class, DIMENSION_MARGIN) && (verb == PIECE_NOT ||
	    r->c.v[verb].passive || dimension_change(e.class) ||
	    !reading_is(r, c - 1, CHUNK_PREP) ||
	    !reading_does(r, c - 1, "agent")))
		return 0;
	if (verb != PIECE_NOT)
		arguments_subject(r, verb, n);
	dimension_set(n, SPAN(DIMENSION_MARGIN));
	return 1;
}

/*
 * "jobs, or 5 percent": a share of what was counted right before; "fell $3, or
 * 5 percent": the same change, as a share.
 */
static int
share_of_last(const struct reading *r, size_t k, size_t c)
{
	struct number *n = &r->s->numbers.v[k];
	const struct number *last;

	if (n->kind != NUMBER_PERCENT || k == 0 || c < 2 ||
	    !reading_is(r, c - 1, CHUNK_CONJ) ||
	    !reading_is(r, c - 2, CHUNK_COMMA))
		return 0;
	last = &r->s->numbers.v[k - 1];
	if (last->predicate.role == PART_ATTRIBUTE &&
	    dimension_change(last->predicate.class)) {
		n->of = last->of;
		n->args = last->args;
		n->predicate = last->predicate;
		return 1;
	}
	if (last->kind != NUMBER_CARDINAL || last->of.class.n == 0)
		return 0;
	n->of = last->of;
	n->of.elided = 1;
	for (size_t i = 0; i < last->args.n; i++)
		*VEC_PUSH(r->arena, &n->args) = last->args.v[i];
	dimension_set(n, SPAN(DIMENSION_SHARE));
	return 1;
}

/* "the toll rose to 41, with 300 (people) injured": told by the word behind. */
static int
told_behind(const struct reading *r, size_t c)
{
	struct event e;

	if (c > 0 && reading_prep(r, c - 1, "genitive"))
		return 0;	/* "a nation of 19 million voted" */
	if (reading_is(r, c + 1, CHUNK_VERB) && r->c.v[c + 1].bare)
		events_verb(r, c + 1, SPAN(CLASS_PERSON), &e);
	else if (!events_phrase(r, c + 1, &e))
		return 0;
	return events_telling(r->g, e.class);
}

/* Is the number, piece t, a year before a noun: "the 2015 slayings"? */
static int
is_year(const struct reading *r, size_t t, const struct number *n)
{
	return n->kind == NUMBER_CARDINAL && n->text.n == 4 &&
	    n->modifier == MODIFIER_NONE && n->value >= FIRST_YEAR &&
	    n->value <= LAST_YEAR && t > 0 &&
	    uc_is_digit((unsigned char)n->text.p[0]) &&
	    (r->t.v[t - 1].tag == TAG_DET || r->t.v[t - 1].tag == TAG_POSS);
}

/* With a noun of its own: "19 million people", "500 tonnes of aid". */
static int
with_noun(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	size_t c = m.left, head = r->c.v[c].head;

	if (unitless(n))
		return population_read(r, c, n) || (!told_behind(r, m.right) &&
		    (complement_changed(r, c, n) || margin(r, c, n)));
	if (change_noun(r, head, c, n))
		return 1;
	if (n->kind == NUMBER_FRACTION)
		return 0;
	return head > reading_piece_of(r, k) && n->kind != NUMBER_PERCENT ?
	    adjectival(r, k, m) : quantity(r, k, m);
}

/* Without one, in chunk c: "turnout was 61%", "rose to 12". */
static int
without_noun(const struct reading *r, size_t k, size_t c)
{
	struct number *n = &r->s->numbers.v[k];

	if (unitless(n) && n->modifier == MODIFIER_NONE && names(r, c))
		return 1;
	if (n->kind == NUMBER_ORDINAL || n->kind == NUMBER_FRACTION)
		return 0;
	if (share_of_last(r, k, c) || obtained_share(r, k) ||
	    complement_apposed(r, c, n))
		return 1;
	if (unitless(n) && told_behind(r, c))
		return 0;
	if (n->kind == NUMBER_DURATION && c > 0 && !complement_lasts(r, c))
		return 0;
	return (unitless(n) && complement_topped(r, c, n)) ||
	    complement_of_noun(r, c, n) || complement_of_verb(r, c, n) ||
	    bestowed_read(r, c, n);
}

static int
read_attribute(const struct reading *r, size_t k, enum counting how,
    struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	size_t t = reading_piece_of(r, k), c = m.left;

	if (t == PIECE_NOT || c == PIECE_NOT)
		return 0;
	if (is_year(r, t, n)) {
		memset(&n->of, 0, sizeof(n->of));
		return 1;
	}
	if (ages_read(r, t, how, m, n))
		return 1;
	if (n->kind == NUMBER_MULTIPLE)
		return change_verb(r, t, c, n) || change_noun(r, t, c, n) ||
		    change_noun(r, r->c.v[c].head, c, n);
	if (r->c.v[c].kind == CHUNK_NOUN && beside_noun(r, t,
	    reading_chunk_of(r, k), n))
		return 1;
	if (how == COUNTING_NOUN)
		return with_noun(r, k, m);
	return how == COUNTING_ELIDED &&
	    without_noun(r, k, reading_chunk_of(r, k));
}

/* "Its rival Halden reported a profit of": no figure of those told of else. */
static void
of_another(const struct reading *r, size_t c, struct number *n)
{
	size_t verb = c == PIECE_NOT ? c : clauses_before(r, c, CHUNK_VERB), i;

	if (verb == PIECE_NOT || n->args.n > 0 ||
	    (i = subject_find(r, verb)) == PIECE_NOT)
		return;
	for (size_t t = r->c.v[i].a; t < r->c.v[i].head; t++)
		if (reading_means(r, r->t.v[t].fold, "another")) {
			arguments_subject(r, verb, n);
			return;
		}
}

int
attribute_read(const struct reading *r, size_t k, enum counting how,
    struct mention m)
{
	if (!compared_read(r, k) && !read_attribute(r, k, how, m))
		return 0;
	dimension_verb(r, &r->s->numbers.v[k]);
	level_of_one(r, &r->s->numbers.v[k]);
	level_bearer(r, &r->s->numbers.v[k]);
	of_another(r, m.left, &r->s->numbers.v[k]);
	return 1;
}
