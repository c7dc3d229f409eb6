#ifndef CLAIMS_OUTER_H
#define CLAIMS_OUTER_H

#include "claims/claims.h"
#include "ground/bytes.h"

/*
 * Merging what does not fit into memory.  Whenever a set has grown too big, its
 * state is put away and a new set begun; in the end all is had back, sorted and
 * each thing once, as one set would have given it.  Who sorts is left to the
 * caller: engines open no files.
 */

/* Sorts by key, byte by byte; of equal keys what was put first comes first. */
struct outer_sorter {
	void	*arg;
	int	(*put)(void *arg, struct span key, struct span body);
	int	(*next)(void *arg, struct span *key, struct span *body);
};

struct outer {
	struct outer_sorter	 documents, reports, stories;
	void			(*oom)(void);	/* as for arena_new */
	struct bytes		 key, body;	/* zeroed; outer_close */

	/* Two documents of this id differ: one of them is left out. */
	void			(*differ)(void *arg, struct span doc);
	void			*arg;
};
void	outer_close(struct outer *);

/*
 * All of these return -1 where a sorter did.  outer_put: put a state away, all
 * but its decisions; the arena is for what is needed meanwhile.
 */
int	outer_put(struct outer *, struct claim_set *, struct arena *);

/* Documents by doc, then reports by identity. */
int	outer_state(struct outer *, const struct claims_sink *);

/*
 * Story by story, by name: begin, then the story's documents and reports.  What
 * is given is gone when the call returns.
 */
struct outer_sink {
	void	*arg;
	void	(*begin)(void *arg, struct span story);
	void	(*document)(void *arg, const struct document *);
	void	(*report)(void *arg, const struct report *);
};
int	outer_stories(struct outer *, const struct outer_sink *);

#endif
