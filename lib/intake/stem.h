#ifndef INTAKE_STEM_H
#define INTAKE_STEM_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"

/*
 * stem_all:
 * A name for each path, for documents that have none: the file's name without
 * its suffixes; where two paths would get one name, their folders come before
 * it, and if that does not help, the suffix stays.  Standard input ("-") is
 * "stdin".  A name depends on the set of the paths, not on their order.  In the
 * arena.
 */
struct span	*stem_all(struct arena *, char *const *paths, size_t n);

#endif
