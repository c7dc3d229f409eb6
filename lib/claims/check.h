#ifndef CLAIMS_CHECK_H
#define CLAIMS_CHECK_H

#include "claims/view.h"

/* A new check among the view's, on a claim or, where the id is empty, none. */
struct check	*check_new(struct view *, enum check_kind, struct span claim);

/*
 * It is on this claim, too; this document; or this report at a place, and its
 * document.  What is named twice in a row is named once.  check_refer takes an
 * atom whose report is at hand.
 */
void	check_claim(struct check *, struct view *, struct span id);
void	check_document(struct check *, struct view *, struct span doc);
void	check_report(struct check *, struct view *, size_t paper,
    struct span field, struct extent);
void	check_refer(struct check *, struct view *, const struct atom *);

/* Where no report has a part of its own, they come by place. */
void	check_sort(struct check *);

/* The order of reports by place. */
int	check_by_place(const void *, const void *);

#endif
