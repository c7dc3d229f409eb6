#include "numbers/events.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/befallen.h"
#include "numbers/nominal.h"
#include "numbers/predicates.h"
#include "numbers/sequel.h"
#include "numbers/verbal.h"

/*
 * Light verbs lead on at most so often: "was reported to have been found
 * dead".
 */
#define LEADS	4

int
events_manner(const struct reading *r, size_t c, enum manner m)
{
	return reading_is(r, c, CHUNK_VERB) &&
	    grammar_manner(r->g, reading_head(r, c)->verb.lemma, m);
}

int
events_idle(const struct grammar *g, const struct event *e)
{
	struct row row;

	return e->kind == EVENT_OTHER && e->lemma.n > 0 &&
	    grammar_find(&g->manners, e->lemma, &row);
}

int
events_row(const struct grammar *g, struct span class, struct row *row)
{
	return class.n > 0 && grammar_find(&g->events, class, row);
}

struct span
events_column(const struct grammar *g, struct span class,
    enum events_column column)
{
	struct row row;

	return events_row(g, class, &row) ? lexicon_column(&row, column) :
	    (struct span){ NULL, 0 };
}

int
events_is(const struct grammar *g, struct span class,
    enum events_column column, const char *value)
{
	return span_is(events_column(g, class, column), value);
}

int
events_stage(const struct grammar *g, struct span class, const char *stage)
{
	return events_is(g, class, EVENTS_STAGE, stage);
}

struct span
events_least(const struct grammar *g, struct span class)
{
	return events_column(g, class, EVENTS_LEAST);
}

struct span
events_either(const struct grammar *g, struct span class)
{
	return events_column(g, class, EVENTS_EITHER);
}

int
events_telling(const struct grammar *g, struct span class)
{
	struct row row;

	return events_row(g, class, &row) &&
	    !span_is(lexicon_column(&row, EVENTS_KIND), "agent");
}

int
events_undergone(const struct event *e)
{
	return e->voice == VOICE_PASSIVE || e->kind == EVENT_UNACCUSATIVE;
}

/* "among the dead", "among the 40 wounded". */
static int
among(const struct reading *r, size_t c, struct event *e)
{
	struct span word = reading_word(r, c);
	size_t a = reading_first(r, c), i = c + 1;

	if (!reading_prep(r, c, "fronted") ||
	    reading_means(r, word, "genitive"))
		return 0;
	if (reading_is(r, i, CHUNK_NOUN) && reading_is(r, i + 1, CHUNK_ADJ) &&
	    reading_head(r, i)->number != PIECE_NOT)
		i++;
	if (i >= r->c.n || !befallen_word(r, r->c.v[i].head, e))
		return 0;
	e->a = a;
	e->kind = EVENT_PHRASE;
	return 1;
}

int
events_phrase(const struct reading *r, size_t c, struct event *e)
{
	const struct chunk *k;
	size_t a;

	memset(e, 0, sizeof(*e));
	if (c >= r->c.n)
		return 0;
	k = &r->c.v[c];
	if (k->kind != CHUNK_ADJ && k->kind != CHUNK_PREP)
		return 0;
	a = r->t.v[k->a].a;
	e->a = a;
	if (!among(r, c, e) && !predicates_longest(r, r->w->v[a].fold, a,
	    k->kind == CHUNK_ADJ ? EVENT_ADJECTIVE | EVENT_PHRASE :
	    EVENT_PHRASE, 0, SPAN(""), e)) {
		/* "with serious injuries", not "charged with murder" */
		e->a = a;
		if (!reading_means(r, r->w->v[a].fold, "beside") ||
		    !verbal_suffered(r, c + 1, e) ||
		    !(span_is(e->class, PREDICATE_INJURED) ||
		    events_least(r->g, e->class).n > 0 ||
		    nominal_deadly(r, r->c.v[c + 1].head)))
			return 0;
		e->kind = EVENT_PHRASE;
	}
	e->lemma = reading_key(r, a, e->b);
	e->voice = VOICE_PASSIVE;
	return 1;
}

/* The chunk to which a light verb gives way, or PIECE_NOT. */
static size_t
leads_to(const struct reading *r, size_t c)
{
	size_t next = c + 1;
	struct event e;

	if (events_manner(r, c, MANNER_TRIES) &&
	    reading_is(r, next, CHUNK_VERB) && r->c.v[next].infinitive)
		return next;
	if (!events_manner(r, c, MANNER_LEADS) &&
	    !events_manner(r, c, MANNER_SAYS) && !r->c.v[c].copula)
		return PIECE_NOT;
	while (reading_is(r, next, CHUNK_DATE))
		next++;
	if (reading_is(r, next, CHUNK_VERB) && (r->c.v[next].bare ||
	    (r->c.v[next].infinitive && r->c.v[c].passive) ||
	    (r->c.v[next].ing && events_manner(r, next, MANNER_SUFFERS))))
		return next;	/* "found suffering from a wound" */
	if (reading_is(r, next, CHUNK_VERB) && r->c.v[next].infinitive &&
	    (r->c.v[c].bare || r->c.v[c].copula))
		return next;
	return events_phrase(r, next, &e) ? next : PIECE_NOT;
}

static void
plain_verb(const struct reading *r, size_t c, struct span subject,
    struct event *e)
{
	const struct chunk *k = &r->c.v[c];
	const struct piece *head = &r->t.v[k->head];

	memset(e, 0, sizeof(*e));
	e->voice = k->passive || k->bare ? VOICE_PASSIVE : VOICE_ACTIVE;
	if (head->tag == TAG_VERB) {
		verbal_read(r, c, subject, e);
		e->has = e->kind == EVENT_OTHER &&
		    events_manner(r, c, MANNER_HAS);
		return;
	}
	e->a = head->a;
	e->b = head->b;
	e->copula = k->copula;
	e->lemma = k->copula ? SPAN("be") : SPAN("have");
	e->has = !k->copula && !verbal_outcome(r, c, e);
}

/* "was shot and critically wounded": what came of it tells more. */
static void
came_of(const struct reading *r, size_t c, struct span subject,
    struct event *e)
{
	struct event result;

	if (!events_is(r->g, e->class, EVENTS_KIND, "deed") ||
	    !reading_is(r, c + 1, CHUNK_CONJ) ||
	    !reading_is(r, c + 2, CHUNK_VERB) || !r->c.v[c + 2].bare)
		return;
	plain_verb(r, c + 2, subject, &result);
	if (result.kind != EVENT_TRANSITIVE ||
	    !events_telling(r->g, result.class))
		return;
	result.voice = e->voice;
	*e = result;
}

void
events_verb(const struct reading *r, size_t c, struct span subject,
    struct event *e)
{
	int negated = r->c.v[c].negated;
	size_t next;

	plain_verb(r, c, subject, e);
	for (int i = 0; i < LEADS; i++) {
		if ((next = leads_to(r, c)) == PIECE_NOT)
			break;
		c = next;
		if (r->c.v[c].kind == CHUNK_VERB)
			plain_verb(r, c, subject, e);
		else
			(void)events_phrase(r, c, e);
		negated |= r->c.v[c].negated;
	}
	came_of(r, c, subject, e);
	sequel_read(r, c, e);
	e->negated = negated;
}

int
events_puts_at(const struct reading *r, size_t verb, const struct event *e)
{
	return e->kind == EVENT_OTHER && r->c.v[verb].passive &&
	    (events_manner(r, verb, MANNER_LEADS) ||
	    events_manner(r, verb, MANNER_SAYS));
}

void
events_store(const struct reading *r, const struct event *e, enum part role,
    struct predicate *p)
{
	memset(p, 0, sizeof(*p));
	if (e->a < e->b) {
		p->at.start = r->w->v[e->a].start;
		p->at.end = r->w->v[e->b - 1].end;
		p->text = words_text(r->w, e->a, e->b);
	}
	p->lemma = e->lemma;
	p->class = e->class;
	p->voice = e->voice;
	p->negated = e->negated;
	p->role = role;
}
