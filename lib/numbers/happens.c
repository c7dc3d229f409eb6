#include "numbers/happens.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/arguments.h"
#include "numbers/befallen.h"
#include "numbers/behind.h"
#include "numbers/countless.h"
#include "numbers/elided.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/obtained.h"
#include "numbers/reach.h"

/* "120 of 350 seats": the 350 are not what was won. */
static int
whole(const struct reading *r, size_t c)
{
	while (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    r->c.v[c - 1].owner)
		c--;
	return c > 1 && reading_prep(r, c - 1, "genitive") &&
	    reading_is(r, c - 2, CHUNK_NOUN) &&
	    reading_head(r, c - 2)->number != PIECE_NOT;
}

/* "12 deaths", "two injured officers": the phrase itself tells the event. */
static int
told_within(const struct reading *r, size_t c, struct number *n)
{
	struct event e;
	struct row row;

	if (nominal_counts(r, r->c.v[c].head, &e)) {
		if (events_row(r->g, e.class, &row))
			n->of.class = lexicon_column(&row, EVENTS_BEFALLS);
	} else if (!befallen_within(r, c, &e))
		return 0;
	events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

/*
 * Bodies are those of whom the sentence has told already; lives claimed and
 * jobs cut are people's.
 */
static void
whose(const struct reading *r, struct number *n, const struct memory *memory)
{
	if (span_is(n->of.class, CLASS_LIFE) ||
	    (span_is(n->of.class, CLASS_JOB) && events_is(r->g,
	    n->predicate.class, EVENTS_BEFALLS, CLASS_PERSON)))
		n->of.class = SPAN(CLASS_PERSON);
	if (span_is(n->of.class, CLASS_BODY) && memory->set &&
	    memory->n == r->s->n && memory->noun.class.n > 0)
		n->of.class = memory->noun.class;
}

/* "two deaths and six injured": nobody whose death is told was only hurt. */
static int
outdone(const struct reading *r, const struct number *n, size_t c,
    const struct event *found)
{
	struct event own;

	return nominal_counts(r, r->c.v[c].head, &own) &&
	    events_stage(r->g, own.class, "final") &&
	    (events_stage(r->g, found->class, "passing") ||
	    (events_is(r->g, found->class, EVENTS_BEFALLS, CLASS_PERSON) &&
	    span_is(n->of.class, CLASS_BODY)));
}

/*
 * "is one of four hurt in the blast", "bury 11 of the 19 who died": what stands
 * right behind the whole is told of it, where the part has been told by "be"
 * already, or a relative clause says so.
 */
static void
told_of_all(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k], *part;
	size_t c = reading_chunk_of(r, k) - 2;
	int is = c > 0 && reading_is(r, c - 1, CHUNK_VERB) &&
	    r->c.v[c - 1].copula;
	struct reached found;

	if (!is && !reading_is(r, m.right + 1, CHUNK_REL))
		return;
	found = behind_read(r, m, SPAN(CLASS_PERSON));
	if (found.strength != REACH_CLEAR || found.role != PART_PATIENT ||
	    !reached_telling(r, &found))
		return;
	events_store(r, &found.event, found.role, &n->predicate);
	part = &r->s->numbers.v[reading_head(r, c)->number];
	if (n->of.class.n == 0)
		n->of = part->of;
	part->part_of = k;
	if (is || part->predicate.at.start == n->predicate.at.start)
		memset(&part->predicate, 0, sizeof(part->predicate));
}

/* What the words say that happens to it, if they do. */
static struct reached
find_event(const struct reading *r, const struct number *n,
    enum counting how, struct mention m)
{
	struct span class = n->of.class;
	struct reached found;

	if (how != COUNTING_NOUN)
		class = SPAN(CLASS_PERSON);
	else if (span_is(n->holder.class, CLASS_LIFE))
		class = n->holder.class;
	found = reach_event(r, m, class);
	obtained_event(r, n, m, &found);
	if (n->kind == NUMBER_ORDINAL || found.event.copula ||
	    found.event.has || events_idle(r->g, &found.event) ||
	    (found.oblique && found.event.kind == EVENT_OTHER) ||
	    (how == COUNTING_NOUN && found.role == PART_PATIENT &&
	    countless_event(r, n, &found.event)))
		found.strength = REACH_NOTHING;
	return found;
}

/* Does the phrase itself tell it, and no clear event outside it more? */
static int
tells_itself(const struct reading *r, size_t k, struct mention m,
    const struct reached *found)
{
	struct number *n = &r->s->numbers.v[k];

	return n->kind != NUMBER_ORDINAL &&
	    !(m.right > reading_chunk_of(r, k) &&
	    r->c.v[m.right].determined) && !(found->strength > 0 &&
	    events_telling(r->g, found->event.class) &&
	    !outdone(r, n, m.right, &found->event)) &&
	    told_within(r, m.right, n);
}

/* "held 40 hostages": the noun tells what befell them, if nothing else does. */
static void
by_noun(const struct reading *r, const struct number *n, struct mention m,
    struct reached *found)
{
	struct event who;

	if (n->kind == NUMBER_CARDINAL &&
	    (found->strength == 0 || found->role != PART_PATIENT) &&
	    befallen_who(r, r->c.v[m.right].head, &who))
		*found = (struct reached){ .event = who, .role = PART_PATIENT,
		    .strength = REACH_CLEAR };
}

/* "recovered the bodies of 12": these tell it by themselves. */
static void
of_bodies(const struct reading *r, struct number *n, struct mention m,
    struct reached *found)
{
	struct span class = n->of.class;

	if (found->strength > 0 &&
	    events_stage(r->g, found->event.class, "final"))
		return;
	found->strength = REACH_NOTHING;
	(void)told_within(r, m.left, n);
	n->of.class = class;
}

void
happens_read(const struct reading *r, size_t k, enum counting how,
    struct mention m, const struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	struct reached found;

	if (whole(r, reading_chunk_of(r, k))) {
		/* "two of the seven kidnapped nurses" */
		if (how != COUNTING_NOUN || !told_within(r, m.right, n))
			told_of_all(r, k, m);
		return;
	}
	if (countless_read(r, k, how, m))
		return;
	found = find_event(r, n, how, m);
	if (how == COUNTING_NOUN && tells_itself(r, k, m, &found)) {
		whose(r, n, memory);
		return;
	}
	if (how == COUNTING_NOUN)
		by_noun(r, n, m, &found);
	if (span_is(n->holder.class, CLASS_BODY))
		of_bodies(r, n, m, &found);
	if (found.strength > 0)
		events_store(r, &found.event, found.oblique ? PART_NONE :
		    found.role, &n->predicate);
	arguments_agent(r, m, n);
	if (how == COUNTING_NOUN)
		whose(r, n, memory);
	else
		elided_fill(r, k, how, memory);
}
