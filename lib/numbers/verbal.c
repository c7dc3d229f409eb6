#include "numbers/verbal.h"

#include "numbers/nominal.h"
#include "numbers/predicates.h"
#include "numbers/sequel.h"
#include "numbers/walk.h"

/* No row of predicates.tsv goes further behind an object: "from their homes" */
#define AROUND_MAX	4
#define INTRANSITIVE	(EVENT_UNACCUSATIVE | EVENT_UNERGATIVE)

/* "fatally shot": a row that begins with the adverb. */
static int
with_adverb(const struct reading *r, const struct piece *head,
    struct span lemma, struct event *e)
{
	struct row row;
	struct span key;

	if (head->a == 0)
		return 0;
	key = arena_join(r->arena, r->w->v[head->a - 1].fold, SPAN(" "),
	    lemma);
	if (!predicates_find(r, key, EVENT_TRANSITIVE, SPAN(""), &row))
		return 0;
	predicates_take(e, &row);
	e->a = head->a - 1;
	return 1;
}

int
verbal_suffered(const struct reading *r, size_t c, struct event *e)
{
	struct event noun;

	if (!reading_is(r, c, CHUNK_NOUN) || r->c.v[c].owner ||
	    !nominal_counts(r, r->c.v[c].head, &noun))
		return 0;
	e->class = noun.class;
	e->b = noun.b;
	return 1;
}

/* "rushed to hospital", "sent three people to a hospital" */
static int
gone_to(const struct reading *r, size_t c, struct event *e)
{
	size_t next = c + 1, end = e->b;
	int object = !r->c.v[c].passive && reading_is(r, next, CHUNK_NOUN);

	if (!events_manner(r, c, MANNER_GOES))
		return 0;
	if (object)
		next = walk_phrase_end(r, next) + 1;
	while (reading_is(r, next, CHUNK_DATE))
		next++;
	if (!reading_is(r, next, CHUNK_PREP) ||
	    !sequel_destination(r, next + 1, e))
		return 0;
	if (object)
		e->b = end;
	e->kind = object || r->c.v[c].passive || r->c.v[c].bare ?
	    EVENT_TRANSITIVE : EVENT_UNACCUSATIVE;
	return 1;
}

int
verbal_outcome(const struct reading *r, size_t c, struct event *e)
{
	size_t next = reading_prep(r, c + 1, "from") ? c + 2 : c + 1;

	if (gone_to(r, c, e))
		return 1;
	if (!events_manner(r, c, MANNER_SUFFERS) ||
	    !verbal_suffered(r, next, e))
		return 0;
	e->kind = EVENT_UNACCUSATIVE;	/* "suffered cuts" and lives */
	if (events_least(r->g, e->class).n > 0)
		e->class = events_least(r->g, e->class);
	return 1;
}

/*
 * "shot four people dead", "beat them to death", "forced 300 to flee": the row
 * ends behind them.
 */
static int
around_object(const struct reading *r, size_t c, struct event *e)
{
	struct span key = e->lemma;
	struct row row;
	size_t i;

	if (r->c.v[c].passive || !reading_is(r, c + 1, CHUNK_NOUN))
		return 0;
	i = walk_phrase_end(r, c + 1) + 1;
	if (!reading_is(r, i, CHUNK_ADJ) && !reading_is(r, i, CHUNK_PREP) &&
	    !(reading_is(r, i, CHUNK_VERB) && r->c.v[i].infinitive))
		return 0;
	i = reading_first(r, i);
	for (size_t n = 0; n < AROUND_MAX && i + n < r->w->n; n++) {
		key = arena_join(r->arena, key, SPAN(" "),
		    r->w->v[i + n].fold);
		if (predicates_find(r, key, EVENT_TRANSITIVE, SPAN(""), &row)) {
			predicates_take(e, &row);
			return 1;
		}
	}
	return 0;
}

void
verbal_read(const struct reading *r, size_t c, struct span subject,
    struct event *e)
{
	const struct piece *head = reading_head(r, c);
	struct span lemma = head->verb.lemma;
	int object = r->c.v[c].passive || r->c.v[c].bare ||
	    reading_is(r, c + 1, CHUNK_NOUN);

	e->a = head->a;
	e->b = head->b;
	e->lemma = lemma;
	e->class = lemma;
	if (with_adverb(r, head, lemma, e) || verbal_outcome(r, c, e) ||
	    around_object(r, c, e))
		return;
	/* "burned" without object happens to its subject */
	(void)predicates_longest(r, lemma, head->b - 1, object ?
	    EVENT_TRANSITIVE : INTRANSITIVE, EVENT_TRANSITIVE | INTRANSITIVE,
	    subject, e);
}
