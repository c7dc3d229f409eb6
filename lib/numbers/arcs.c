#include "numbers/arcs.h"

#include <string.h>

#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/walk.h"

/* No noun hangs deeper under the verb that is asked for. */
#define DEEP	8

/* What a noun's relation to its head comes to, on the way up. */
enum way {
	WAY_ENDS,	/* nothing befalls it */
	WAY_FOUND,
	WAY_UP,		/* ask the head */
};

/* The node of a piece: that of its last word. */
static size_t
node_of(const struct reading *r, size_t piece)
{
	return parse_at(reading_parse(r),
	    r->w->v[r->t.v[piece].b - 1].start);
}

/* The chunk in which a node stands, or PIECE_NOT. */
static size_t
chunk_of(const struct reading *r, size_t node)
{
	size_t at = reading_parse(r)->v[node].at.start;
	size_t c = reading_chunk_at(r, at);

	return c < r->c.n && reading_extent(r, r->c.v[c].a,
	    r->c.v[c].b).start <= at ? c : PIECE_NOT;
}

static const struct node *
node(const struct reading *r, size_t i)
{
	return &reading_parse(r)->v[i];
}

static size_t
child(const struct reading *r, size_t i, enum relation relation)
{
	return parse_child(reading_parse(r), i, relation, 0);
}

/* The verb group or phrase at a node tells this event. */
static int
event_at(const struct reading *r, size_t i, struct span class,
    struct event *e)
{
	size_t cop = child(r, i, PARSE_COP);
	size_t c = chunk_of(r, cop != PARSE_NOT ? cop : i);

	if (c == PIECE_NOT)
		return 0;
	if (r->c.v[c].kind == CHUNK_VERB) {
		events_verb(r, c, class, e);
		return 1;
	}
	return events_phrase(r, c, e);
}

/* The verb of which it is subject or object, or one joined to that. */
static int
verb_event(const struct reading *r, size_t i, struct span class,
    struct reached *found)
{
	struct event other;
	size_t k = PARSE_NOT;
	const struct parse *p = reading_parse(r);

	if (!event_at(r, i, class, &found->event))
		return 0;
	if (events_telling(r->g, found->event.class))
		return 1;
	while ((k = parse_child(p, i, PARSE_CONJ, k == PARSE_NOT ? 0 :
	    k + 1)) != PARSE_NOT)
		if (child(r, k, PARSE_NSUBJ) == PARSE_NOT &&
		    child(r, k, PARSE_NSUBJ_PASS) == PARSE_NOT &&
		    event_at(r, k, class, &other) &&
		    events_telling(r->g, other.class)) {
			found->event = other;
			return 1;
		}
	return 1;
}

/* Is it told by the verb itself: "died", "is dead", "suffered injuries"? */
static int
undergoes(const struct event *e)
{
	return (e->kind & (EVENT_UNACCUSATIVE | EVENT_ADJECTIVE |
	    EVENT_PHRASE)) != 0;
}

/* As subject of the verb at node i. */
static int
as_subject(const struct reading *r, size_t i, int passive, struct span class,
    struct reached *found)
{
	size_t c = chunk_of(r, i);

	if (!verb_event(r, i, class, found))
		return 0;
	if (c != PIECE_NOT && r->c.v[c].bare && !undergoes(&found->event))
		found->event.voice = passive ? VOICE_PASSIVE : VOICE_ACTIVE;
	found->role = found->event.voice == VOICE_PASSIVE ||
	    undergoes(&found->event) ? PART_PATIENT : PART_AGENT;
	found->strength = REACH_FINITE;
	return 1;
}

static int
as_object(const struct reading *r, size_t i, struct span class,
    struct reached *found)
{
	if (!verb_event(r, i, class, found) || found->event.copula)
		return 0;
	if (!(found->event.kind & (EVENT_ADJECTIVE | EVENT_PHRASE)))
		found->event.voice = VOICE_ACTIVE;
	found->role = PART_PATIENT;
	found->strength = REACH_CLEAR;
	return 1;
}

/* "attacked by 12 men"; "won by 12 votes" tells how close it was. */
static int
as_agent(const struct reading *r, size_t i, struct span class,
    struct reached *found)
{
	if (grammar_class_is(r->g, class, "gap") ||
	    !event_at(r, i, SPAN(""), &found->event))
		return 0;
	found->role = PART_AGENT;
	found->strength = REACH_CLEAR;
	return 1;
}

/* Has the node a preposition with this part in whens.tsv? */
static int
preposed(const struct reading *r, size_t i, const char *part)
{
	size_t c, k = child(r, i, PARSE_CASE);

	if (k == PARSE_NOT || (c = chunk_of(r, k)) == PIECE_NOT)
		return 0;
	return reading_prep(r, c, part);
}

/* "the deaths of 12 men", "40 people, including 12 men" */
static enum way
under_noun(const struct reading *r, size_t i, struct reached *found)
{
	size_t head = node(r, i)->head, c = chunk_of(r, head), prep;

	if (c == PIECE_NOT || !reading_is(r, c, CHUNK_NOUN))
		return WAY_ENDS;
	prep = child(r, i, PARSE_CASE);
	if (nominal_read(r, r->c.v[c].head, &found->event) &&
	    prep != PARSE_NOT && (prep = chunk_of(r, prep)) != PIECE_NOT &&
	    nominal_takes(&found->event, reading_word(r, prep))) {
		found->role = PART_PATIENT;
		found->strength = REACH_FINITE;
		return WAY_FOUND;
	}
	return preposed(r, i, "part") && !preposed(r, i, "genitive") ?
	    WAY_UP : WAY_ENDS;
}

/*
 * One step from a noun up to what governs it, by its relation:
 *	nsubj:pass	12 men were killed
 *	nsubj		12 men died; 12 men are dead
 *	obj		killed 12 men
 *	obl:agent	was attacked by 12 men
 *	nmod		the deaths of 12 men; 40 people, including 12 men
 *	conj, appos, nummod, compound, flat	as what it hangs on
 */
static enum way
up_from(const struct reading *r, size_t i, struct span class,
    struct reached *found)
{
	enum relation relation = node(r, i)->relation;
	size_t head = node(r, i)->head;

	switch (relation) {
	case PARSE_NSUBJ_PASS:
	case PARSE_NSUBJ:
		return as_subject(r, head, relation == PARSE_NSUBJ_PASS, class,
		    found) ? WAY_FOUND : WAY_ENDS;
	case PARSE_OBJ:
		return as_object(r, head, class, found) ? WAY_FOUND : WAY_ENDS;
	case PARSE_OBL_AGENT:
		return as_agent(r, head, class, found) ? WAY_FOUND : WAY_ENDS;
	case PARSE_NMOD:
		return under_noun(r, i, found);
	case PARSE_CONJ:
		return node(r, head)->upos == UPOS_VERB ? WAY_ENDS : WAY_UP;
	case PARSE_APPOS:
	case PARSE_NUMMOD:
	case PARSE_COMPOUND:
	case PARSE_FLAT:
		return WAY_UP;
	default:
		return WAY_ENDS;
	}
}

static struct reached
upwards(const struct reading *r, size_t i, struct span class)
{
	struct reached none = { 0 }, found = { 0 };
	enum way way = WAY_UP;

	for (int n = 0; n < DEEP && way == WAY_UP; n++) {
		if (node(r, i)->head == PARSE_NOT)
			break;
		way = up_from(r, i, class, &found);
		i = node(r, i)->head;
	}
	return way == WAY_FOUND ? found : none;
}

/* "who" as subject of the relative clause at node i: of which relation? */
static enum relation
relative(const struct reading *r, size_t i)
{
	static const enum relation subjects[] = { PARSE_NSUBJ,
	    PARSE_NSUBJ_PASS };
	size_t k;

	for (size_t n = 0; n < 2; n++)
		if ((k = child(r, i, subjects[n])) != PARSE_NOT &&
		    (k = chunk_of(r, k)) != PIECE_NOT &&
		    reading_is(r, k, CHUNK_REL))
			return subjects[n];
	return PARSE_NONE;
}

/* "12 men of the town killed in a raid", "12 men, all young, who died". */
static struct reached
downwards(const struct reading *r, size_t i, struct span class)
{
	struct reached none = { 0 }, found = { 0 };
	enum relation subject;
	size_t k;

	if ((k = child(r, i, PARSE_RELCL)) != PARSE_NOT && k > i &&
	    (subject = relative(r, k)) != PARSE_NONE &&
	    as_subject(r, k, subject == PARSE_NSUBJ_PASS, class, &found))
		found.strength = REACH_CLEAR;
	else if ((k = child(r, i, PARSE_ACL)) != PARSE_NOT && k > i &&
	    event_at(r, k, class, &found.event)) {
		found.role = found.event.voice == VOICE_PASSIVE ||
		    undergoes(&found.event) ? PART_PATIENT : PART_AGENT;
		found.strength = REACH_CLEAR;
	}
	return reached_telling(r, &found) ? found : none;
}

struct reached
arcs_reach(const struct reading *r, struct mention m, struct span class)
{
	struct reached none = { 0 }, up, down;
	size_t left = node_of(r, r->c.v[m.left].head);
	size_t right = node_of(r, r->c.v[m.right].head);

	if (left == PARSE_NOT || right == PARSE_NOT)
		return none;
	down = downwards(r, right, class);
	up = upwards(r, left, class);
	return down.strength > 0 && !reached_telling(r, &up) ? down : up;
}

static int
dash(const struct word *w)
{
	return !w->glued && (span_is(w->fold, "-") ||
	    span_is(w->text, "\xe2\x80\x94"));
}

/* "LIMA - The toll has risen": what stands before a lone dash is no subject. */
static int
cut_off(const struct reading *r, size_t subject, size_t verb)
{
	unsigned dashes = 0;

	for (size_t i = reading_behind(r, subject); i < reading_first(r, verb);
	    i++)
		dashes += dash(&r->w->v[i]) ? 1 : 0;
	return dashes % 2 == 1;
}

/*
 * "Her rival, Ann Otieno of the Front, won": a tree that joins the verb to the
 * noun with no word that joins has found its subject.
 */
static size_t
joined_noun(const struct reading *r, size_t c, size_t i)
{
	size_t head = node(r, i)->head, found;

	if (node(r, i)->relation != PARSE_CONJ || head > i ||
	    (node(r, head)->upos != UPOS_NOUN &&
	    node(r, head)->upos != UPOS_PROPN) || c == 0 ||
	    !reading_is(r, c - 1, CHUNK_COMMA))
		return PIECE_NOT;
	found = chunk_of(r, head);
	return found != PIECE_NOT && reading_is(r, found, CHUNK_NOUN) &&
	    !walk_preposed(r, found) ? found : PIECE_NOT;
}

size_t
arcs_subject(const struct reading *r, size_t c)
{
	size_t i = node_of(r, r->c.v[c].head), k;

	for (int n = 0; i != PARSE_NOT && n < DEEP; n++) {
		enum relation relation = node(r, i)->relation;

		if ((k = child(r, i, PARSE_NSUBJ)) != PARSE_NOT ||
		    (k = child(r, i, PARSE_NSUBJ_PASS)) != PARSE_NOT) {
			size_t found = chunk_of(r, k);

			if (found != PIECE_NOT && reading_is(r, found,
			    CHUNK_NOUN))
				return walk_preposed(r, found) ||
				    cut_off(r, found, c) ? PIECE_NOT : found;
			if (relation != PARSE_RELCL)
				return PIECE_NOT;
			return chunk_of(r, node(r, i)->head);
		}
		if (relation == PARSE_ACL || relation == PARSE_RELCL)
			return chunk_of(r, node(r, i)->head);
		if (n == 0 && (k = joined_noun(r, c, i)) != PIECE_NOT)
			return k;
		if (relation != PARSE_CONJ && relation != PARSE_XCOMP &&
		    relation != PARSE_ADVCL && relation != PARSE_COP &&
		    relation != PARSE_AUX_PASS)
			return PIECE_NOT;
		i = node(r, i)->head;
	}
	return PIECE_NOT;
}

int
arcs_headless(const struct reading *r, size_t c)
{
	size_t i = node_of(r, r->c.v[c].head);

	return i != PARSE_NOT && node(r, i)->upos == UPOS_ADJ;
}
