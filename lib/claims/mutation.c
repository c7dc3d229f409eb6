#include "claims/mutation.h"

#include <stdlib.h>

#include "claims/align.h"
#include "claims/check.h"
#include "claims/order.h"
#include "claims/say.h"

static int
by_paper(const void *paper, const void *atom)
{
	const struct atom *at = *(struct atom *const *)atom;

	return order_size(*(const uint32_t *)paper, at->paper);
}

static int
has_paper(const struct answer *a, uint32_t paper)
{
	return bsearch(&paper, a->atoms.v, a->atoms.n, sizeof(*a->atoms.v),
	    by_paper) != NULL;
}

/* Do they tell the same? */
static int
are_aligned(const struct view *v, const struct atom *a, const struct atom *b)
{
	struct arena_mark mark = arena_mark(v->scratch);
	int are = align_reports(v->scratch, a->report, b->report);

	arena_release(v->scratch, mark);
	return are;
}

/*
 * A copy of a report of the answer, in a paper that has not the answer itself.
 */
static int
is_copied_without(const struct view *v, const struct answer *a,
    const struct atom *at)
{
	if (!v->papers.v[at->paper].copied || has_paper(a, at->paper))
		return 0;
	for (size_t i = 0; i < a->atoms.n; i++)
		if (v->papers.v[a->atoms.v[i]->paper].copy ==
		    v->papers.v[at->paper].copy &&
		    !root_two_names(a->atoms.v[i]->root, at->root) &&
		    are_aligned(v, a->atoms.v[i], at))
			return 1;
	return 0;
}

static void
refer_copies(struct check *k, struct view *v, const struct answer *from,
    const struct answer *other)
{
	for (size_t i = 0; i < from->atoms.n; i++)
		if (is_copied_without(v, other, from->atoms.v[i]))
			check_refer(k, v, from->atoms.v[i]);
}

static struct span
first_copy(const struct view *v, const struct answer *from,
    const struct answer *other)
{
	for (size_t i = 0; i < from->atoms.n; i++)
		if (is_copied_without(v, other, from->atoms.v[i]))
			return v->papers.v[from->atoms.v[i]->paper].doc;
	return (struct span){ NULL, 0 };
}

void
mutation_check(struct view *v, const struct claim *c,
    const struct answer *a, const struct answer *b)
{
	struct span doc = first_copy(v, a, b), other = first_copy(v, b, a);
	struct check *k;

	if (doc.n == 0 || other.n == 0)
		return;
	if (span_cmp(other, doc) < 0) {
		mutation_check(v, c, b, a);
		return;
	}
	k = check_new(v, CHECK_MUTATION, c->id);
	refer_copies(k, v, a, b);
	refer_copies(k, v, b, a);
	check_sort(k);
	k->why = say_text(v, "mutation", 4, a->wording, doc, b->wording,
	    other);
}
