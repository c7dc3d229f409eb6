#include "numbers/predicates.h"

#include <string.h>

/* No row of predicates.tsv has more words. */
#define LONGEST	6

/* Is this row of the kinds asked for, and does it suit the subject? */
static int
suits(const struct reading *r, const struct row *row, const char *kinds,
    struct span subject)
{
	struct span kind = lexicon_column(row, 2);
	struct span of = lexicon_column(row, 3);

	if (kind.n != 1 || kinds[0] == '\0' || strchr(kinds, kind.p[0]) == NULL)
		return 0;
	return grammar_within(r->g, subject, of);
}

/* The first of these rows that suits, from this one on. */
static int
suited(const struct reading *r, struct row *row, const char *kinds,
    struct span subject)
{
	do {
		if (suits(r, row, kinds, subject))
			return 1;
	} while (lexicon_next(row));
	return 0;
}

int
predicates_find(const struct reading *r, struct span key, const char *kinds,
    struct span subject, struct row *row)
{
	return grammar_find(&r->g->predicates, key, row) &&
	    suited(r, row, kinds, subject);
}

void
predicates_take(struct event *e, const struct row *row)
{
	e->class = lexicon_column(row, 1);
	e->kind = lexicon_column(row, 2).p[0];
}

int
predicates_longest(const struct reading *r, struct span first, size_t a,
    const char *kinds, const char *others, struct span subject,
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
