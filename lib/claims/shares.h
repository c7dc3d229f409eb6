#ifndef CLAIMS_SHARES_H
#define CLAIMS_SHARES_H

#include "claims/view.h"

/*
 * shares_view:
 * Show the stories of what is in memory, by name: documents with their reports
 * (which are sorted anew) by doc.  The run arena is for what lives as long.
 */
void	shares_view(const struct folders *, const struct view_input *,
    struct arena *run, const struct claims_sink *);

#endif
