#ifndef CLAIMS_DECIDE_H
#define CLAIMS_DECIDE_H

#include "claims/view.h"

/*
 * The user's judgement, which changes what is shown of a state, and never the
 * state: all five decisions of copydesk-records(5).
 */

/* "drop": the reports of these documents do not stand. */
void	decide_drop(struct view *);

/* "misread": does a report not stand? */
int	decide_misread(const struct decisions *, const struct report *);

/*
 * "same": atoms that answer one of these questions, or of others that are the
 * same as one of them, have one group.
 */
void	decide_same(struct view *);

/* "not-same": are two questions, by number, to be kept apart? */
int	decide_not_same(const struct view *, size_t a, size_t b);

/*
 * "same-source": give the view's roots that are one, also by way of others (a
 * and b, b and c), the key and name of the one that the user named first.
 */
void	decide_same_source(struct view *);

#endif
