#include "numbers/outcomes.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/subject.h"

#define DAY_WRITTEN	10	/* 2022-01-05 */

static int
befell(const struct reading *r, const struct told *t, const char *stage)
{
	return befallen_fact(r->g, told_number(t), stage);
}

/* Does it count one person, or just so many? */
static int
exact(const struct reading *r, const struct number *n)
{
	return (n->kind == NUMBER_IMPLIED || n->kind == NUMBER_CARDINAL) &&
	    n->has_value && n->value >= 1 && !(n->low < n->high) &&
	    (n->of.class.n == 0 ||
	    grammar_under(r->g, n->of.class, CLASS_PERSON));
}

/* The first day in a clause on which what it tells happened, or empty. */
static struct span
day_in(const struct reading *r, struct extent clause)
{
	const struct numbers *v = &r->s->numbers;

	for (size_t i = 0; i < v->n; i++)
		if (v->v[i].role == ROLE_WHEN && v->v[i].iso.n > 0 &&
		    v->v[i].iso.p[0] != 'T' &&
		    EXTENT_HOLDS(clause, v->v[i].at))
			return span_sub(v->v[i].iso, 0, DAY_WRITTEN);
	return (struct span){ NULL, 0 };
}

/* Is the one day before the other, as far as both are told? */
static int
before(struct span a, struct span b)
{
	size_t n = a.n < b.n ? a.n : b.n;

	return span_cmp(span_sub(a, 0, n), span_sub(b, 0, n)) < 0;
}

/* Nobody is hurt twice, or after his death. */
static int
apart(const struct reading *r, const struct told *x, const struct told *y)
{
	if (before(x->day, y->day))
		return befell(r, y, "passing");
	return before(y->day, x->day) && befell(r, x, "passing");
}

/* Is x, who is told of behind y, the same? */
static int
same(const struct reading *r, const struct told *x, const struct told *y)
{
	return !apart(r, x, y) && told_same(x, y);
}

/* The person came to this end, which sentence s tells. */
static void
settle(const struct reading *r, struct told *t, const struct predicate *end,
    const struct sentence *s)
{
	struct predicate *p = &told_number(t)->predicate;

	if (!befell(r, t, "passing"))
		return;
	*p = *end;
	if (t->s != s) {
		p->at.start = p->at.end = 0;
		p->text = SPAN("");
	}
}

/* The same for all that was told of the person, the last of them t. */
static void
settle_all(const struct reading *r, const struct event *e, struct outcomes *o,
    struct told *t, struct span day)
{
	struct predicate end;
	struct told last = *t;

	events_store(r, e, PART_PATIENT, &end);
	for (size_t i = 0; i < o->n; i++)
		if ((&o->v[i] == t || same(r, &last, &o->v[i])) &&
		    !before(day, o->v[i].day))
			settle(r, &o->v[i], &end, r->s);
}

/* Does it say of those to whom something was done that they live, hurt? */
static int
tells_hurt(const struct grammar *g, struct span class)
{
	return events_stage(g, class, "outlived") ||
	    (events_stage(g, class, "passing") &&
	    events_least(g, class).n == 0);
}

/* Who is in hospital: all that was told of the person, the last of them t. */
static void
hurt_all(const struct reading *r, struct outcomes *o, struct told *t)
{
	for (size_t i = 0; i < o->n; i++)
		if (&o->v[i] == t || same(r, t, &o->v[i]))
			survivors_add(r->g, &o->alive, told_number(&o->v[i]));
}

/* Has it happened, as far as the verb says? "died", not "may die", "to die" */
static int
happened(const struct reading *r, size_t c)
{
	const struct chunk *k = &r->c.v[c];

	return !k->infinitive && !k->negated && !k->ing &&
	    r->t.v[k->a].tag != TAG_MODAL;
}

/* The subject of the verb in chunk c, if need be that of the verb it joins. */
static size_t
subject(const struct reading *r, size_t c)
{
	size_t s = subject_find(r, c), i = c;

	if (c > 0 && reading_does(r, c - 1, "choice"))
		return PIECE_NOT;	/* "hurt or killed" */
	if (s != PIECE_NOT || c == 0 || !reading_is(r, c - 1, CHUNK_CONJ))
		return s;
	while (i-- > 0)
		if (reading_is(r, i, CHUNK_VERB))
			return subject_find(r, i);
	return PIECE_NOT;
}

/*
 * Of whom a pronoun at code point at tells: the last one told of, if near; or
 * the last several.
 */
static struct told *
antecedent(const struct reading *r, struct outcomes *o, size_t at, int several)
{
	for (size_t i = o->n; i-- > 0;)
		if ((o->v[i].value > 1) == several && (o->v[i].s != r->s ||
		    told_number(&o->v[i])->at.start < at))
			return o->v[i].s->n + TOLD_NEAR >= r->s->n ? &o->v[i] :
			    NULL;
	return NULL;
}

/* Where they stand: "four were killed and two hurt" has one noun. */
static struct extent
place(const struct told *t)
{
	const struct number *n = told_number(t);

	return n->of.elided || !EXTENT_SET(n->of.at) ? n->at : n->of.at;
}

/*
 * Of whom the noun chunk s tells: one of those in mind, rather of the same
 * class: "the teenager" a boy than another person.
 */
static struct told *
named(const struct reading *r, size_t s, struct outcomes *o)
{
	struct extent at = reading_extent(r, r->c.v[s].a, r->c.v[s].b);
	struct told who, *near = NULL;

	if (r->c.v[s].pronoun)
		return reading_does(r, s, "told") ?
		    antecedent(r, o, at.start, 0) : NULL;
	who = told_read(r, s);
	for (size_t i = o->n; i-- > 0;)
		if (o->v[i].s == r->s ? EXTENT_MEET(place(&o->v[i]), at) :
		    o->v[i].value < 2 && same(r, &who, &o->v[i])) {
			if (o->v[i].s == r->s ||
			    span_eq(o->v[i].class, who.class))
				return &o->v[i];
			near = near == NULL ? &o->v[i] : near;
		}
	return near;
}

/* Of whom the verb group in chunk c tells an end. */
static struct told *
whom(const struct reading *r, size_t c, struct outcomes *o)
{
	size_t s = subject(r, c);
	struct told *t = s == PIECE_NOT || s >= c ? NULL : named(r, s, o);

	/* "three of the victims killed": of more than these */
	return t != NULL && t->value > 1 && r->c.v[c].bare &&
	    reading_is(r, c - 1, CHUNK_NOUN) ? NULL : t;
}

/* Does noun chunk s tell of injuries? */
static int
is_injury(const struct reading *r, size_t s)
{
	struct event e;

	return nominal_counts(r, r->c.v[s].head, &e) &&
	    events_stage(r->g, e.class, "passing");
}

/* No tree is asked for where no noun before the verb tells of injuries. */
static int
injury_before(const struct reading *r, size_t c)
{
	while (c-- > 0)
		if (reading_is(r, c, CHUNK_NOUN) && is_injury(r, c))
			return 1;
	return 0;
}

/* Whose are the injuries told of in noun chunk s? */
static struct told *
whose(const struct reading *r, size_t s, struct outcomes *o)
{
	const struct piece *own = &r->t.v[r->c.v[s].a];

	if (own->tag == TAG_OWN)
		return antecedent(r, o, r->w->v[own->a].start,
		    !reading_means(r, own->fold, "told"));
	return s > 0 && reading_is(r, s - 1, CHUNK_NOUN) &&
	    r->c.v[s - 1].owner ? named(r, s - 1, o) : NULL;
}

/* Who was told of before, and now without a day, has that of before. */
static void
inherit(const struct reading *r, const struct outcomes *o, struct told *t)
{
	for (size_t i = o->n; t->day.n == 0 && i-- > 0;)
		if (same(r, t, &o->v[i]))
			t->day = o->v[i].day;
}

/* Keep in mind those of whom this sentence tells; the oldest are forgotten. */
static void
remember(const struct reading *r, struct outcomes *o)
{
	for (size_t k = 0; k < r->s->numbers.n; k++) {
		const struct number *n = &r->s->numbers.v[k];
		size_t c;

		o->alive.ended |= n->value != 0 &&
		    befallen_fact(r->g, n, "final");
		if (!exact(r, n) || !(befallen_fact(r->g, n, "passing") ||
		    befallen_fact(r->g, n, "final")))
			continue;
		c = reading_chunk_at(r, n->kind == NUMBER_IMPLIED ?
		    n->at.end - 1 : n->at.start);
		if (c == r->c.n)
			continue;
		if (o->n == OUTCOMES_MOST)
			memmove(&o->v[0], &o->v[1],
			    --o->n * sizeof(o->v[0]));
		o->v[o->n] = told_read(r, c);
		o->v[o->n].value = n->value;
		o->v[o->n].day = day_in(r, n->clause);
		o->v[o->n].number = k;
		inherit(r, o, &o->v[o->n]);
		o->n++;
	}
}

/* Has the same befallen one who may be meant? Then nothing is to be settled. */
static int
already(const struct reading *r, const struct outcomes *o,
    const struct told *y)
{
	int final = befell(r, y, "final");

	for (const struct told *x = o->v; x < y; x++)
		if (x->s != r->s && y->b == y->a && same(r, y, x) &&
		    befell(r, x, "final") == final)
			return 1;
	return 0;
}

/* Who is told of as shot and as in hospital, in whatever order, was hurt. */
static void
agree_hurt(const struct reading *r, struct outcomes *o)
{
	for (struct told *y = o->v; y < o->v + o->n; y++)
		for (struct told *x = o->v; y->s == r->s && x < y; x++) {
			if (x->s == r->s || !same(r, y, x))
				continue;
			if (tells_hurt(r->g, told_number(x)->predicate.class))
				survivors_add(r->g, &o->alive, told_number(y));
			if (tells_hurt(r->g, told_number(y)->predicate.class))
				survivors_add(r->g, &o->alive, told_number(x));
		}
}

/* Who is told of as dead and as hurt, in whatever order, is dead. */
static void
agree(const struct reading *r, struct outcomes *o)
{
	for (struct told *y = o->v; y < o->v + o->n; y++) {
		if (y->s != r->s || already(r, o, y))
			continue;
		for (struct told *x = o->v; x < y; x++) {
			if (x->s == r->s || !same(r, y, x))
				continue;
			if (befell(r, x, "final"))
				settle(r, y, &told_number(x)->predicate, x->s);
			else if (befell(r, y, "final"))
				settle(r, x, &told_number(y)->predicate, y->s);
		}
	}
}

/* "will recover", "is expected to survive" */
static int
outlives(const struct reading *r, size_t c)
{
	return events_manner(r, c, MANNER_OUTLIVES) ||
	    (reading_is(r, c + 1, CHUNK_VERB) && r->c.v[c + 1].infinitive &&
	    events_manner(r, c + 1, MANNER_OUTLIVES));
}

/*
 * "Their injuries are not life-threatening": who is said to have such, and not
 * to die of them, is hurt.
 */
static void
read_injuries(const struct reading *r, size_t c, struct outcomes *o)
{
	struct told *t;
	size_t s;

	if (!injury_before(r, c))
		return;
	s = subject(r, c);
	if (s == PIECE_NOT || s >= c || reading_does(r, c + 1, "deadly") ||
	    !is_injury(r, s) || (t = whose(r, s, o)) == NULL ||
	    !befell(r, t, "passing"))
		return;
	told_number(t)->predicate.class = SPAN(PREDICATE_INJURED);
}

/* What the verb in chunk c says became of somebody in mind. */
static void
read_verb(const struct reading *r, size_t c, struct outcomes *o)
{
	int lives = o->n > 0 && outlives(r, c), fact = happened(r, c), final;
	struct event e;
	struct told *t;

	if (!lives && !fact)
		return;
	events_verb(r, c, SPAN(CLASS_PERSON), &e);
	if (e.negated)
		return;
	final = fact && events_undergone(&e) &&
	    events_stage(r->g, e.class, "final");
	o->alive.ended |= final;
	if (!final && !lives && !(fact && tells_hurt(r->g, e.class)))
		return;
	if ((t = whom(r, c, o)) == NULL)
		return;
	if (final)
		settle_all(r, &e, o, t, day_in(r, clauses_extent(r, c)));
	else if (lives)
		survivors_hurt(r->g, told_number(t));
	else
		hurt_all(r, o, t);
}

void
outcomes_read(const struct reading *r, struct outcomes *o)
{
	survivors_look(r, &o->alive);
	remember(r, o);
	if (o->n == 0 && o->alive.ended)
		return;
	for (size_t i = 0; i < r->c.n; i++)
		if (reading_is(r, i, CHUNK_VERB)) {
			read_injuries(r, i, o);
			read_verb(r, i, o);
		}
	agree(r, o);
	agree_hurt(r, o);
}
