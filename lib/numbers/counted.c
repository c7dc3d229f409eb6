#include "numbers/counted.h"

#include <string.h>

#include "numbers/asides.h"
#include "numbers/attribute.h"
#include "numbers/befallen.h"
#include "numbers/behind.h"
#include "numbers/clauses.h"
#include "numbers/countless.h"
#include "numbers/counting.h"
#include "numbers/crowds.h"
#include "numbers/doers.h"
#include "numbers/either.h"
#include "numbers/elided.h"
#include "numbers/events.h"
#include "numbers/grammar.h"
#include "numbers/hints.h"
#include "numbers/implied.h"
#include "numbers/inflect.h"
#include "numbers/level.h"
#include "numbers/modality.h"
#include "numbers/nouns.h"
#include "numbers/obtained.h"
#include "numbers/outcomes.h"
#include "numbers/parts.h"
#include "numbers/plurals.h"
#include "numbers/reach.h"
#include "numbers/reading.h"
#include "numbers/rest.h"
#include "numbers/roles.h"
#include "numbers/sums.h"
#include "numbers/tally.h"
#include "numbers/vocabulary.h"
#include "numbers/walk.h"

/*
 * A sentence of more words than this is no sentence (a table, a list of names):
 * nothing is read around its numbers.
 */
#define MOST_WORDS	1000

struct counted {
	struct grammar		 grammar;
	struct parser_kit	*parser;
	struct hints		*hints;
};

struct counted *
counted_new(struct arena *run, const struct lexfile *user)
{
	struct counted *c = ARENA_NEW(run, struct counted);

	grammar_open(&c->grammar, user);
	c->grammar.memo = inflect_memo(run);
	c->parser = parse_new(run, user);
	c->hints = hints_new(run, &c->grammar);
	return c;
}

/* May its noun be left out? */
static int
counts(const struct number *n)
{
	return n->unit.n == 0 && (n->kind == NUMBER_CARDINAL ||
	    n->kind == NUMBER_FRACTION);
}

/* "120 of 350 seats": the 350 are not what was won. */
static int
whole(const struct reading *r, size_t c)
{
	while (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    r->c.v[c - 1].owner)
		c--;
	return c > 1 && reading_is(r, c - 1, CHUNK_PREP) &&
	    reading_does(r, c - 1, "genitive") &&
	    reading_is(r, c - 2, CHUNK_NOUN) &&
	    r->t.v[r->c.v[c - 2].head].number != PIECE_NOT;
}

/* "12 deaths", "two injured officers": the phrase itself tells the event. */
static int
told_within(const struct reading *r, size_t c, struct number *n)
{
	struct event e;
	struct span prepositions;
	struct row row;
	int counts;

	if (events_nominal(r, r->c.v[c].head, &e, &prepositions, &counts) &&
	    counts) {
		if (events_row(r->g, e.class, &row))
			n->of.class = lexicon_column(&row, 1);
	} else if (!befallen_within(r, c, &e))
		return 0;
	events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

/*
 * Bodies are those of whom the sentence has told already; lives claimed are
 * people's.
 */
static void
whose(const struct reading *r, struct number *n, const struct memory *memory)
{
	if (span_is(n->of.class, CLASS_LIFE))
		n->of.class = SPAN(CLASS_PERSON);
	if (span_is(n->of.class, CLASS_BODY) && memory->set &&
	    memory->n == r->s->n && memory->noun.class.n > 0)
		n->of.class = memory->noun.class;
}

/* "two deaths and six injured": nobody whose death is told was only hurt. */
static int
outdone(const struct reading *r, size_t c, const struct event *found)
{
	struct event own;
	struct span prepositions;
	int counts;

	return events_nominal(r, r->c.v[c].head, &own, &prepositions,
	    &counts) && counts && events_stage(r->g, own.class, "final") &&
	    events_stage(r->g, found->class, "passing");
}

/* Verbs that say nothing of what they govern: say, put, take, give. */
static int
idle(const struct reading *r, const struct event *e)
{
	struct row row;

	return e->kind == 0 && e->lemma.n > 0 &&
	    grammar_find(&r->g->manners, e->lemma, &row);
}

/*
 * "is one of four hurt in the blast": what stands right behind the whole is
 * told of it, where the part has been told by "be" already.
 */
static void
told_of_all(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	size_t c = reading_chunk_of(r, k) - 2;
	size_t part = r->t.v[r->c.v[c].head].number;
	struct reached found;

	if (c == 0 || !reading_is(r, c - 1, CHUNK_VERB) ||
	    !r->c.v[c - 1].copula)
		return;
	found = behind_read(r, m, SPAN(CLASS_PERSON));
	if (found.strength != (int)REACH_CLEAR || found.role != PART_PATIENT ||
	    !reached_telling(r, &found))
		return;
	events_store(r, &found.event, found.role, &n->predicate);
	if (n->of.class.n == 0)
		n->of = r->s->numbers.v[part].of;
	r->s->numbers.v[part].part_of = k;
	memset(&r->s->numbers.v[part].predicate, 0,
	    sizeof(r->s->numbers.v[part].predicate));
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
	if ((found.oblique && found.event.kind == 0) || found.event.copula ||
	    found.event.has || n->kind == NUMBER_ORDINAL ||
	    idle(r, &found.event) || (how == COUNTING_NOUN && found.role ==
	    PART_PATIENT && countless_event(r, n, &found.event)))
		found.strength = 0;
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
	    !outdone(r, m.right, &found->event)) &&
	    told_within(r, m.right, n);
}

static void
read_event(const struct reading *r, size_t k, enum counting how,
    struct mention m, const struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	struct span class = n->of.class;
	struct reached found;
	struct event who;

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
	if (how == COUNTING_NOUN && n->kind == NUMBER_CARDINAL &&
	    (found.strength == 0 || found.role != PART_PATIENT) &&
	    befallen_who(r, r->c.v[m.right].head, &who))
		found = (struct reached){ .event = who, .role = PART_PATIENT,
		    .strength = REACH_CLEAR };
	if (found.strength > 0) {
		events_store(r, &found.event, found.oblique ? PART_NONE :
		    found.role, &n->predicate);
	} else if (span_is(n->holder.class, CLASS_BODY)) {
		/* bodies tell it by themselves */
		(void)told_within(r, m.left, n);
		n->of.class = class;
	}
	counting_agent(r, m, n);
	if (how == COUNTING_NOUN)
		whose(r, n, memory);
	else
		elided_fill(r, k, how, memory);
}

static void
remember(const struct reading *r, size_t k, struct memory *memory)
{
	const struct number *n = &r->s->numbers.v[k];

	if (n->kind != NUMBER_CARDINAL || n->of.class.n == 0 ||
	    n->predicate.role == PART_ATTRIBUTE)
		return;
	memory->seen = r->s->n;
	if (memory->set && n->part_of != NUMBER_NOT)
		return;		/* parts leave the whole in mind */
	memory->noun = n->of;
	memory->predicate = n->predicate;
	memory->n = r->s->n;
	memory->index = k;
	memory->set = 1;
}

/*
 * "Of the dead, 11 were women", "30 of them pupils": what is counted is said
 * behind, and what happened to them before.
 */
static int
equated(const struct reading *r, size_t k, enum counting how,
    struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	struct noun noun;
	struct event e;
	size_t i = m.right + 1;

	if (n->kind != NUMBER_CARDINAL)
		return 0;
	if (n->predicate.class.n == 0 && reading_is(r, i, CHUNK_VERB) &&
	    r->c.v[i].copula)
		i++;
	else if (how != COUNTING_ANAPHOR)
		return 0;
	if (!reading_is(r, i, CHUNK_NOUN) || r->c.v[i].determined ||
	    walk_numbered(r, i) || !r->t.v[r->c.v[i].head].plural ||
	    (i == m.right + 1 && n->value == 1))
		return 0;	/* "one of them remains": no plural is one */
	nouns_chunk(r, i, &noun);
	if (!grammar_under(r->g, noun.class, CLASS_PERSON))
		return 0;
	if (how == COUNTING_NOUN && befallen_word(r, r->c.v[m.right].head, &e))
		events_store(r, &e, PART_PATIENT, &n->predicate);
	else if (how == COUNTING_NOUN)
		return 0;
	n->of = noun;
	return 1;
}

static void
read_number(const struct reading *r, size_t k, struct memory *memory)
{
	struct number *n = &r->s->numbers.v[k];
	struct mention m;
	enum counting how;
	size_t c = reading_chunk_of(r, k);
	int same;

	if (c == PIECE_NOT)
		return;
	n->clause = clauses_extent(r, c);
	if (number_is_date(n))
		return;
	parts_one_more(r, k);
	how = counting_read(r, k, &m);
	if (how == COUNTING_NOUN && countless_named(r, m, n)) {
		memset(&n->of, 0, sizeof(n->of));
		how = COUNTING_ELIDED;
	}
	if (how == COUNTING_NOUN)
		elided_others(r, m, n, memory);
	if (!(how == COUNTING_ELIDED && counts(n) &&
	    (elided_total(r, k, memory) || obtained_more(r, k, memory))) &&
	    !attribute_read(r, k, how, m) && how != COUNTING_NONE &&
	    (how == COUNTING_NOUN || counts(n)))
		read_event(r, k, how, m, memory);
	if (countless_lesser(r, n))
		memset(&n->predicate, 0, sizeof(n->predicate));
	same = how != COUNTING_NONE && equated(r, k, how, m);
	parts_read(r, k, how, memory);
	if (n->part_of != NUMBER_NOT && n->part_of_n == NUMBER_NOT &&
	    (n->predicate.class.n == 0 ? same || how == COUNTING_NOUN ||
	    how == COUNTING_ANAPHOR : same &&
	    !events_telling(r->g, n->predicate.class)))
		n->predicate = r->s->numbers.v[n->part_of].predicate;
	remember(r, k, memory);
}

static void
read_sentence(struct counted *c, struct arena *arena, struct sentence *v,
    const struct words *all, size_t i, struct memory *memory,
    struct outcomes *outcomes, struct doers *doers)
{
	struct sentence *s = &v[i];
	const struct words *w = &all[i];
	struct reading r;
	int implies;

	if (w->n == 0 || w->n > MOST_WORDS)
		return;
	implies = hints_any(c->hints, arena, &c->grammar, w);
	if (s->numbers.n == 0 && !implies)
		return;
	asides_read(&c->grammar, arena, s, w, implies);
	reading_open(&r, arena, &c->grammar, c->parser, s, w);
	clauses_read(&r);
	for (size_t k = 0; k < s->numbers.n; k++)
		roles_beside(&r, k);
	for (size_t k = 0; k < s->numbers.n; k++)
		read_number(&r, k, memory);
	crowds_read(&r, v, all, i);
	for (size_t k = 0; k < s->numbers.n; k++) {
		roles_read(&r, k);
		elided_from(&r, k);
		level_read(&r, k);
	}
	if (implies && implied_read(&r, memory))
		plurals_read(&r, memory);
	for (size_t k = 0; modality_any(&r) && k < s->numbers.n; k++)
		modality_read(&r, k);
	if (implies)
		either_read(&r);
	sums_read(&r, memory);
	for (size_t k = 0; k < s->numbers.n; k++)
		roles_besides(&r, k);
	if (!implies)
		return;
	rest_read(&r, memory);
	tally_read(&r);
	doers_read(&r, doers, memory);
	outcomes_read(&r, outcomes);
}

void
counted_read(struct counted *c, struct arena *arena, struct sentence *v,
    size_t n, const struct words *w)
{
	struct memory memory;
	struct outcomes outcomes = { .n = 0 };
	struct doers doers = { .n = 0 };

	memset(&memory, 0, sizeof(memory));
	for (size_t i = 0; i < n; i++)
		read_sentence(c, arena, v, w, i, &memory, &outcomes,
		    &doers);
	outcomes_end(&c->grammar, v, n, &outcomes);
}
