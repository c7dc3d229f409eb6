#include "numbers/compared.h"

/* Do one or two words end before word i that compare? */
static int
compares(const struct reading *r, size_t i)
{
	for (size_t n = 1; n <= 2 && n <= i; n++)
		if (reading_means(r, reading_key(r, i - n, i), "compares"))
			return 1;
	return 0;
}

/* The last figure before number k that is a level and of its kind and unit. */
static const struct number *
level_before(const struct reading *r, size_t k)
{
	const struct number *n = &r->s->numbers.v[k], *last;

	for (size_t i = k; i > 0; i--) {
		last = &r->s->numbers.v[i - 1];
		if (last->kind == n->kind && span_eq(last->unit, n->unit))
			return last->predicate.role == PART_ATTRIBUTE &&
			    last->of.lemma.n > 0 ? last : NULL;
	}
	return NULL;
}

int
compared_read(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	const struct number *with;
	size_t t = reading_piece_of(r, k);

	if ((n->kind != NUMBER_PERCENT && n->kind != NUMBER_MONEY) ||
	    t == PIECE_NOT)
		return 0;
	if (t > 0 && r->t.v[t - 1].tag == TAG_DET)
		t--;
	if (!compares(r, r->t.v[t].a) || (with = level_before(r, k)) == NULL)
		return 0;
	n->of = with->of;
	n->of.elided = 1;
	n->predicate = with->predicate;
	n->args = with->args;
	n->role = ROLE_FROM;
	return 1;
}
