#include "numbers/outcomes.h"

#include <string.h>

#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/nouns.h"
#include "numbers/subject.h"
#include "numbers/vocabulary.h"

/* A pronoun or a bare noun is told of one so many sentences before, at most. */
#define NEAR	3

#define DAY_WRITTEN	10	/* 2022-01-05 */

static struct number *
number(const struct told *t)
{
	return &t->s->numbers.v[t->number];
}

/* Is it told as a fact that an event of this stage befell them? */
static int
befell(const struct reading *r, const struct number *n, const char *stage)
{
	return n->predicate.role == PART_PATIENT && !n->predicate.negated &&
	    n->predicate.modality == MODALITY_NONE &&
	    events_stage(r->g, n->predicate.class, stage);
}

/* Does it count one person? */
static int
single(const struct reading *r, const struct number *n)
{
	return (n->kind == NUMBER_IMPLIED || n->kind == NUMBER_CARDINAL) &&
	    n->has_value && n->value == 1 &&
	    (n->of.class.n == 0 ||
	    grammar_under(r->g, n->of.class, CLASS_PERSON));
}

/* The age told in chunk c or beside it: "a 17-year-old boy", "Ortega, 61,". */
static double
age_of(const struct reading *r, size_t c)
{
	const struct numbers *v = &r->s->numbers;
	struct extent in = reading_extent(r, r->c.v[c].a, r->c.v[c].b);
	struct extent by = { 0, 0 };

	if (reading_is(r, c + 1, CHUNK_COMMA) && c + 2 < r->c.n)
		by = reading_extent(r, r->c.v[c + 2].a, r->c.v[c + 2].b);
	for (size_t i = 0; i < v->n; i++)
		if (v->v[i].kind == NUMBER_AGE &&
		    (EXTENT_MEET(v->v[i].at, in) ||
		    EXTENT_MEET(v->v[i].at, by)))
			return v->v[i].value;
	return 0;
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

/* The person of noun chunk c, as far as it tells. */
static struct told
person(const struct reading *r, size_t c)
{
	const struct chunk *chunk = &r->c.v[c];
	struct told t = { .s = r->s, .number = NUMBER_NOT, .w = r->w,
	    .age = age_of(r, c) };
	struct noun noun;
	struct row row;

	nouns_chunk(r, c, &noun);
	t.lemma = noun.lemma;
	t.definite = chunk->determined && grammar_has(&r->g->whens,
	    r->t.v[chunk->a].fold, 1, "definite", &row);
	for (size_t i = chunk->a; i < chunk->b; i++)
		if (r->t.v[i].tag == TAG_NAME) {
			t.a = t.b > t.a ? t.a : r->t.v[i].a;
			t.b = r->t.v[i].b;
		}
	return t;
}

/* All the words of the shorter name stand in the longer. */
static int
same_name(const struct told *x, const struct told *y)
{
	const struct told *s = x->b - x->a < y->b - y->a ? x : y;
	const struct told *l = s == x ? y : x;

	for (size_t i = s->a; i < s->b; i++) {
		size_t k = l->a;

		while (k < l->b && !span_eq(s->w->v[i].fold, l->w->v[k].fold))
			k++;
		if (k == l->b)
			return 0;
	}
	return 1;
}

/* Nobody is hurt twice, or after his death. */
static int
apart(const struct reading *r, const struct told *x, const struct told *y)
{
	if (before(x->day, y->day))
		return befell(r, number(y), "passing");
	return before(y->day, x->day) && befell(r, number(x), "passing");
}

/* Is x, who is told of behind y, the same person? */
static int
same(const struct reading *r, const struct told *x, const struct told *y)
{
	if (apart(r, x, y))
		return 0;
	if (x->b > x->a && y->b > y->a)
		return same_name(x, y);
	if (x->age > 0 && y->age > 0)
		return x->age == y->age;
	return x->definite && x->lemma.n > 0 && span_eq(x->lemma, y->lemma) &&
	    x->s->n <= y->s->n + NEAR;
}

/* The person came to this end, which sentence s tells. */
static void
settle(const struct reading *r, struct told *t, const struct predicate *end,
    const struct sentence *s)
{
	struct predicate *p = &number(t)->predicate;

	if (!befell(r, number(t), "passing"))
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

	if (s != PIECE_NOT || c == 0 || !reading_is(r, c - 1, CHUNK_CONJ))
		return s;
	while (i-- > 0)
		if (reading_is(r, i, CHUNK_VERB))
			return subject_find(r, i);
	return PIECE_NOT;
}

/* Of whom a pronoun at code point at tells: the last one told of, if near. */
static struct told *
antecedent(const struct reading *r, struct outcomes *o, size_t at)
{
	for (size_t i = o->n; i-- > 0;)
		if (o->v[i].s != r->s || number(&o->v[i])->at.start < at)
			return o->v[i].s->n + NEAR >= r->s->n ? &o->v[i] :
			    NULL;
	return NULL;
}

/* Of whom the verb group in chunk c tells an end: one of those in mind. */
static struct told *
whom(const struct reading *r, size_t c, struct outcomes *o)
{
	size_t s = subject(r, c);
	struct extent at;
	struct told who;

	if (s == PIECE_NOT || s >= c)
		return NULL;
	at = reading_extent(r, r->c.v[s].a, r->c.v[s].b);
	if (r->c.v[s].pronoun)
		return reading_does(r, s, "told") ?
		    antecedent(r, o, at.start) : NULL;
	who = person(r, s);
	for (size_t i = o->n; i-- > 0;)
		if (o->v[i].s == r->s ?
		    EXTENT_MEET(number(&o->v[i])->of.at, at) :
		    same(r, &who, &o->v[i]))
			return &o->v[i];
	return NULL;
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

		o->ended |= n->value != 0 && befell(r, n, "final");
		if (!single(r, n) || !(befell(r, n, "passing") || befell(r, n, "final")))
			continue;
		if ((c = reading_chunk_at(r, n->at.start)) == r->c.n)
			continue;
		if (o->n == OUTCOMES_MOST)
			memmove(&o->v[0], &o->v[1],
			    --o->n * sizeof(o->v[0]));
		o->v[o->n] = person(r, c);
		o->v[o->n].day = day_in(r, n->clause);
		o->v[o->n].number = k;
		inherit(r, o, &o->v[o->n]);
		o->n++;
	}
}

/* Who is told of as dead and as hurt, in whatever order, is dead. */
static void
agree(const struct reading *r, struct outcomes *o)
{
	for (size_t i = 0; i < o->n; i++)
		for (size_t k = i + 1; k < o->n; k++) {
			struct told *x = &o->v[i], *y = &o->v[k];

			if (y->s != r->s || x->s == r->s ||
			    !same(r, y, x))
				continue;
			if (befell(r, number(x), "final"))
				settle(r, y, &number(x)->predicate, x->s);
			else if (befell(r, number(y), "final"))
				settle(r, x, &number(y)->predicate, y->s);
		}
}

void
outcomes_read(const struct reading *r, struct outcomes *o)
{
	struct event e;
	struct told *t;

	remember(r, o);
	if (o->n == 0 && o->ended)
		return;
	for (size_t i = 0; i < r->c.n; i++) {
		if (!reading_is(r, i, CHUNK_VERB) || !happened(r, i))
			continue;
		events_verb(r, i, SPAN(CLASS_PERSON), &e);
		if (e.negated || (e.voice != VOICE_PASSIVE && e.kind != 'i') ||
		    !events_stage(r->g, e.class, "final"))
			continue;
		o->ended = 1;
		if ((t = whom(r, i, o)) != NULL)
			settle_all(r, &e, o, t, day_in(r,
			    clauses_extent(r, i)));
	}
	agree(r, o);
}

void
outcomes_end(const struct grammar *g, struct sentence *v, size_t n,
    const struct outcomes *o)
{
	struct row row;

	for (size_t i = 0; !o->ended && i < n; i++)
		for (size_t k = 0; k < v[i].numbers.n; k++) {
			struct number *x = &v[i].numbers.v[k];

			if (x->has_value && x->value == 1)
				continue;
			if (x->predicate.role == PART_PATIENT &&
			    events_row(g, x->predicate.class, &row) &&
			    lexicon_column(&row, 5).n > 0)
				x->predicate.class = lexicon_column(&row, 5);
		}
}
