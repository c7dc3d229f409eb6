#include "numbers/counted.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/attribute.h"
#include "numbers/befallen.h"
#include "numbers/clauses.h"
#include "numbers/countless.h"
#include "numbers/elided.h"
#include "numbers/events.h"
#include "numbers/happens.h"
#include "numbers/inflect.h"
#include "numbers/nouns.h"
#include "numbers/obtained.h"
#include "numbers/parts.h"
#include "numbers/walk.h"

/* May its noun be left out? */
static int
counts(const struct number *n)
{
	return n->unit.n == 0 && (n->kind == NUMBER_CARDINAL ||
	    n->kind == NUMBER_FRACTION);
}

/* "Seventeen of the victims": of those told of last, whom something befell. */
static int
victims(const struct reading *r, size_t c, const struct memory *memory)
{
	return memory->set && memory->predicate.role == PART_PATIENT &&
	    events_telling(r->g, memory->predicate.class) &&
	    reading_means(r, inflect_noun(r->g, r->arena,
	    reading_word(r, c)), "slain");
}

/*
 * "Of the dead, 11 were women", "30 of them pupils": what is counted is said
 * behind, and what happened to them before.
 */
static int
equated(const struct reading *r, size_t k, enum counting how,
    struct mention m, const struct memory *memory)
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
	    walk_numbered(r, i) || !reading_head(r, i)->plural ||
	    (i == m.right + 1 && n->value == 1))
		return 0;	/* "one of them remains": no plural is one */
	nouns_chunk(r, i, &noun);
	if (!grammar_under(r->g, noun.class, CLASS_PERSON))
		return 0;
	if (how == COUNTING_NOUN && befallen_word(r, r->c.v[m.right].head, &e))
		events_store(r, &e, PART_PATIENT, &n->predicate);
	else if (how == COUNTING_NOUN && victims(r, m.right, memory))
		n->predicate = memory->predicate;
	else if (how == COUNTING_NOUN)
		return 0;
	n->of = noun;
	return 1;
}

/* Did a part of a number here undergo what the whole did, as far as is told? */
static int
follows_whole(const struct reading *r, const struct number *n,
    enum counting how, int same)
{
	if (n->part_of == NUMBER_NOT || n->part_of_n != NUMBER_NOT)
		return 0;
	if (n->predicate.class.n > 0)
		return same && !events_telling(r->g, n->predicate.class);
	return same || how == COUNTING_NOUN || how == COUNTING_ANAPHOR;
}

void
counted_read(const struct reading *r, size_t k, struct memory *memory)
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
		happens_read(r, k, how, m, memory);
	if (countless_lesser(r, n))
		memset(&n->predicate, 0, sizeof(n->predicate));
	same = how != COUNTING_NONE && equated(r, k, how, m,
	    memory);
	parts_read(r, k, how, memory);
	if (follows_whole(r, n, how, same))
		n->predicate = r->s->numbers.v[n->part_of].predicate;
	memory_keep(memory, r, k);
}
