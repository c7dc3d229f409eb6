#include "claims/replies.h"

#include <stdlib.h>

#include "claims/order.h"

/*
 * Note what an atom answers; a vague word gives no number, and "three more" and
 * "an earlier toll of 15" are not what its paper says it is.
 */
static void
note_reply(struct arena *a, struct replies *all, const struct atom *at)
{
	struct reply *last;

	if (at->vague || at->change)
		return;
	if (all->n == 0 || all->v[all->n - 1].paper != at->paper)
		*VEC_PUSH(a, all) = (struct reply){ at->paper, 0,
		    at->stated, atom_telling(at) };
	last = &all->v[all->n - 1];
	last->several |= order_double(last->stated, at->stated) != 0;
	all->several |= order_double(all->v[0].stated, at->stated) != 0;
	all->headline |= at->headline;
	all->part |= at->part || at->other || at->level;
}

static int
by_paper(const void *a, const void *b)
{
	const struct reply *x = a, *y = b;

	return order_size(x->paper, y->paper);
}

int
replies_apart(const struct replies *all, const struct replies *other)
{
	const struct reply *found;

	for (size_t i = 0; i < all->n; i++) {
		found = bsearch(&all->v[i], other->v, other->n,
		    sizeof(*other->v), by_paper);
		if (found != NULL && (found->several ||
		    order_double(found->stated, all->v[i].stated) != 0))
			return 1;
	}
	return 0;
}

const struct replies *
replies_find(struct view *v)
{
	struct replies *all = ARENA_ARRAY(v->scratch, struct replies,
	    v->questions.n);

	for (size_t i = 0; i < v->atoms.n; i++)
		if (v->atoms.v[i].stands)
			note_reply(v->scratch, &all[v->atoms.v[i].key],
			    &v->atoms.v[i]);
	return all;
}
