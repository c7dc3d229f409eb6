#include "numbers/befallen.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/predicates.h"

int
befallen_word(const struct reading *r, size_t piece, struct event *e)
{
	const struct piece *t = &r->t.v[piece];
	struct row row;

	memset(e, 0, sizeof(*e));
	if (!predicates_find(r, t->fold, EVENT_ADJECTIVE, SPAN(""), &row) &&
	    (t->verb.lemma.n == 0 || !predicates_find(r, t->verb.lemma,
	    EVENT_TRANSITIVE, SPAN(CLASS_PERSON), &row)))
		return 0;
	e->a = t->a;
	e->b = t->b;
	e->lemma = t->verb.lemma.n > 0 ? t->verb.lemma : t->fold;
	e->voice = VOICE_PASSIVE;
	predicates_take(e, &row);
	return events_telling(r->g, e->class);
}

int
befallen_those(const struct reading *r, size_t c, struct event *e)
{
	return reading_is(r, c, CHUNK_NOUN) && r->c.v[c].determined &&
	    !r->c.v[c].owner && r->c.v[c].b - r->c.v[c].a == 2 &&
	    befallen_word(r, r->c.v[c].head, e);
}

int
befallen_who(const struct reading *r, size_t t, struct event *e)
{
	const struct piece *k = &r->t.v[t];
	struct row row;

	memset(e, 0, sizeof(*e));
	if (k->compound || !predicates_find(r, inflect_noun(r->g, r->arena,
	    k->fold), EVENT_NOUN, SPAN(""), &row))
		return 0;
	predicates_take(e, &row);
	e->a = k->a;
	e->b = k->b;
	e->lemma = lexicon_column(&row, 0);
	e->voice = VOICE_PASSIVE;
	return 1;
}

int
befallen_within(const struct reading *r, size_t c, struct event *e)
{
	const struct chunk *k = &r->c.v[c];

	for (size_t t = k->a; t < k->head; t++) {
		const struct piece *w = &r->t.v[t];

		if (w->tag == TAG_ADJ && !w->compound &&
		    befallen_word(r, t, e))
			return 1;
	}
	return 0;
}

int
befallen_fact(const struct grammar *g, const struct number *n,
    const char *stage)
{
	return n->predicate.role == PART_PATIENT && !n->predicate.negated &&
	    n->predicate.modality == MODALITY_NONE &&
	    events_stage(g, n->predicate.class, stage);
}

/* Does an adverb follow, which the negation may be of: "not hurt badly"? */
static int
qualified(const struct reading *r, size_t t)
{
	return r->t.v[t].tag == TAG_ADV ||
	    (t + 1 < r->t.n && r->t.v[t + 1].tag == TAG_ADV);
}

void
befallen_spared(const struct reading *r, struct event *e)
{
	struct span spared;
	struct row row;
	size_t t = 0;

	if (!e->negated || e->a == 0 || !events_row(r->g, e->class, &row))
		return;
	spared = lexicon_column(&row, EVENTS_SPARED);
	while (t < r->t.n && r->t.v[t].a < e->a)
		t++;
	if (spared.n == 0 || t == 0 || t == r->t.n ||
	    r->t.v[t - 1].tag != TAG_NOT || qualified(r, t))
		return;
	e->class = spared;
	e->negated = 0;
}
