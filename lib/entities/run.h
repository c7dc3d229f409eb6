#ifndef ENTITIES_RUN_H
#define ENTITIES_RUN_H

#include <stddef.h>

#include "entities/scene.h"

/* May word i be part of a name by its capital? */
int	run_capital(const struct line *, size_t i);

/* Is word i an abbreviation that a point follows (Gov. Corp. Lt.)? */
int	run_abbreviates(const struct scene *, const struct line *, size_t i);

/*
 * run_end:
 * The end of the run of capitalised words that starts at word i, with what
 * holds a name together inside it: hyphens, initials' points, "&", particles
 * (bin, de, al-).
 */
size_t	run_end(const struct scene *, const struct line *, size_t i);

/*
 * run_phrase:
 * Where a name that begins with a word like "Ministry" or "University" at word
 * i and runs to end goes on: "of Health and Social Welfare", "for the Study of
 * War".  Returns the new end, or end.
 */
size_t	run_phrase(const struct scene *, const struct line *, size_t end);

#endif
