#ifndef NUMBERS_ROLES_H
#define NUMBERS_ROLES_H

#include <stddef.h>

#include "numbers/reading.h"

/* Read what stands right beside number k: "12 more", "another", "in all". */
void	roles_beside(const struct reading *, size_t k);

/*
 * roles_besides:
 * "The bloc also comprises Chad and Mali": say of number k, whose predicate is
 * known, that it comes on top of those who have been named.
 */
void	roles_besides(const struct reading *, size_t k);

/*
 * roles_read:
 * Give number k the part it plays, if it has none: a date says as of when,
 * when, for how long, or until when; a figure from, to or by what something
 * changed.  Comes after the predicates.
 */
void	roles_read(const struct reading *, size_t k);

#endif
