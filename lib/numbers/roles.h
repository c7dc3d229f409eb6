#ifndef NUMBERS_ROLES_H
#define NUMBERS_ROLES_H

#include <stddef.h>

#include "numbers/reading.h"

/* Read what stands right beside number k: "12 more", "another", "in all". */
void	roles_beside(const struct reading *, size_t k);

/*
 * roles_read:
 * Give number k the part it plays, if it has none: a date says as of when,
 * when, for how long, or until when; a figure from, to or by what something
 * changed.  Comes after the predicates.
 */
void	roles_read(const struct reading *, size_t k);

#endif
