#ifndef CLAIMS_SOURCE_H
#define CLAIMS_SOURCE_H

#include <stdint.h>

#include "facts/claim.h"
#include "ground/arena.h"

/* What is known of a document: its record, if it came, and its reports. */
struct folder {
	struct span		 doc;
	const struct document	*document;	/* or NULL */
	const struct report	**reports;	/* by identity */
	size_t			 n;
};
struct folders { VEC(struct folder); };

/*
 * Where one story comes from, as often as it is asked for: from memory
 * (shares.h), or from what was put away.  Calls return -1 where it fails, and
 * never do from memory.
 */
struct source {
	void	*arg;

	/*
	 * All folders of the story, by doc, each once: begin, then 1 and a
	 * folder until it is 0.  Its reports are good until the next call, all
	 * else as long as the source is.
	 */
	int	(*begin)(void *arg);
	int	(*folder)(void *arg, struct folder *);

	/*
	 * Then the reports one by one: the i-th of all has its turn at
	 * place[i].  It lives in the arena, or longer.
	 */
	int	(*sort)(void *arg, const uint32_t *place, size_t n);
	int	(*report)(void *arg, struct arena *, const struct report **);
};

#endif
