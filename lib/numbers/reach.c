#include "numbers/reach.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/arcs.h"
#include "numbers/befallen.h"
#include "numbers/behind.h"
#include "numbers/clauses.h"
#include "numbers/inverted.h"
#include "numbers/nominal.h"
#include "numbers/walk.h"

/*
 * The rules.  What stands right beside the mention tells surely; else the tree
 * is asked (arcs.h), and where that has no answer the chunks are walked.
 */

/* Mentions inside mentions: "including", holders. */
#define DEEP	3

static struct reached	reach(const struct reading *, struct mention,
    struct span, int);

/* "killed 12 people": the object of the verb right before. */
static struct reached
object_of(const struct reading *r, size_t verb, struct span class)
{
	struct reached found = { .role = PART_PATIENT };
	const struct chunk *c = &r->c.v[verb];

	if (c->copula)
		return found;
	events_verb(r, verb, class, &found.event);
	if (found.event.copula)
		return found;
	if (found.event.kind == EVENT_UNACCUSATIVE &&
	    found.event.b > reading_behind(r, verb))
		return found;	/* "suffering from a wound": an event alone */
	if (c->bare || !c->passive)
		found.event.voice = VOICE_ACTIVE;
	found.strength = REACH_CLEAR;
	return found;
}

/* "the death of 12": a noun that tells an event, at chunk i, preposition p. */
static int
event_noun(const struct reading *r, size_t i, size_t p, struct reached *found)
{
	if (!reading_is(r, i, CHUNK_NOUN) ||
	    !nominal_read(r, r->c.v[i].head, &found->event) ||
	    !nominal_takes(&found->event, reading_word(r, p)))
		return 0;
	found->role = PART_PATIENT;
	found->strength = REACH_FINITE;
	return 1;
}

/* "broke into 12 homes": a verb whose row takes the preposition. */
static int
particle_verb(const struct reading *r, size_t p, struct span class,
    struct reached *found)
{
	size_t word = reading_first(r, p);

	if (p == 0 || !reading_is(r, p - 1, CHUNK_VERB))
		return 0;
	events_verb(r, p - 1, class, &found->event);
	if (found->event.kind == EVENT_OTHER || found->event.b <= word)
		return 0;
	found->role = PART_PATIENT;
	found->event.voice = VOICE_ACTIVE;
	found->strength = REACH_FINITE;
	return 1;
}

/* "attacked by 12 men"; "won by 12 votes" tells how close it was. */
static int
by_agent(const struct reading *r, size_t p, struct span class,
    struct reached *found)
{
	size_t verb = clauses_before(r, p, CHUNK_VERB);

	if (!reading_does(r, p, "agent") || verb == PIECE_NOT ||
	    grammar_class_is(r->g, class, "gap") ||
	    !(r->c.v[verb].passive || r->c.v[verb].bare))
		return 0;
	events_verb(r, verb, SPAN(""), &found->event);
	found->role = PART_AGENT;
	found->strength = REACH_CLEAR;
	return 1;
}

/* "in 12 cities": a circumstance of the verb of its clause. */
static struct reached
circumstance(const struct reading *r, size_t i)
{
	struct reached found = { .oblique = 1 };
	size_t verb = clauses_before(r, i, CHUNK_VERB);

	for (size_t k = i; verb == PIECE_NOT && k < r->c.n; k++)
		if (r->c.v[k].kind == CHUNK_VERB &&
		    r->c.v[k].clause == r->c.v[i].clause)
			verb = k;
	if (verb == PIECE_NOT)
		return found;
	events_verb(r, verb, SPAN(""), &found.event);
	if (!found.event.copula && !found.event.has)
		found.strength = REACH_WEAK;
	return found;
}

/* What the preposition before the mention makes of it. */
static struct reached
after_prep(const struct reading *r, struct mention m, struct span class,
    int depth)
{
	struct reached found = { 0 };
	size_t p = m.left - 1, before = p;

	if (particle_verb(r, p, class, &found) ||
	    (p > 0 && event_noun(r, p - 1, p, &found)) ||
	    by_agent(r, p, class, &found))
		return found;
	if (before > 0 && reading_is(r, before - 1, CHUNK_COMMA))
		before--;
	while (before > 1 && reading_is(r, before - 1, CHUNK_DATE))
		before -= reading_is(r, before - 2, CHUNK_PREP) ? 2 : 1;
	if (reading_includes(r, p) && before > 0 &&
	    reading_is(r, before - 1, CHUNK_NOUN)) {
		struct mention whole = { before - 1, m.right };

		found = reach(r, whole, class, depth - 1);
		return found;
	}
	found = behind_read(r, m, class);
	if (found.strength == REACH_CLEAR ||
	    (found.strength == REACH_WEAK && reading_does(r, p, "beside")))
		return found;
	memset(&found, 0, sizeof(found));
	if (events_phrase(r, m.right + 1, &found.event)) {
		/* "a plane with 72 people on board crashed" */
		found.role = PART_PATIENT;
		found.strength = REACH_CLEAR;
		return found;
	}
	if (reading_does(r, p, "holds") &&
	    (grammar_under(r->g, class, CLASS_PLACE) ||
	    grammar_under(r->g, class, CLASS_BUILDING)))
		return circumstance(r, m.left);
	return found;
}

static struct reached
listed(const struct reading *r, struct mention m, struct span class,
    int depth)
{
	struct reached none = { 0 }, found;
	size_t start = walk_list_start(r, m.left), before = 0;

	/* "six priests and two employees": as the number before */
	if (m.left > 1 && (before = walk_aside_back(r, m.left - 1)) ==
	    PIECE_NOT)
		before = m.left - 2;
	if (m.left > 1 && start <= before &&
	    reading_is(r, before, CHUNK_NOUN) && walk_numbered(r, before)) {
		struct mention item = { before, m.right };

		found = reach(r, item, class, depth - 1);
		if (found.strength > 0 && !found.oblique)
			return found;
	}
	if (start == 0 || start == m.left)
		return none;
	if (reading_is(r, start - 1, CHUNK_VERB))
		return object_of(r, start - 1, class);
	if (reading_is(r, start - 1, CHUNK_PREP)) {
		found = none;
		if (particle_verb(r, start - 1, class, &found) || (start > 1 &&
		    event_noun(r, start - 2, start - 1, &found)))
			return found;
	}
	return none;
}

/*
 * "killed on Monday along with nine others", "was shot together with": as what
 * the words that join stand behind.
 */
static int
along(const struct reading *r, struct mention m, struct span class,
    struct reached *found)
{
	const struct piece *t;
	size_t i = m.left;

	if (i < 2 || !reading_is(r, --i, CHUNK_CONJ))
		return 0;
	t = &r->t.v[r->c.v[i].a];
	if (!reading_means(r, reading_key(r, t->a, t->b), "adds-behind"))
		return 0;
	while (i > 0 && !reading_is(r, i, CHUNK_VERB) &&
	    !reading_is(r, i, CHUNK_STOP) && !reading_is(r, i, CHUNK_REL))
		i--;
	if (!reading_is(r, i, CHUNK_VERB))
		return 0;
	*found = object_of(r, i, class);
	if (!(r->c.v[i].passive || r->c.v[i].bare ||
	    found->event.kind == EVENT_UNACCUSATIVE) ||
	    !reached_telling(r, found))
		return 0;
	found->event.voice = VOICE_PASSIVE;
	return 1;
}

/* "3 killed 30 wounded": the verb before is told of the number before it. */
static int
taken(const struct reading *r, size_t verb)
{
	return verb > 0 && r->c.v[verb].bare && reading_is(r, verb - 1,
	    CHUNK_NOUN) && walk_numbered(r, verb - 1);
}

/* Does what tells the event stand right behind the mention? */
static int
beside(const struct reading *r, struct mention m)
{
	struct event e;
	size_t i = m.right + 1;

	return reading_is(r, i, CHUNK_VERB) || events_phrase(r, i, &e);
}

/* The verb right before: does what it leads to stand behind the mention? */
static int
gives_way(const struct reading *r, struct mention m,
    const struct reached *right)
{
	size_t verb = m.left - 1;

	if (right->strength < REACH_CLEAR || r->c.v[verb].passive)
		return 0;
	if (taken(r, verb) || (beside(r, m) &&
	    reading_head(r, m.right)->number != PIECE_NOT &&
	    right->role == PART_PATIENT && reached_telling(r, right)))
		return 1;	/* "suffered two dead" */
	if (r->c.v[verb].copula)
		return 1;
	if (events_manner(r, verb, MANNER_SAYS))
		return 1;
	return right->strength == REACH_CLEAR &&
	    events_manner(r, verb, MANNER_LEADS);
}

/* What the tree says of it, if it is more than that somebody says something. */
static int
by_tree(const struct reading *r, struct mention m, struct span class,
    struct reached *found)
{
	if (beside(r, m))
		return 0;
	*found = arcs_reach(r, m, class);
	return found->strength > 0 && !events_idle(r->g, &found->event);
}

/*
 * "two died and eight others, including a girl, were hurt": a new subject,
 * whatever the tree joins it to.
 */
static int
begins(const struct reading *r, struct mention m, const struct reached *tree,
    struct reached *own)
{
	if (m.left == 0 || !reading_is(r, m.left - 1, CHUNK_CONJ) ||
	    tree->event.a >= reading_first(r, m.left))
		return 0;
	return own->strength == REACH_FINITE && reached_telling(r, own);
}

/* "the deaths of five monks and two cooks angered many": told by a noun. */
static int
named(const struct reading *r, const struct reached *found)
{
	return found->event.kind == EVENT_NOUN && reached_telling(r, found);
}

/* Is it told by the verb before it, whatever stands behind? */
static int
is_object(const struct reading *r, struct mention m,
    const struct reached *left, const struct reached *right)
{
	if (left->strength == 0)
		return 0;
	if (walk_resumes(r, m.left, m.right))
		return 1;
	if (gives_way(r, m, right))
		return 0;
	return (reading_is(r, m.right + 1, CHUNK_COMMA) &&
	    !reading_is(r, walk_parts(r, m.right + 1) + 1, CHUNK_REL)) ||
	    right->strength != REACH_CLEAR ||
	    reached_telling(r, left) || !reached_telling(r, right);
}

/* As the words around it tell: the verb before, the list it is in, the rest. */
static struct reached
by_words(const struct reading *r, struct mention m, struct span class,
    int depth, int verb_before)
{
	struct reached right = behind_read(r, m, class), left;

	if (verb_before) {
		left = object_of(r, m.left - 1, class);
		if (is_object(r, m, &left, &right))
			return left;
	}
	left = listed(r, m, class, depth);
	if (right.strength >= REACH_CLEAR &&
	    (reached_telling(r, &right) || !named(r, &left)))
		return right;
	return left.strength > 0 ? left : right;
}

static struct reached
reach(const struct reading *r, struct mention m, struct span class, int depth)
{
	struct reached found, other;
	int verb_before = m.left > 0 && reading_is(r, m.left - 1, CHUNK_VERB);

	memset(&found, 0, sizeof(found));
	if (depth == 0)
		return found;
	if (m.left > 0 && reading_is(r, m.left - 1, CHUNK_PREP))
		return reading_prep(r, m.left - 1, "role") &&
		    inverted_read(r, m, &found) ? found :
		    after_prep(r, m, class, depth);
	if (along(r, m, class, &found) || inverted_read(r, m, &found) ||
	    inverted_echo(r, m, class, &found))
		return found;
	if (verb_before || !by_tree(r, m, class, &found))
		return by_words(r, m, class, depth, verb_before);
	other = behind_read(r, m, class);
	if (begins(r, m, &found, &other))
		return other;
	other = listed(r, m, class, depth);
	return !reached_telling(r, &found) && named(r, &other) ? other : found;
}

/*
 * "Blast that killed guard - Lima News 7": who published it is nobody whom the
 * event in front of the dash befell; "Killed - Ana Gil" names one.
 */
static int
publishes(const struct reading *r, size_t c, const struct event *e)
{
	size_t stop = c;

	if (r->s->zone != ZONE_HEADLINE || reading_head(r, c)->tag != TAG_NAME)
		return 0;
	while (stop > 0 && !reading_is(r, stop, CHUNK_STOP))
		stop--;
	return stop > 0 && (span_is(reading_word(r, stop), "-") ||
	    span_is(reading_word(r, stop), "|")) &&
	    r->t.v[r->c.v[stop - 1].b - 1].b > e->b;
}

struct reached
reach_event(const struct reading *r, struct mention m, struct span class)
{
	struct reached found = reach(r, m, class, DEEP);

	if (found.strength > 0 && publishes(r, m.right, &found.event))
		return (struct reached){ .strength = 0 };
	if (found.role == PART_PATIENT)
		befallen_spared(r, &found.event);
	return found;
}
