#ifndef CLAIMS_SCOPE_H
#define CLAIMS_SCOPE_H

#include "claims/answer.h"

/*
 * Answers to one question that are told of more and of less: a part and its
 * whole.
 */

/* Is the first a part of the second: by place, time, class, or said to be? */
int	scope_inside(const struct view *, const struct answer *part,
    const struct answer *whole);

/* Are they of two places, of which neither or one may lie in the other? */
int	scope_places(const struct view *, const struct answer *,
    const struct answer *);

/*
 * scope_why:
 * What makes the first a part of the second, in words of the view's arena; 0 if
 * nothing does.
 */
int	scope_why(const struct view *, const struct answer *part,
    const struct answer *whole, struct span *why);

/*
 * scope_mark:
 * Note, of two answers that differ in scope, what is a part of the other: it
 * makes no estimate where there is a whole.
 */
void	scope_mark(const struct view *, struct answer *, struct answer *);

#endif
