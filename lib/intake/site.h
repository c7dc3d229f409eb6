#ifndef INTAKE_SITE_H
#define INTAKE_SITE_H

#include "ground/arena.h"
#include "ground/span.h"

/*
 * site_name:
 * Of a site's title in parts, "World news | The Daily Post", the part that its
 * address bears ("dailypost.example"); all of it where no part does.  Of the
 * title.
 */
struct span	site_name(struct arena *, struct span title, struct span url);

#endif
