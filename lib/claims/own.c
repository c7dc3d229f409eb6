#include "claims/own.h"

#include "claims/depth.h"

/* Stated of the whole, in a number, as a fact, and not as what was before. */
static int
may_be_own(const struct atom *at)
{
	return at->stands && at->plain && !at->vague && !at->other &&
	    !at->unreal && at->report->figure_role != ROLE_FROM;
}

void
own_set(struct atom **p, size_t n)
{
	struct atom *first = NULL;

	for (size_t i = 0; i < n; i++) {
		if (first != NULL && first->paper != p[i]->paper)
			first = NULL;
		p[i]->own = 0;
		if (!may_be_own(p[i]) || (first != NULL &&
		    depth_of(first->report) <= depth_of(p[i]->report)))
			continue;
		if (first != NULL)
			first->own = 0;
		first = p[i];
		first->own = 1;
	}
}
