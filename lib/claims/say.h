#ifndef CLAIMS_SAY_H
#define CLAIMS_SAY_H

#include <stddef.h>

#include "claims/view.h"

/*
 * say_text:
 * A sentence of the table claims_say (its key in lower case), with n spans put
 * in for %1, %2, …  Lives in the view's arena.
 */
struct span	say_text(const struct view *, const char *name, int n, ...);

/* "a, b and c"; a number to three digits. */
struct span	say_list(const struct view *, const struct span_list *);
struct span	say_double(const struct view *, double);

/* How a report words its figure: as written, in lower case; a sum in digits. */
struct span	say_read_wording(struct arena *, const struct report *);
struct span	say_wording(const struct view *, const struct atom *);

#endif
