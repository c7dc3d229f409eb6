#include "numbers/clauses.h"

#include "numbers/events.h"

/* Is there a verb among the chunks [a, b)? */
static int
verb_within(const struct reading *r, size_t a, size_t b)
{
	for (; a < b; a++)
		if (r->c.v[a].kind == CHUNK_VERB ||
		    r->c.v[a].kind == CHUNK_ADJ)
			return 1;
	return 0;
}

/* From i: a noun phrase with what hangs on it; the chunk after that. */
static size_t
skip_subject(const struct reading *r, size_t i)
{
	if (!reading_is(r, i, CHUNK_NOUN))
		return i;
	while (reading_is(r, i, CHUNK_NOUN) ||
	    reading_is(r, i, CHUNK_PREP) || reading_is(r, i, CHUNK_DATE) ||
	    (reading_is(r, i, CHUNK_CONJ) && reading_is(r, i + 1, CHUNK_NOUN)))
		i++;
	return i;
}

/* A subject and a verb that can be finite: 12 were hurt, officials said. */
static int
own_clause(const struct reading *r, size_t i)
{
	size_t verb = skip_subject(r, i);

	return verb > i && reading_is(r, verb, CHUNK_VERB) &&
	    (!r->c.v[verb].infinitive || r->c.v[verb].finite) &&
	    !r->c.v[verb].ing;
}

/* ", the channel said": a short clause of saying. */
static int
saying_clause(const struct reading *r, size_t i)
{
	size_t verb = skip_subject(r, i);

	return verb > i && verb - i <= 5 && reading_is(r, verb, CHUNK_VERB) &&
	    !r->c.v[verb].ing && events_manner(r, verb, MANNER_SAYS);
}

/* "with 62 people in intensive care": a clause without finite verb. */
static int
absolute(const struct reading *r, size_t i)
{
	struct event e;
	size_t after;

	if (!reading_prep(r, i, "absolute"))
		return 0;
	after = skip_subject(r, i + 1);
	if (reading_is(r, after, CHUNK_ADJ) ||
	    (reading_is(r, after, CHUNK_VERB) && !r->c.v[after].finite))
		return 1;
	for (size_t k = i + 1; k < after; k++)
		if (events_phrase(r, k, &e))
			return 1;
	return 0;
}

/* "of whom", as in ", 11 of whom were released". */
static int
of_whom(const struct reading *r, size_t i)
{
	return reading_prep(r, i, "genitive") &&
	    reading_is(r, i + 1, CHUNK_REL);
}

/* Does a new clause begin at chunk i? */
static int
begins(const struct reading *r, size_t start, size_t i)
{
	const struct chunk *c = &r->c.v[i];

	switch (c->kind) {
	case CHUNK_STOP:
	case CHUNK_SUB:
		return 1;
	case CHUNK_REL:
		return !of_whom(r, i - 1);
	case CHUNK_CONJ:
		return verb_within(r, start, i) && own_clause(r, i + 1);
	case CHUNK_COMMA:
		if (i + 1 < r->c.n && r->c.v[i + 1].kind == CHUNK_VERB)
			return r->c.v[i + 1].ing;
		return of_whom(r, i + 1) || of_whom(r, i + 2) ||
		    saying_clause(r, i + 1) || absolute(r, i + 1);
	case CHUNK_NONE: case CHUNK_NOUN: case CHUNK_VERB: case CHUNK_ADJ:
	case CHUNK_DATE: case CHUNK_PREP:
		break;
	}
	return 0;
}

/* "police said dozens were killed": a clause begins after "said". */
static int
said(const struct reading *r, size_t i)
{
	return i > 0 && r->c.v[i - 1].kind == CHUNK_VERB &&
	    !r->c.v[i - 1].passive && events_manner(r, i - 1, MANNER_SAYS) &&
	    own_clause(r, i);
}

/* After an inserted clause: does the outer one go on at this comma? */
static int
resumes(const struct reading *r, size_t inner, size_t i)
{
	return (r->c.v[inner].kind == CHUNK_REL ||
	    r->c.v[inner].kind == CHUNK_COMMA) &&
	    verb_within(r, inner, i) && (own_clause(r, i + 1) ||
	    (reading_is(r, i + 1, CHUNK_VERB) && !r->c.v[i + 1].ing));
}

void
clauses_read(struct reading *r)
{
	size_t id = 0, next = 1, start = 0, outer = 0;

	for (size_t i = 0; i < r->c.n; i++) {
		struct chunk *c = &r->c.v[i];

		if (c->kind == CHUNK_COMMA && id != outer &&
		    resumes(r, start, i)) {
			id = outer;
			start = i;
		} else if (i > start && (begins(r, start, i) || said(r, i))) {
			outer = c->kind == CHUNK_REL || (c->kind ==
			    CHUNK_COMMA && !verb_within(r, start, i)) ?
			    id : next;
			id = next++;
			start = i;
		}
		c->clause = id;
	}
}

static int
marks_only(const struct chunk *c)
{
	return c->kind == CHUNK_COMMA || c->kind == CHUNK_STOP ||
	    c->kind == CHUNK_CONJ || c->kind == CHUNK_SUB;
}

struct extent
clauses_extent(const struct reading *r, size_t c)
{
	size_t a = PIECE_NOT, b = 0;

	for (size_t i = 0; i < r->c.n; i++) {
		const struct chunk *k = &r->c.v[i];

		if (k->clause != r->c.v[c].clause ||
		    (a == PIECE_NOT && marks_only(k)))
			continue;
		if (a == PIECE_NOT)
			a = k->a;
		if (!marks_only(k))
			b = k->b;
	}
	return a == PIECE_NOT ? (struct extent){ 0, 0 } :
	    reading_extent(r, a, b);
}

size_t
clauses_before(const struct reading *r, size_t c, enum chunk_kind kind)
{
	for (size_t i = c; i-- > 0;)
		if (r->c.v[i].clause == r->c.v[c].clause &&
		    r->c.v[i].kind == kind)
			return i;
	return PIECE_NOT;
}
