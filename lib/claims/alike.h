#ifndef CLAIMS_ALIKE_H
#define CLAIMS_ALIKE_H

#include "claims/view.h"

/*
 * alike_join:
 * Where several papers tell one sum of money, share or measure that nobody hits
 * upon by chance, of whatever noun ("a deal of $8.7bn", "it bought the firm for
 * $8.7bn"), their questions are one: a proper one before a mere amount, one
 * without names, then that of most reports.  Only a question that has no other
 * figure goes over, so that nothing comes to stand against anything by it.
 * Cost: O(n log n).
 */
void	alike_join(struct view *);

/* Is it such a figure?  Asked when the atom is read. */
int	alike_odd(const struct atom *, const struct report *);

#endif
