#ifndef REPORT_GATHER_H
#define REPORT_GATHER_H

#include "facts/claim.h"
#include "ground/arena.h"

/*
 * Sorts what comes, record by record, into stories.  A document and a claim say
 * their story; a check and a decision go where their claim or document is.
 */
struct gather;

/* All lives in the arena. */
struct gather	*gather_new(struct arena *);

/*
 * Things are copied shallowly: what they borrow must outlive the gathering.  A
 * document whose id came before is left out, and so is a claim none of whose
 * figures stands, unless it is denied.  Cost: O(1) each.
 */
void	gather_document(struct gather *, const struct document *);
void	gather_sentence(struct gather *, const struct sentence *);
void	gather_claim(struct gather *, const struct claim *);
void	gather_check(struct gather *, const struct check *);
void	gather_decision(struct gather *, const struct decision *);

/*
 * The stories in the order of their first record.  A document that did not come
 * but has reports in a claim is there with its id alone; sentences of others
 * are left out.
 */
const struct stories	*gather_stories(struct gather *);

#endif
