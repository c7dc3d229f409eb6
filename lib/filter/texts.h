#ifndef FILTER_TEXTS_H
#define FILTER_TEXTS_H

#include <stddef.h>

#include "facts/sentence.h"
#include "filter/filter.h"
#include "filter/putaway.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"

/* The sentences that merge-claims --with-text writes.  Zeroed is empty. */
struct text {
	struct span	doc, field, line;
	size_t		start;
};

struct texts {
	VEC(struct text);
	size_t	size;		/* bytes that they take */
};

/* A sentence, and its record's line: copied. */
void	texts_add(struct texts *, struct arena *, const struct sentence *,
    struct span line);

/* Write them by place, each once. */
void	texts_write(struct texts *, struct filter *);

/* Put them away.  -1 with errno. */
int	texts_put(const struct texts *, struct putaway *);

#endif
