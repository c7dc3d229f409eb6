#include "numbers/inverted.h"

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/walk.h"

/* "Killed were two nuns": the participle opens the clause. */
static int
fronted(const struct reading *r, size_t c, struct event *e)
{
	if (!reading_is(r, c, CHUNK_VERB) || !r->c.v[c].bare ||
	    reading_is(r, c - 1, CHUNK_NOUN) || reading_is(r, c - 1, CHUNK_REL))
		return 0;
	events_verb(r, c, SPAN(CLASS_PERSON), e);
	return 1;
}

/* "the dead", "those killed", "those who died" */
static int
those(const struct reading *r, size_t c, struct event *e)
{
	size_t who = c - 1;

	if (befallen_those(r, c, e))
		return 1;
	if (c == 0 || !reading_is(r, c, CHUNK_VERB))
		return 0;
	if (who > 0 && reading_is(r, who, CHUNK_REL))
		who--;
	else if (!r->c.v[c].bare)
		return 0;
	if (!reading_is(r, who, CHUNK_NOUN) || !r->c.v[who].pronoun)
		return 0;
	events_verb(r, c, SPAN(CLASS_PERSON), e);
	return e->voice == VOICE_PASSIVE || e->kind == EVENT_UNACCUSATIVE;
}

/*
 * The verb right before chunk c that says who its subject is: "were", "were
 * identified as"; or PIECE_NOT.
 */
static size_t
says_who(const struct reading *r, size_t c)
{
	if (reading_prep(r, c - 1, "role") && c > 2 &&
	    events_manner(r, c - 2, MANNER_AS) && r->c.v[c - 2].passive)
		c--;
	else if (!reading_is(r, c - 1, CHUNK_VERB) || !r->c.v[c - 1].copula)
		return PIECE_NOT;
	return r->c.v[c - 1].negated ? PIECE_NOT : c - 1;
}

int
inverted_read(const struct reading *r, struct mention m, struct reached *found)
{
	size_t verb = walk_list_start(r, m.left);

	if (reading_is(r, verb, CHUNK_NOUN) && verb > 1 &&
	    reading_is(r, verb - 1, CHUNK_STOP))
		verb--;		/* "The dead are:" */
	if (verb < 2 || (verb = says_who(r, verb)) == PIECE_NOT ||
	    verb == 0 || !(those(r, verb - 1, &found->event) ||
	    fronted(r, verb - 1, &found->event) || (verb > 1 &&
	    verb + 1 == m.left && events_phrase(r, verb - 2, &found->event))) ||
	    found->event.b > reading_first(r, verb))
		return 0;
	found->role = PART_PATIENT;
	found->strength = REACH_FINITE;
	return reached_telling(r, found);
}

int
inverted_echo(const struct reading *r, struct mention m, struct span class,
    struct reached *found)
{
	const struct chunk *verb;
	size_t i = m.left - 1, t;

	if (m.left < 3 || !reading_is(r, i, CHUNK_VERB))
		return 0;
	verb = &r->c.v[i];
	t = r->t.v[verb->a].tag == TAG_AUX ? verb->a - 1 : verb->a;
	if (r->t.v[verb->head].tag != TAG_AUX || verb->negated ||
	    !reading_means(r, r->t.v[t].fold, "echo"))
		return 0;
	while (i-- > 0)
		if (r->c.v[i].kind == CHUNK_VERB)
			break;
	if (i == (size_t)-1)
		return 0;
	events_verb(r, i, class, &found->event);
	if (!events_undergone(&found->event))
		return 0;
	found->role = PART_PATIENT;
	found->strength = REACH_FINITE;
	found->echo = 1;
	return reached_telling(r, found);
}
