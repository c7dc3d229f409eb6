#include "claims/own.h"

#include <math.h>

#define SLIP	0.9	/* of a figure: none so near is of something else */

/* Stated of the whole, in a number, as a fact, and not as what was before. */
static int
may_be_own(const struct atom *at)
{
	return at->stands && at->plain && !at->vague && !at->other &&
	    !at->unreal && !at->change;
}

/*
 * Is it of something else than the paper's own answer?  It is told beside that
 * by who says it, who will not contradict himself; but not as the same (28 km,
 * or 12 miles), nor as what the other came to.
 */
static int
is_beside(const struct atom *at, const struct atom *own)
{
	return at != own && !at->restates && !at->to && !at->total &&
	    at->root == own->root;
}

/* Of a paper's. */
static void
set_own(struct atom **p, size_t n)
{
	struct atom *first = NULL;

	for (size_t i = 0; i < n; i++)
		if (may_be_own(p[i]) && (first == NULL ||
		    p[i]->depth < first->depth))
			first = p[i];
	for (size_t i = 0; i < n; i++) {
		p[i]->own = p[i] == first;
		p[i]->beside = first != NULL && is_beside(p[i], first);
	}
}

void
own_set(struct atom **p, size_t n)
{
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && p[j]->paper == p[i]->paper; j++)
			;
		set_own(p + i, j - i);
	}
}

int
own_slip(double a, double b)
{
	return fmin(a, b) > SLIP * fmax(a, b);
}
