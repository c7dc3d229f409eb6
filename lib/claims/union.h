#ifndef CLAIMS_UNION_H
#define CLAIMS_UNION_H

#include <stddef.h>

#include "ground/arena.h"

/* Sets that grow together (union-find).  The smallest member names its set. */
size_t	*union_new(struct arena *, size_t n);
size_t	 union_find(size_t *sets, size_t i);
void	 union_join(size_t *sets, size_t i, size_t j);

#endif
