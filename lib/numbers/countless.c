#include "numbers/countless.h"

#include "facts/vocabulary.h"
#include "numbers/events.h"
#include "numbers/nominal.h"

/* "had two gunshot wounds", "dead of several": they count no people. */
static int
of_body(const struct reading *r, const struct number *n)
{
	return grammar_under(r->g, n->of.class, CLASS_INJURY);
}

/* "None of the injuries was grave": there are some, then. */
static int
presumed(const struct reading *r, const struct number *n, struct mention m)
{
	struct event e;

	return n->has_value && n->value == 0 && r->c.v[m.right].determined &&
	    nominal_counts(r, r->c.v[m.right].head, &e);
}

/* "a four-time champion", "a three-car crash", but not "a 12-man crew". */
static int
compounded(const struct reading *r, size_t k)
{
	size_t b = r->t.v[reading_piece_of(r, k)].b;
	struct row row;

	return words_is(r->w, b, "-") && r->w->v[b].glued &&
	    b + 1 < r->w->n && r->w->v[b + 1].glued &&
	    grammar_find(&r->g->nouns, r->w->v[b + 1].fold, &row) &&
	    !grammar_under(r->g, lexicon_column(&row, 1), CLASS_PERSON);
}

/* "Father of 5 killed": it counts whom he is a father of. */
static int
parent(const struct reading *r, size_t c)
{
	return c > 1 && reading_prep(r, c - 1, "genitive") &&
	    reading_is(r, c - 2, CHUNK_NOUN) &&
	    reading_does(r, c - 2, "parent");
}

/* "18 Jose Estrada", "9 News Baton Rouge": one name is not so many. */
static int
one_name(const struct reading *r, struct mention m, const struct number *n)
{
	const struct piece *head = reading_head(r, m.right);

	return head->tag == TAG_NAME && !head->plural && !head->capitals &&
	    n->of.class.n == 0 && n->has_value && n->value > 1;
}

int
countless_named(const struct reading *r, struct mention m,
    const struct number *n)
{
	struct event e;

	if (m.left == 0 || !reading_is(r, m.left - 1, CHUNK_VERB) ||
	    r->c.v[m.left - 1].passive || !one_name(r, m, n))
		return 0;
	events_verb(r, m.left - 1, SPAN(CLASS_PERSON), &e);
	return e.kind == EVENT_TRANSITIVE && events_telling(r->g, e.class);
}

int
countless_read(const struct reading *r, size_t k, enum counting how,
    struct mention m)
{
	const struct number *n = &r->s->numbers.v[k];

	return compounded(r, k) || parent(r, reading_chunk_of(r, k)) ||
	    presumed(r, n, m) ||
	    (how == COUNTING_NOUN && (of_body(r, n) || one_name(r, m, n)));
}

int
countless_event(const struct reading *r, const struct number *n,
    const struct event *e)
{
	return events_is(r->g, e->class, EVENTS_BEFALLS, CLASS_PERSON) &&
	    (span_is(n->of.class, CLASS_TIME) ||
	    nominal_of_events(r->g, n->of.lemma));
}

int
countless_lesser(const struct reading *r, const struct number *n)
{
	size_t end = n->predicate.at.end, c;

	if (!n->has_value || n->value != 0 || n->other || end == 0 ||
	    !events_stage(r->g, n->predicate.class, "passing"))
		return 0;
	c = reading_chunk_at(r, end - 1);
	if (c == r->c.n || r->c.v[c].kind != CHUNK_NOUN)
		return 0;
	for (size_t t = r->c.v[c].a; t < r->c.v[c].head; t++)
		if (r->t.v[t].tag == TAG_ADJ || r->t.v[t].tag == TAG_NOUN)
			return 1;
	return 0;
}
