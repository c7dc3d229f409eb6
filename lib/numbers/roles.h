#ifndef NUMBERS_ROLES_H
#define NUMBERS_ROLES_H

#include <stddef.h>

#include "numbers/reading.h"

/*
 * roles_read:
 * Give number k the part it plays, if it has none: a date says as of when, when,
 * for how long, or until when; a figure from, to or by what something changed, or
 * that it is an increment or a total.  Sets other.
 */
void	roles_read(const struct reading *, size_t k);

#endif
