#ifndef CLAIMS_REPLAY_H
#define CLAIMS_REPLAY_H

#include "claims/outer.h"
#include "claims/view.h"

/*
 * replay_stories:
 * Show the stories that were put away by story, which are gone through as often
 * as is needed.  Returns -1 where a sorter fails, or a story is too large.
 */
int	replay_stories(struct outer *, const struct view_input *,
    const struct claims_sink *);

#endif
