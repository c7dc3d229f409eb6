#include "claims/asof.h"

#include "claims/time.h"
#include "text/utf8.h"

#define SAID_NEAR	6	/* between "said" and its date: " on " */

/* The date with this role in an extent, if it can be told when it was. */
static const struct number *
date_in(const struct forming *f, enum number_role role, struct extent where)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role == role && EXTENT_HOLDS(where, n->at) &&
		    frame_date(f, n).n > 0)
			return n;
	}
	return NULL;
}

/* As-of in the clause, else in the sentence, else when it was published. */
void
asof_set(struct report *r, const struct forming *f, const struct number *n)
{
	struct extent all = { 0, utf8_count(f->sentence->text) };
	const struct number *date;

	if ((date = date_in(f, ROLE_AS_OF, frame_clause(f, n))) != NULL) {
		r->as_of = frame_date(f, date);
		r->as_of_from = AS_OF_CLAUSE;
	} else if ((date = date_in(f, ROLE_AS_OF, all)) != NULL) {
		r->as_of = frame_date(f, date);
		r->as_of_from = AS_OF_SENTENCE;
	} else if (frame_published(f).n > 0) {
		r->as_of = frame_published(f);
		r->as_of_from = AS_OF_PUBLISHED;
	}
}

static int
in_content(const struct attribution *t, struct extent at)
{
	for (size_t i = 0; i < t->content.n; i++)
		if (EXTENT_MEET(t->content.v[i], at))
			return 1;
	return 0;
}

/* "…, officials said late Wednesday": the day of saying bounds a figure. */
void
asof_said(struct report *r, const struct forming *f,
    const struct attribution *t)
{
	const struct numbers *all = &f->sentence->numbers;

	if (!EXTENT_SET(t->cue) || r->as_of_from == AS_OF_CLAUSE ||
	    r->as_of_from == AS_OF_SENTENCE)
		return;
	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role != ROLE_WHEN || n->at.start < t->cue.end ||
		    n->at.start > t->cue.end + SAID_NEAR ||
		    in_content(t, n->at) || frame_date(f, n).n == 0)
			continue;
		r->as_of = frame_date(f, n);
		r->as_of_from = AS_OF_SENTENCE;
	}
}
