#ifndef CLAIMS_WIDER_H
#define CLAIMS_WIDER_H

#include "claims/view.h"

/*
 * wider_find:
 * Set the wider of each question, in which it lies: how many people were
 * killed, of how many officers were.  Those of a class above, about the same or
 * nothing; and that of its own class about nothing: jobs cut (by the firm),
 * jobs cut.  Cost: questions times the classes above them.
 */
void	wider_find(struct view *);

/* The question with another subject, perhaps about nothing; or POOL_NOT. */
size_t	wider_question(const struct view *, const struct claim_key *,
	    struct span subject, int about);

/* The same question about nothing, or POOL_NOT. */
size_t	wider_unnamed(const struct view *, const struct question *);

#endif
