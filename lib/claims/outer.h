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

/*
 * Sorts by key, byte by byte; of equal keys what was put first comes first.
 * Rewind makes what was given last when it was marked the next to be given;
 * clear empties it.
 */
struct outer_sorter {
	void	*arg;
	int	(*put)(void *arg, struct span key, struct span body);
	int	(*next)(void *arg, struct span *key, struct span *body);
	void	(*mark)(void *arg);
	int	(*rewind)(void *arg);
	void	(*clear)(void *arg);
};

struct outer {
	struct outer_sorter	 documents, reports, stories, claims;
	size_t			 most;		/* bytes, for one story */
	int			 too_large;	/* a story that needs more */
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
 * The view, story by story, by name, with the decisions of an empty set; both
 * arenas are reset on the way.  Of a story only what each report comes to is in
 * memory, some 150 bytes, besides the documents, the questions, and the reports
 * of one document or one claim: where even that is more than most, too_large is
 * set.
 */
int	outer_view(struct outer *, struct claim_set *, struct arena *,
    struct arena *scratch, enum policy, const struct claims_sink *);

#endif
