#include "numbers/predicates.h"

#include <string.h>

/* No row of predicates.tsv has more words. */
#define LONGEST	6

static enum event_kind
kind_of(const struct row *row)
{
	static const struct {
		const char	*name;
		enum event_kind	 kind;
	} all[] = {
		{ "transitive", EVENT_TRANSITIVE },
		{ "unaccusative", EVENT_UNACCUSATIVE },
		{ "unergative", EVENT_UNERGATIVE },
		{ "adjective", EVENT_ADJECTIVE },
		{ "phrase", EVENT_PHRASE },
		{ "noun", EVENT_NOUN },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (span_is(lexicon_column(row, 2), all[i].name))
			return all[i].kind;
	return EVENT_OTHER;
}

/* Is this row of the kinds asked for, and does it suit the subject? */
static int
suits(const struct reading *r, const struct row *row, unsigned kinds,
    struct span subject)
{
	return (kind_of(row) & kinds) != 0 &&
	    grammar_within(r->g, subject, lexicon_column(row, 3));
}

/* The first of these rows that suits, from this one on. */
static int
suited(const struct reading *r, struct row *row, unsigned kinds,
    struct span subject)
{
	do {
		if (suits(r, row, kinds, subject))
			return 1;
	} while (lexicon_next(row));
	return 0;
}

int
predicates_find(const struct reading *r, struct span key, unsigned kinds,
    struct span subject, struct row *row)
{
	return grammar_find(&r->g->predicates, key, row) &&
	    suited(r, row, kinds, subject);
}

void
predicates_take(struct event *e, const struct row *row)
{
	e->class = lexicon_column(row, 1);
	e->kind = kind_of(row);
}

int
predicates_longest(const struct reading *r, struct span first, size_t a,
    unsigned kinds, unsigned others, struct span subject,
    struct event *e)
{
	struct word v[LONGEST];
	struct row row, other;
	size_t n = r->w->n - a < LONGEST ? r->w->n - a : LONGEST;

	memcpy(v, &r->w->v[a], n * sizeof(v[0]));
	v[0].fold = first;
	while (n > 0 && (n = lexicon_match(&r->g->predicates, v, n,
	    &row)) > 0) {
		other = row;
		if (suited(r, &row, kinds, subject)) {
			predicates_take(e, &row);
			e->b = a + n;
			return 1;
		}
		if (suited(r, &other, others, subject)) {
			predicates_take(e, &other);
			e->b = a + n;
			return 1;
		}
		n--;
	}
	return 0;
}
