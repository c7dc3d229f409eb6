#include "numbers/doers.h"

#include "facts/vocabulary.h"
#include "numbers/added.h"
#include "numbers/befallen.h"
#include "numbers/events.h"
#include "numbers/subject.h"

/* What counts of security forces are of this event: its first sentences'. */
#define LEAD	4

/* Is it told as a fact that this many came to a final end? */
static int
ended(const struct reading *r, const struct number *n)
{
	return (n->kind == NUMBER_CARDINAL || n->kind == NUMBER_IMPLIED) &&
	    n->has_value && n->value > 0 && !n->other &&
	    EXTENT_SET(n->predicate.at) &&
	    befallen_fact(r->g, n, "final");
}

/* Whom some count among the others and some do not: a gunman. */
static int
apart(const struct reading *r, struct span class)
{
	return grammar_class_is(r->g, class, "apart");
}

static int
himself(const struct number *n)
{
	return span_is(n->rule, "implied-doer");
}

/* Who does what the verb in chunk c tells, if need be the one before it. */
static size_t
doer(const struct reading *r, size_t c)
{
	size_t s = subject_find(r, c);

	while (s == PIECE_NOT && c-- > 0)
		if (reading_is(r, c, CHUNK_VERB))
			s = subject_find(r, c);
	return s;
}

/* The verb that tells the end of those counted; PIECE_NOT if none does. */
static size_t
verb(const struct reading *r, const struct number *n)
{
	size_t c = reading_chunk_at(r, n->predicate.at.start);

	return reading_is(r, c, CHUNK_VERB) ? c : PIECE_NOT;
}

/* One person who may kill: not the police, no storm. */
static int
may_kill(const struct reading *r, size_t c, const struct told *t)
{
	if (t->pronoun)
		return reading_does(r, c, "told");
	if (reading_head(r, c)->plural)
		return 0;
	return t->class.n == 0 ? t->b > t->a :
	    grammar_under(r->g, t->class, CLASS_PERSON) &&
	    !grammar_under(r->g, t->class, CLASS_SECURITY_FORCE);
}

/*
 * "three victims", "a triple murder", "a double murder-suicide": of somebody
 * who is none of them.
 */
static int
slain(const struct reading *r, const struct number *n)
{
	size_t c = reading_chunk_at(r, n->of.at.start);

	return reading_means(r, n->of.lemma, "slain") || (c < r->c.n &&
	    reading_head(r, c)->compound && reading_means(r,
	    r->w->v[reading_head(r, c)->a].fold, "slain"));
}

/* "Three officers slain in ambush": no gunman is one of them. */
static int
forces(const struct reading *r, const struct number *n)
{
	return grammar_under(r->g, n->of.class, CLASS_SECURITY_FORCE) &&
	    (r->s->zone == ZONE_HEADLINE || r->s->n < LEAD);
}

/* "killed four people": who did it, whom the count leaves out. */
static int
killer(const struct reading *r, const struct number *n, struct told *who)
{
	struct event e;
	size_t c, s;

	if (n->predicate.voice != VOICE_ACTIVE ||
	    n->at.start < n->predicate.at.start ||
	    (c = verb(r, n)) == PIECE_NOT ||
	    (s = doer(r, c)) == PIECE_NOT || s >= c)
		return 0;
	events_verb(r, c, n->of.class, &e);
	*who = told_read(r, s);
	return e.kind == EVENT_TRANSITIVE && may_kill(r, s, who);
}

/* A count of those whom somebody killed, and who. */
static int
is_deed(const struct reading *r, size_t k, struct told *who)
{
	const struct number *n = &r->s->numbers.v[k];

	*who = (struct told){ .s = r->s };
	if (!ended(r, n) || himself(n) || apart(r, n->of.class) ||
	    n->part_of != NUMBER_NOT || n->role == ROLE_INCREMENT ||
	    !(killer(r, n, who) || slain(r, n) || forces(r, n)))
		return 0;
	who->number = k;
	return 1;
}

/* "was found dead in his cell": not with those whom he killed. */
static int
held(const struct reading *r, const struct number *n)
{
	for (size_t c = 0; c < r->c.n; c++)
		if (EXTENT_HOLDS(n->clause, reading_extent(r, r->c.v[c].a,
		    r->c.v[c].b)) && reading_does(r, c, "held"))
			return 1;
	return 0;
}

/* Of whom a count of one tells that he is dead. */
static int
is_dead(const struct reading *r, size_t k, struct told *who)
{
	const struct number *n = &r->s->numbers.v[k];
	size_t c;

	if (!ended(r, n) || n->value != 1 || held(r, n))
		return 0;
	c = himself(n) ? verb(r, n) : reading_chunk_at(r, n->of.at.start);
	if (c != PIECE_NOT && himself(n))
		c = doer(r, c);
	if (c == PIECE_NOT || c == r->c.n)
		return 0;
	*who = told_read(r, c);
	who->number = k;
	return 1;
}

/* May x, of whom it is told behind y, be the same, as far as words tell? */
static int
may_be(const struct told *x, const struct told *y)
{
	if (x->s == y->s && EXTENT_MEET(x->at, y->at))
		return 1;
	if (x->b > x->a && y->b > y->a)
		return told_same_name(x, y);
	if (x->age > 0 && y->age > 0)
		return x->age == y->age;
	if (x->sex != 0 && y->sex != 0 && x->sex != y->sex)
		return 0;
	return x->pronoun || x->definite || x->b > x->a || x->s == y->s ||
	    (y->s->zone == ZONE_HEADLINE && x->s->n <= y->s->n + TOLD_NEAR);
}

/* Is the dead one who killed the others? */
static int
is_doer(const struct reading *r, const struct told *dead,
    const struct told *deed)
{
	const struct number *n = told_number(dead);

	if (dead->s == deed->s && dead->number == deed->number)
		return 0;
	if (himself(n))
		return may_be(dead, deed);
	if (apart(r, n->of.class))
		return may_be(dead, deed) && (told_number(deed)->value > 1 ||
		    apart(r, deed->class));
	return dead->s == deed->s && EXTENT_MEET(dead->at, deed->at);
}

static void
moved(struct told *t, const struct sentence *s, size_t at)
{
	if (t->s == s && t->number >= at)
		t->number++;
}

/* Those he killed and himself, where the later of the two is told. */
static void
total(const struct reading *r, struct doers *d, struct told *dead,
    struct memory *memory)
{
	const struct number *of = told_number(dead->s == r->s ? dead :
	    &d->deed);
	struct predicate p = of->predicate;
	struct extent clause = of->clause;
	struct number *n, *victims, *one;
	size_t a = r->c.v[reading_chunk_at(r, p.at.start)].head, at;
	struct extent where = reading_extent(r, a, a + 1);

	if (added_taken(r, where))
		return;
	n = added_number(r, where, memory);
	at = (size_t)(n - r->s->numbers.v);
	moved(&d->deed, r->s, at);
	moved(dead, r->s, at);
	victims = told_number(&d->deed);
	one = told_number(dead);
	n->text = reading_text(r, a, a + 1);
	n->kind = NUMBER_IMPLIED;
	n->role = ROLE_TOTAL;
	n->has_value = n->has_range = 1;
	n->value = victims->value + 1;
	n->low = (victims->has_range ? victims->low : victims->value) + 1;
	n->high = (victims->has_range ? victims->high : victims->value) + 1;
	n->modifier = victims->modifier;
	n->of.class = n->of.lemma = SPAN(CLASS_PERSON);
	n->of.elided = 1;
	n->predicate = p;
	n->clause = clause;
	n->rule = SPAN("implied-doers");
	victims->part_of = one->part_of = at;
	victims->part_of_n = d->deed.s == r->s ? NUMBER_NOT : r->s->n;
	one->part_of_n = dead->s == r->s ? NUMBER_NOT : r->s->n;
	if (!apart(r, one->of.class))
		one->of.class = SPAN(CLASS_ATTACKER);
}

/* Does number k count him, too: "killed two and then himself"? */
static int
holds_doer(const struct reading *r, size_t k)
{
	const struct extent *of = &r->s->numbers.v[k].of.at;
	size_t c = reading_chunk_at(r, of->end - 1);

	if (reading_does(r, c, "self"))
		return 1;
	for (size_t i = 0; i < r->s->numbers.n; i++)
		if (r->s->numbers.v[i].part_of == k &&
		    himself(&r->s->numbers.v[i]))
			return 1;
	return 0;
}

void
doers_read(const struct reading *r, struct doers *d, struct memory *memory)
{
	struct told who;

	for (size_t k = 0; !d->known && k < r->s->numbers.n; k++)
		if ((d->known = is_deed(r, k, &who)) != 0) {
			d->deed = who;
			d->counted = holds_doer(r, k);
		}
	for (size_t k = 0; d->n < DOERS_MOST && k < r->s->numbers.n; k++)
		if (is_dead(r, k, &who))
			d->dead[d->n++] = who;
	for (size_t i = 0; d->known && !d->counted && i < d->n; i++)
		if (is_doer(r, &d->dead[i], &d->deed)) {
			total(r, d, &d->dead[i], memory);
			d->counted = 1;
		}
}
