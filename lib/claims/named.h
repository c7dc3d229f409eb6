#ifndef CLAIMS_NAMED_H
#define CLAIMS_NAMED_H

#include "claims/forming.h"
#include "facts/entity.h"
#include "facts/number.h"

/*
 * named_about:
 * The names of the entities that a number's arguments are about, sorted, each
 * once: of a person and what that one belongs to, the person alone.
 */
struct span_list	named_about(const struct forming *,
			    const struct number *);

/*
 * named_place:
 * The place that stands nearest to a number in its clause, else in its
 * sentence; NULL if there is none.  Who says or does it is no place.
 */
const struct entity	*named_place(const struct forming *,
			    const struct number *);

#endif
