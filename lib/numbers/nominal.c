#include "numbers/nominal.h"

#include <string.h>

#include "facts/vocabulary.h"

int
nominal_deadly(const struct reading *r, size_t t)
{
	while (t-- > 0 && (r->t.v[t].tag == TAG_ADJ ||
	    r->t.v[t].tag == TAG_NOUN || r->t.v[t].tag == TAG_NAME))
		if (reading_means(r, r->t.v[t].fold, "deadly"))
			return 1;
	return 0;
}

static int
counts(const struct row *row)
{
	return span_is(lexicon_column(row, 2), "counts");
}

int
nominal_of_events(const struct grammar *g, struct span lemma)
{
	struct row row;

	return grammar_find(&g->nominals, lemma, &row) && !counts(&row);
}

int
nominal_read(const struct reading *r, size_t t, struct event *e)
{
	const struct piece *k = &r->t.v[t];
	struct span lemma, key;
	struct row row;

	memset(e, 0, sizeof(*e));
	if (k->tag != TAG_NOUN && k->tag != TAG_NUMBER && k->tag != TAG_NAME)
		return 0;
	lemma = inflect_noun(r->g, r->arena, k->fold);
	key = lemma;
	e->a = k->a;
	e->b = k->b;
	if (k->a > 0) {
		key = arena_join(r->arena, r->w->v[k->a - 1].fold, SPAN(" "),
		    lemma);
		if (grammar_find(&r->g->nominals, key, &row))
			e->a--;
		else
			key = lemma;
	}
	if (!grammar_find(&r->g->nominals, key, &row))
		return 0;
	e->lemma = key;
	e->class = lexicon_column(&row, 1);
	if (events_stage(r->g, e->class, "passing") && nominal_deadly(r, t))
		e->class = SPAN(PREDICATE_KILLED);
	e->kind = EVENT_NOUN;
	e->counts = counts(&row);
	e->takes = lexicon_column(&row, 3);
	return 1;
}

int
nominal_counts(const struct reading *r, size_t t, struct event *e)
{
	return nominal_read(r, t, e) && e->counts;
}

int
nominal_takes(const struct event *e, struct span word)
{
	return span_lists(e->takes, word);
}
