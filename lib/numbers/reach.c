#include "numbers/reach.h"

#include <string.h>

#include "numbers/clauses.h"

/*
 * The rules, by what stands beside the mention.  This is the pattern reach that
 * a dependency tree replaces: a subject is an arc, not a walk.
 */

/* No walk is longer, in chunks. */
#define FAR	24
/* Mentions inside mentions: "including", holders. */
#define DEEP	3

enum strength { NOTHING, WEAK, CLEAR, FINITE };

static struct reached	reach(const struct reading *, struct mention,
    struct span, int);

static int
word_is(const struct reading *r, size_t c, const char *word)
{
	return span_is(reading_word(r, c), word);
}

/* Past a noun phrase at i and the owners, "of" and dates that hang on it. */
static size_t
past_noun(const struct reading *r, size_t i)
{
	while (reading_is(r, i, CHUNK_NOUN) && r->c.v[i].owner)
		i++;
	if (reading_is(r, i, CHUNK_NOUN))
		i++;
	while (reading_is(r, i, CHUNK_PREP) && word_is(r, i, "of") &&
	    reading_is(r, i + 1, CHUNK_NOUN))
		i = past_noun(r, i + 1);
	return i;
}

size_t
reach_phrase_end(const struct reading *r, size_t c)
{
	size_t end = past_noun(r, c);

	return end > c ? end - 1 : c;
}

/* Past a preposition at i and its noun or -ing clause. */
static size_t
past_prep(const struct reading *r, size_t i)
{
	i++;
	if (reading_is(r, i, CHUNK_VERB) && r->c.v[i].ing)
		i++;
	if (reading_is(r, i, CHUNK_DATE))
		return i + 1;
	return past_noun(r, i);
}

/* From a relative pronoun at i to where the outer clause goes on. */
static size_t
past_relative(const struct reading *r, size_t i)
{
	int verbs = 0;

	for (i++; i < r->c.n; i++) {
		const struct chunk *c = &r->c.v[i];

		if (c->kind == CHUNK_COMMA || c->kind == CHUNK_STOP)
			return i;
		if (c->kind == CHUNK_VERB && !c->infinitive && !c->ing &&
		    !c->bare && verbs++ > 0 && r->c.v[i - 1].kind != CHUNK_CONJ)
			return i;
	}
	return i;
}

static void
set(const struct reading *r, struct reached *to, size_t verb,
    struct span class, enum strength strength)
{
	events_verb(r, verb, class, &to->event);
	to->strength = (int)strength;
	to->role = PART_AGENT;
	if (to->event.voice == VOICE_PASSIVE || to->event.kind == 'i')
		to->role = PART_PATIENT;
}

/* An -ed form with nothing before it: what does it make of the mention? */
static enum strength
bare_verb(const struct reading *r, size_t i, struct span class,
    struct reached *to)
{
	struct event e;

	events_verb(r, i, class, &e);
	set(r, to, i, class, CLEAR);
	if (e.kind == 'p' || e.kind == 'a') {
		to->role = PART_PATIENT;
		return CLEAR;
	}
	if (e.kind == 'i' || e.kind == 'm') {
		to->event.voice = VOICE_ACTIVE;
		to->role = e.kind == 'm' ? PART_AGENT : PART_PATIENT;
		return FINITE;
	}
	if (reading_is(r, i + 1, CHUNK_NOUN) && e.a <= r->t.v[
	    r->c.v[i].head].a) {
		to->event.voice = VOICE_ACTIVE;
		to->role = PART_AGENT;
		return FINITE;
	}
	return CLEAR;
}

static int
numbered(const struct reading *r, size_t c)
{
	for (size_t t = r->c.v[c].a; t < r->c.v[c].b; t++)
		if (r->t.v[t].number != TOKEN_NOT)
			return 1;
	return 0;
}

/* "4 dead, 2 injured", "12 policemen, dozens of protesters killed" */
static int
numbers_listed(const struct reading *r, size_t i)
{
	size_t verb = past_noun(r, i);

	return verb > i && numbered(r, i) && reading_is(r, verb, CHUNK_VERB) &&
	    !events_manner(r, verb, 's');
}

/* The verb behind the comma that ends what was inserted at i; TOKEN_NOT. */
static size_t
past_insertion(const struct reading *r, size_t i)
{
	for (size_t k = i; k + 1 < r->c.n && k - i < FAR / 2; k++) {
		if (r->c.v[k].kind == CHUNK_STOP ||
		    r->c.v[k].kind == CHUNK_SUB)
			break;
		if (r->c.v[k].kind == CHUNK_COMMA &&
		    reading_is(r, k + 1, CHUNK_VERB) && !r->c.v[k + 1].ing)
			return k + 1;
	}
	return TOKEN_NOT;
}

/* "-- two men and a woman -- were wounded": the verb behind the second mark. */
static size_t
past_aside(const struct reading *r, size_t i)
{
	for (size_t k = i + 1; k + 1 < r->c.n && k - i < FAR / 2; k++)
		if (r->c.v[k].kind == CHUNK_STOP && k > i + 1)
			return reading_is(r, k + 1, CHUNK_STOP) &&
			    reading_is(r, k + 2, CHUNK_VERB) ? k + 2 :
			    reading_is(r, k + 1, CHUNK_VERB) ? k + 1 :
			    TOKEN_NOT;
	return TOKEN_NOT;
}

/* Past commas: lists and appositions.  TOKEN_NOT where the walk ends. */
static size_t
past_comma(const struct reading *r, size_t i)
{
	size_t k = i + 1;

	if (reading_is(r, k, CHUNK_REL) || reading_is(r, k, CHUNK_CONJ))
		return k;
	if (reading_is(r, k, CHUNK_VERB) && !r->c.v[k].ing)
		return r->c.v[k].finite || r->c.v[k].bare ? k : TOKEN_NOT;
	if (reading_is(r, k, CHUNK_VERB) || reading_is(r, k, CHUNK_PREP))
		return past_insertion(r, k);
	if (numbers_listed(r, k))
		return past_noun(r, k);
	for (; k < r->c.n && k - i < FAR / 2; k++) {
		enum chunk_kind kind = r->c.v[k].kind;

		if (kind == CHUNK_COMMA || kind == CHUNK_CONJ)
			return k;
		if (kind != CHUNK_NOUN && kind != CHUNK_PREP &&
		    kind != CHUNK_DATE)
			return TOKEN_NOT;
	}
	return TOKEN_NOT;
}

/* Is it an event that people ask numbers about? */
static int
telling(const struct reading *r, const struct reached *found)
{
	return found->strength > 0 &&
	    events_telling(r->g, found->event.class);
}

static int
keep(const struct reading *r, struct reached *best,
    const struct reached *found, enum strength s)
{
	if (best->strength >= (int)s || (best->strength == (int)CLEAR &&
	    !best->loose && telling(r, best) && !telling(r, found)))
		return 0;
	*best = *found;
	best->strength = (int)s;
	return 1;
}

/* A verb met on the walk to the right; returns where to go on, or TOKEN_NOT. */
static size_t
meet_verb(const struct reading *r, size_t i, size_t first,
    struct span class, struct reached *best)
{
	const struct chunk *c = &r->c.v[i];
	struct reached found = { 0 };

	if (c->infinitive && !c->finite)
		return past_noun(r, i + 1);
	if (c->bare) {
		enum strength s = bare_verb(r, i, class, &found);

		/* "the brother of the woman killed there said" */
		found.loose = i != first;
		(void)keep(r, best, &found, s);
		return s == FINITE ? TOKEN_NOT : i + 1;
	}
	set(r, &found, i, class, FINITE);
	if (!c->ing || c->finite) {
		(void)keep(r, best, &found, FINITE);
		return TOKEN_NOT;
	}
	(void)keep(r, best, &found, c->passive ? CLEAR : WEAK);
	return past_noun(r, i + 1);
}

static size_t
meet_relative(const struct reading *r, size_t i, size_t first,
    struct span class, struct reached *best)
{
	struct reached found = { 0 };
	int comma = reading_is(r, i - 1, CHUNK_COMMA);
	size_t end = past_relative(r, i);

	if (i - (comma ? 1 : 0) == first && reading_is(r, i + 1, CHUNK_VERB)) {
		if (r->c.v[i + 1].bare)
			(void)bare_verb(r, i + 1, class, &found);
		else
			set(r, &found, i + 1, class, CLEAR);
		if (events_telling(r->g, found.event.class))
			(void)keep(r, best, &found, CLEAR);
	}
	if (comma && !reading_is(r, end, CHUNK_COMMA))
		return TOKEN_NOT;
	return end;
}

static size_t
meet(const struct reading *r, size_t i, size_t first, struct span class,
    struct reached *best)
{
	struct reached found = { .role = PART_PATIENT };
	size_t next;

	if (events_phrase(r, i, &found.event)) {
		(void)keep(r, best, &found, CLEAR);
		if (telling(r, best))
			return TOKEN_NOT;
		for (next = i; next < r->c.n && r->t.v[r->c.v[next].b -
		    1].b < found.event.b; next++)
			;
		return next + 1;
	}
	switch (r->c.v[i].kind) {
	case CHUNK_DATE:
	case CHUNK_ADJ:
		return i + 1;
	case CHUNK_PREP:
		return past_prep(r, i);
	case CHUNK_VERB:
		return meet_verb(r, i, first, class, best);
	case CHUNK_REL:
		return meet_relative(r, i, first, class, best);
	case CHUNK_COMMA:
		if (best->strength >= (int)CLEAR)
			return TOKEN_NOT;
		return past_comma(r, i);
	case CHUNK_CONJ:
		if (best->strength >= (int)CLEAR ||
		    !reading_is(r, i + 1, CHUNK_NOUN))
			return TOKEN_NOT;
		return past_noun(r, i + 1);
	case CHUNK_STOP:
		return past_aside(r, i);
	case CHUNK_NONE: case CHUNK_NOUN: case CHUNK_SUB:
		break;
	}
	return TOKEN_NOT;
}

static struct reached
to_the_right(const struct reading *r, struct mention m, struct span class)
{
	struct reached best = { 0 };
	size_t i = m.right + 1, next;

	for (size_t n = 0; i < r->c.n && n < FAR; n++, i = next) {
		next = meet(r, i, m.right + 1, class, &best);
		if (next == TOKEN_NOT || next <= i)
			break;
	}
	return best;
}

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
	if (c->bare || !c->passive)
		found.event.voice = VOICE_ACTIVE;
	found.strength = CLEAR;
	return found;
}

/* "the death of 12": a noun that tells an event, at chunk i, preposition p. */
static int
event_noun(const struct reading *r, size_t i, size_t p, struct reached *found)
{
	struct span prepositions;
	int counts;

	if (!reading_is(r, i, CHUNK_NOUN) ||
	    !events_nominal(r, r->c.v[i].head, &found->event, &prepositions,
	    &counts) || !events_takes(prepositions, reading_word(r, p)))
		return 0;
	found->role = PART_PATIENT;
	found->strength = FINITE;
	return 1;
}

/* "broke into 12 homes": a verb whose row takes the preposition. */
static int
particle_verb(const struct reading *r, size_t p, struct span class,
    struct reached *found)
{
	size_t word = r->t.v[r->c.v[p].a].a;

	if (p == 0 || !reading_is(r, p - 1, CHUNK_VERB))
		return 0;
	events_verb(r, p - 1, class, &found->event);
	if (found->event.kind == 0 || found->event.b <= word)
		return 0;
	found->role = PART_PATIENT;
	found->event.voice = VOICE_ACTIVE;
	found->strength = FINITE;
	return 1;
}

/* "attacked by 12 men". */
static int
by_agent(const struct reading *r, size_t p, struct reached *found)
{
	size_t verb = clauses_before(r, p, CHUNK_VERB);

	if (!word_is(r, p, "by") || verb == TOKEN_NOT ||
	    !(r->c.v[verb].passive || r->c.v[verb].bare))
		return 0;
	events_verb(r, verb, SPAN(""), &found->event);
	found->role = PART_AGENT;
	found->strength = CLEAR;
	return 1;
}

/* "in 12 cities": a circumstance of the verb of its clause. */
static struct reached
circumstance(const struct reading *r, size_t i)
{
	struct reached found = { .oblique = 1 };
	size_t verb = clauses_before(r, i, CHUNK_VERB);

	for (size_t k = i; verb == TOKEN_NOT && k < r->c.n; k++)
		if (r->c.v[k].kind == CHUNK_VERB &&
		    r->c.v[k].clause == r->c.v[i].clause)
			verb = k;
	if (verb == TOKEN_NOT)
		return found;
	events_verb(r, verb, SPAN(""), &found.event);
	if (!found.event.copula && !found.event.has)
		found.strength = WEAK;
	return found;
}

/* Has the word of chunk c this effect in whens.tsv? */
static int
does(const struct reading *r, size_t c, const char *what)
{
	struct row row;

	return grammar_has(&r->g->whens, reading_word(r, c), 1, what, &row);
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
	    by_agent(r, p, &found))
		return found;
	if (before > 0 && reading_is(r, before - 1, CHUNK_COMMA))
		before--;
	while (before > 1 && reading_is(r, before - 1, CHUNK_DATE))
		before -= reading_is(r, before - 2, CHUNK_PREP) ? 2 : 1;
	if ((word_is(r, p, "including") || word_is(r, p, "among")) &&
	    before > 0 && reading_is(r, before - 1, CHUNK_NOUN)) {
		struct mention whole = { before - 1, m.right };

		found = reach(r, whole, class, depth - 1);
		return found;
	}
	found = to_the_right(r, m, class);
	if (found.strength == (int)CLEAR || (found.strength == (int)WEAK &&
	    does(r, p, "beside")))
		return found;
	memset(&found, 0, sizeof(found));
	if (does(r, p, "holds") && (grammar_under(r->g, class, "place") ||
	    grammar_under(r->g, class, "building")))
		return circumstance(r, m.left);
	return found;
}

/* Left over a list: to the first chunk of its first item. */
static size_t
list_start(const struct reading *r, size_t i)
{
	size_t start = i;

	while (start > 0) {
		enum chunk_kind kind = r->c.v[start - 1].kind;

		if (kind != CHUNK_NOUN && kind != CHUNK_CONJ &&
		    kind != CHUNK_COMMA && kind != CHUNK_DATE &&
		    !(kind == CHUNK_PREP && start > 1 && reading_is(r,
		    start - 2, CHUNK_NOUN)))
			break;
		start--;
	}
	return start;
}

static struct reached
listed(const struct reading *r, struct mention m, struct span class,
    int depth)
{
	struct reached none = { 0 }, found;
	size_t start = list_start(r, m.left);

	/* "six priests and two employees": as the number before */
	if (start + 2 <= m.left && reading_is(r, m.left - 2, CHUNK_NOUN) &&
	    numbered(r, m.left - 2)) {
		struct mention item = { m.left - 2, m.right };

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

/* The verb right before: does what it leads to stand behind the mention? */
static int
gives_way(const struct reading *r, size_t verb, const struct reached *right)
{
	if (right->strength < (int)CLEAR || r->c.v[verb].passive)
		return 0;
	if (r->c.v[verb].copula)
		return 1;
	if (events_manner(r, verb, 's'))
		return 1;
	return right->strength == (int)CLEAR && events_manner(r, verb, 'l');
}

static struct reached
reach(const struct reading *r, struct mention m, struct span class, int depth)
{
	struct reached right, left = { 0 };

	if (depth == 0)
		return left;
	if (m.left > 0 && reading_is(r, m.left - 1, CHUNK_PREP))
		return after_prep(r, m, class, depth);
	right = to_the_right(r, m, class);
	if (m.left > 0 && reading_is(r, m.left - 1, CHUNK_VERB)) {
		left = object_of(r, m.left - 1, class);
		if (left.strength > 0 && !gives_way(r, m.left - 1, &right) &&
		    (right.strength != (int)CLEAR || telling(r, &left) ||
		    !telling(r, &right)))
			return left;
	}
	if (right.strength >= (int)CLEAR)
		return right;
	left = m.left > 0 ? listed(r, m, class, depth) : left;
	return left.strength > 0 ? left : right;
}

struct reached
reach_event(const struct reading *r, struct mention m, struct span class)
{
	return reach(r, m, class, DEEP);
}

/* "in Monday's earthquake": a preposition, maybe with a date between. */
static int
after_a_prep(const struct reading *r, size_t i)
{
	while (i > 0 && (reading_is(r, i - 1, CHUNK_DATE) ||
	    (reading_is(r, i - 1, CHUNK_NOUN) && r->c.v[i - 1].owner)))
		i--;
	return i > 0 && reading_is(r, i - 1, CHUNK_PREP);
}

size_t
reach_subject(const struct reading *r, size_t c)
{
	size_t i = c, found = TOKEN_NOT;

	while (i > 0 && c - i < FAR) {
		const struct chunk *k = &r->c.v[--i];

		if (k->kind == CHUNK_NOUN)
			found = i;
		else if (k->kind == CHUNK_PREP) {
			found = TOKEN_NOT;
			continue;
		} else if (k->kind == CHUNK_VERB && k->bare &&
		    found == TOKEN_NOT) {
			continue;	/* "known as" */
		} else if (k->kind == CHUNK_REL) {
			return i > 0 && reading_is(r, i - 1, CHUNK_NOUN) ?
			    i - 1 : i > 1 && reading_is(r, i - 2,
			    CHUNK_NOUN) ? i - 2 : TOKEN_NOT;
		} else if (k->kind != CHUNK_DATE)
			break;
		if (found == i && !after_a_prep(r, i))
			break;
	}
	while (found != TOKEN_NOT && reading_is(r, found, CHUNK_NOUN) &&
	    r->c.v[found].owner && found + 1 < c)
		found++;
	return found;
}
