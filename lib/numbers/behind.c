#include "numbers/behind.h"

#include "facts/vocabulary.h"
#include "numbers/nouns.h"
#include "numbers/walk.h"

static void
set(const struct reading *r, struct reached *to, size_t verb,
    struct span class, enum strength strength)
{
	events_verb(r, verb, class, &to->event);
	to->strength = strength;
	to->role = events_undergone(&to->event) ? PART_PATIENT : PART_AGENT;
}

/* "3 killed 30 wounded": number and participle twice, without a comma. */
static int
fused(const struct reading *r, size_t i)
{
	struct event e;

	return i > 0 && reading_is(r, i - 1, CHUNK_NOUN) &&
	    walk_numbered(r, i - 1) && walk_numbered(r, i + 1) &&
	    ((reading_is(r, i + 2, CHUNK_VERB) && r->c.v[i + 2].bare) ||
	    events_phrase(r, i + 2, &e));
}

/* An object behind the verb: "shot at officers"; "shot at club" tells where. */
static int
has_object(const struct reading *r, size_t i, const struct event *e)
{
	size_t o = reading_past(r, i + 1, e->b);
	struct noun noun;

	if (!reading_is(r, o, CHUNK_NOUN))
		return 0;
	if (o == i + 1 || !reading_is(r, o - 1, CHUNK_PREP) ||
	    r->c.v[o].determined || r->c.v[o].pronoun)
		return 1;
	nouns_chunk(r, o, &noun);
	return grammar_under(r->g, noun.class, CLASS_PERSON);
}

/* An -ed form with nothing before it: what does it make of the mention? */
static enum strength
bare_verb(const struct reading *r, size_t i, struct span class,
    struct reached *to)
{
	struct event e;

	events_verb(r, i, class, &e);
	set(r, to, i, class, REACH_CLEAR);
	if (e.kind == EVENT_PHRASE || e.kind == EVENT_ADJECTIVE) {
		to->role = PART_PATIENT;
		return REACH_CLEAR;
	}
	if (e.kind == EVENT_UNACCUSATIVE || e.kind == EVENT_UNERGATIVE) {
		to->event.voice = VOICE_ACTIVE;
		to->role = e.kind == EVENT_UNERGATIVE ? PART_AGENT :
		    PART_PATIENT;
		return REACH_FINITE;
	}
	if (has_object(r, i, &e) && (e.a <= reading_head(r, i)->a ||
	    reading_is(r, i + 1, CHUNK_CONJ)) && !fused(r, i)) {
		to->event.voice = VOICE_ACTIVE;
		to->role = PART_AGENT;
		return REACH_FINITE;
	}
	return REACH_CLEAR;
}

static int
keep(const struct reading *r, struct reached *best,
    const struct reached *found, enum strength s)
{
	if (best->strength >= s || (best->strength == REACH_CLEAR &&
	    !best->loose && reached_telling(r, best) &&
	    !reached_telling(r, found)))
		return 0;
	*best = *found;
	best->strength = s;
	return 1;
}

/* A verb met on the walk to the right; returns where to go on, or PIECE_NOT. */
static size_t
meet_verb(const struct reading *r, size_t i, size_t first,
    struct span class, struct reached *best)
{
	const struct chunk *c = &r->c.v[i];
	struct reached found = { 0 };

	if (c->infinitive && !c->finite)
		return walk_noun(r, i + 1);
	if (walk_naming(r, i) > i)
		return walk_naming(r, i);
	if (c->bare) {
		enum strength s = bare_verb(r, i, class, &found);

		/* "the brother of the woman killed there said" */
		found.loose = i != first;
		(void)keep(r, best, &found, s);
		return s == REACH_FINITE ? PIECE_NOT : i + 1;
	}
	set(r, &found, i, class, REACH_FINITE);
	if (!c->ing || c->finite) {
		(void)keep(r, best, &found, REACH_FINITE);
		return PIECE_NOT;
	}
	(void)keep(r, best, &found, c->passive || (i == first &&
	    events_manner(r, i, MANNER_SUFFERS)) ? REACH_CLEAR : REACH_WEAK);
	return walk_noun(r, i + 1);
}

static size_t
meet_relative(const struct reading *r, size_t i, size_t first,
    struct span class, struct reached *best)
{
	struct reached found = { 0 };
	int comma = reading_is(r, i - 1, CHUNK_COMMA);
	size_t end = walk_relative(r, i);

	if (i - (comma ? 1 : 0) == first && reading_is(r, i + 1, CHUNK_VERB)) {
		if (r->c.v[i + 1].bare)
			(void)bare_verb(r, i + 1, class, &found);
		else
			set(r, &found, i + 1, class, REACH_CLEAR);
		if (events_telling(r->g, found.event.class))
			(void)keep(r, best, &found, REACH_CLEAR);
	}
	if (comma && !reading_is(r, end, CHUNK_COMMA))
		return PIECE_NOT;
	return end;
}

static size_t
meet(const struct reading *r, size_t i, size_t first, struct span class,
    struct reached *best)
{
	struct reached found = { .role = PART_PATIENT };
	size_t next;

	if (events_phrase(r, i, &found.event) && !(r->c.v[i].kind ==
	    CHUNK_PREP && reading_is(r, i - 1, CHUNK_VERB) &&
	    r->c.v[i - 1].ing)) {
		(void)keep(r, best, &found, REACH_CLEAR);
		if (reached_telling(r, best))
			return PIECE_NOT;
		for (next = i; next < r->c.n &&
		    reading_behind(r, next) < found.event.b; next++)
			;
		return walk_noun(r, next + 1);	/* aboard the ship */
	}
	switch (r->c.v[i].kind) {
	case CHUNK_DATE:
	case CHUNK_ADJ:
		return i + 1;
	case CHUNK_PREP:
		return walk_prep(r, i);
	case CHUNK_VERB:
		return meet_verb(r, i, first, class, best);
	case CHUNK_REL:
		return meet_relative(r, i, first, class, best);
	case CHUNK_COMMA:
		if (best->strength >= REACH_CLEAR)
			return PIECE_NOT;
		next = walk_comma(r, i);
		/* "17 scenes, 7 dead" */
		return reading_is(r, next, CHUNK_ADJ) && class.n > 0 &&
		    !grammar_under(r->g, class, CLASS_PERSON) ?
		    PIECE_NOT : next;
	case CHUNK_CONJ:
		if (best->strength >= REACH_CLEAR ||
		    !reading_is(r, i + 1, CHUNK_NOUN))
			return PIECE_NOT;
		return walk_noun(r, i + 1);
	case CHUNK_STOP:
		return walk_aside(r, i);
	case CHUNK_NONE: case CHUNK_NOUN: case CHUNK_SUB:
		break;
	}
	return PIECE_NOT;
}

/* "Thirty killed in strikes on": right behind a number alone it is the verb. */
static int
headline_verb(const struct reading *r, struct mention m,
    const struct reached *best)
{
	size_t verb = m.right + 1;

	return reading_head(r, m.right)->number != PIECE_NOT &&
	    reading_is(r, verb, CHUNK_VERB) && r->c.v[verb].bare &&
	    reached_telling(r, best);
}

struct reached
behind_read(const struct reading *r, struct mention m, struct span class)
{
	struct reached best = { 0 };
	size_t first = walk_parts(r, m.right + 1), i = first, next;

	for (size_t n = 0; i < r->c.n && n < WALK_FAR; n++, i = next) {
		next = meet(r, i, first, class, &best);
		if (next == PIECE_NOT || next <= i ||
		    (n == 0 && headline_verb(r, m, &best)))
			break;
	}
	return best;
}
